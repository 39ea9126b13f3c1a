/** The gaps of a preview, in the order of the text. */
export function gapsIn(preview: HTMLElement): HTMLTextAreaElement[] {
  return [...preview.querySelectorAll<HTMLTextAreaElement>('textarea[data-slot]')]
}

/** The first required gap that is empty. */
export function firstOpenGap(preview: HTMLElement): HTMLTextAreaElement | undefined {
  return gapsIn(preview).find((gap) => gap.required && gap.value.trim() === '')
}
