import { isNo, type Token } from './cause-text'
import { lexicon } from './lexicon'

/** A phrase of the lexicon, ready to be compared. */
interface Phrase {
  cause: string
  words: string[]
  weight: number
  /** What it is about, and no complaint by itself. */
  topic: boolean
  /** Has a no of its own: another before it does not turn it. */
  hasNo: boolean
}

/** A phrase found in a text, from one word to before another. */
export interface Match {
  phrase: Phrase
  from: number
  to: number
}

const WEIGHTS = { topic: 0.6, likely: 1, clear: 2.5 } as const

/** Phrases by the first two letters of their first word; those that begin with a class by its sign. */
let index: Map<string, Phrase[]> | undefined

/**
 * The phrases in a text, from left to right, the longest at each place; a word counts once. Phrases
 * of several causes that are equally long all count.
 */
export function matchesIn(tokens: readonly Token[]): Match[] {
  index ??= indexed()
  const matches: Match[] = []
  for (let from = 0; from < tokens.length; ) {
    const here = longestAt(index, tokens, from)
    matches.push(...here)
    from = here[0]?.to ?? from + 1
  }
  return matches
}

function longestAt(all: Map<string, Phrase[]>, tokens: readonly Token[], from: number): Match[] {
  const keys = keysOf(tokens[from]?.text ?? '')
  let best: Match[] = []
  for (const phrase of keys.flatMap((key) => all.get(key) ?? [])) {
    const to = from + phrase.words.length
    if (to < (best[0]?.to ?? 0) || to > tokens.length) continue
    if (!phrase.words.every((word, i) => fits(word, tokens[from + i]?.text ?? ''))) continue
    if (to > (best[0]?.to ?? 0)) best = []
    if (!best.some((one) => one.phrase.cause === phrase.cause)) best.push({ phrase, from, to })
  }
  return best
}

/** Where phrases are looked up that may begin with this word. */
function keysOf(word: string): string[] {
  const keys = [word.slice(0, 2)]
  if (isNo(word)) keys.push('~')
  if (isNumber(word)) keys.push('#')
  if (TIME.test(word)) keys.push('@')
  if (MONEY.test(word)) keys.push('$')
  return keys
}

const NUMBER =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|couple|many|twice|half)$/
const TIME = /^(?:min|mins|minutes?|h|hrs?|hours?|days?|wks?|weeks?|fortnight|months?|years?|yrs?)$/
const MONEY = /^(?:[£€$]|quid|bucks?|dollars?|euros?|pounds?|eur|usd|gbp|cents?)$/

function isNumber(word: string): boolean {
  return NUMBER.test(word)
}

function fits(pattern: string, word: string): boolean {
  switch (pattern) {
    case '*':
      return true
    case '~':
      return isNo(word)
    case '#':
      return isNumber(word)
    case '@':
      return TIME.test(word)
    case '$':
      return MONEY.test(word)
    default:
      return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern
  }
}

function indexed(): Map<string, Phrase[]> {
  const all = new Map<string, Phrase[]>()
  for (const [cause, groups] of Object.entries(lexicon)) {
    for (const group of ['clear', 'likely', 'topic'] as const) {
      for (const text of groups[group].split('|')) {
        const words = text.trim().split(/\s+/)
        const phrase = {
          cause,
          words,
          // Each further word makes it surer.
          weight: WEIGHTS[group] + (words.length - 1) * 0.4,
          topic: group === 'topic',
          hasNo: words.some((word) => word === '~' || isNo(word)),
        }
        const key = (words[0] ?? '').slice(0, 2).replace(/^([~#@$]).*/, '$1')
        all.set(key, [...(all.get(key) ?? []), phrase])
      }
    }
  }
  return all
}
