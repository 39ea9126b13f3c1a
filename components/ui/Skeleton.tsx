const widths = ['60%', '85%', '40%']

/** Where the customer will stand, before they are known. Nothing in it is data. */
export function Skeleton({ label }: { label: string }) {
  return (
    <div
      role="status"
      aria-label={label}
      className="animate-pulse px-4 py-3 motion-reduce:animate-none"
    >
      <div className="flex items-center gap-3">
        <span className="size-8.5 rounded-full bg-line" />
        <span className="h-3.5 w-2/5 rounded bg-line" />
      </div>
      <div className="mt-6 flex items-center gap-3">
        <span className="size-11.5 rounded bg-line" />
        <span className="h-3.5 flex-1 rounded bg-line" />
      </div>
      {widths.map((width) => (
        <span key={width} className="mt-3 block h-3 rounded bg-line" style={{ width }} />
      ))}
    </div>
  )
}
