import { tell } from './session'

/** The agent is done here without a reply: the keyboard goes back to where it was in the page. */
export function giveBack(): void {
  tell({ type: 'give-back' })
}

/** Something waits for the agent's hand: the sidebar opens, and has the keyboard. */
export function takeFocus(): void {
  tell({ type: 'take-focus' })
}

/** Has the composer listened to for these shortcuts of templates; null for none. */
export function tellShortcuts(words: readonly string[] | null): void {
  tell({ type: 'shortcuts', words: words && [...words] })
}
