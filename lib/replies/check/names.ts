import type { Facts } from './facts'
import { sharedName } from './nicknames'
import { fold, wordsIn } from './words'

/** Whether one of these words is a name of the customer: theirs, short for it, or how they sign. */
export function isTheirs(
  words: readonly string[],
  { firstName = '', name = '', customerWords }: Facts,
): boolean {
  const known = namesIn(`${firstName} ${name}`)
  const called = words.flatMap(namesIn)
  return called.some(
    (one) => known.some((other) => sameName(one, other)) || signedBy(one, customerWords),
  )
}

/** The words of a name, folded, double names as one and in parts. */
export function namesIn(name: string): string[] {
  const whole = name.split(/\s+/).map(fold)
  const parts = name.split(/[\s'’-]+/).map(fold)
  return [...new Set([...whole, ...parts])].filter((word) => word.length > 1)
}

/**
 * `Jen` for Jennifer: the start of a name is short for it, where three letters are left. But `Paul`
 * is not short for Pauline: with such endings one name is made of another.
 */
function sameName(called: string, known: string): boolean {
  if (called === known || sharedName(called, known)) return true
  const rest = known.slice(called.length)
  return (
    called.length >= 3 && known.startsWith(called) && rest.length > 1 && !MAKES_ANOTHER.test(rest)
  )
}

const MAKES_ANOTHER = /^(?:i?n[ea]|l?l[ea]|ett[ea]|ian[ea]|ia|us)$/

/** A name at the end of what they wrote is how they want to be called. */
function signedBy(name: string, customerWords: readonly string[]): boolean {
  return customerWords.some((text) => {
    const last = wordsIn(text.trimEnd()).slice(-3)
    return last.some((word) => /^\p{Lu}/u.test(word.text) && fold(word.text) === name)
  })
}
