import type { PlaybookStep } from '../playbook'

/** How every case begins: with one person. */
export function take(book: string): PlaybookStep {
  return {
    id: `${book}.take`,
    words: 'Take the case, so that the customer has one person to turn to',
    doneBy: 'owner',
  }
}

/** How every case ends: why is known, the customer is told, how it ended is said. */
export function finish(book: string): PlaybookStep[] {
  return [
    {
      id: `${book}.cause`,
      words: 'Say what caused it, so that it can be fixed for others too',
      doneBy: 'cause',
    },
    {
      id: `${book}.tell`,
      words: 'Tell them what was done because of them',
      doneBy: 'loop',
      template: 'en-fixed-because-of-you',
    },
    { id: `${book}.close`, words: 'Close the case and say how it ended', doneBy: 'closing' },
  ]
}
