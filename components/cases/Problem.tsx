/** Why a step was refused or not saved. */
export function Problem({ text }: { text: string }) {
  return (
    <p role="alert" className="mx-4 mb-3 rounded-lg bg-detractor-soft px-3 py-1.5 text-detractor">
      {text}
    </p>
  )
}
