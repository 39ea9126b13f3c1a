/** Whether all of `some` come in `all` in this order. */
export function isInOrder(some: readonly string[], all: readonly string[]): boolean {
  let from = 0
  return some.every((one) => {
    const at = all.indexOf(one, from)
    from = at + 1
    return at >= 0
  })
}

/** Runs in the sidebar: notes each customer's address that comes to be seen. */
export function noteShown(): void {
  const shown: string[] = []
  window.shownInTurn = shown
  new MutationObserver(() => {
    const address = document.querySelector('header bdi')?.textContent
    if (address && shown.at(-1) !== address) shown.push(address)
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
}

declare global {
  interface Window {
    shownInTurn?: string[]
  }
}
