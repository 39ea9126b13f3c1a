/** The gaps of a preview, in the order of the text. */
export function gapsIn(preview: HTMLElement): HTMLTextAreaElement[] {
  return [...preview.querySelectorAll<HTMLTextAreaElement>('textarea[data-slot]')]
}

/** The first required gap that is empty. */
export function firstOpenGap(preview: HTMLElement): HTMLTextAreaElement | undefined {
  return gapsIn(preview).find((gap) => gap.required && gap.value.trim() === '')
}

/** Goes to where the agent has something to do: the first open gap, what stands against it, its button. */
export function goOn(preview: HTMLElement): void {
  const other = preview.querySelector<HTMLElement>('[data-block]')
  const button = preview.querySelector<HTMLElement>('[data-main]')
  ;(firstOpenGap(preview) ?? other ?? button)?.focus()
}
