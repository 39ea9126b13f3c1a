import type { Language } from '../../language'
import type { RuleId } from '../finding'
import type { Phrases } from '../phrases'

/** How a letter starts. */
export interface Greetings {
  /** `Dear`, `Good morning`. */
  words: Phrases
  /** The one to put where none or a bad one stands. */
  plain: string
  /** Before a name, folded: `mr`, `dr`. */
  titles: ReadonlySet<string>
  /** Words between a greeting and a name, or in a name's place: `again`, `there`, `and`. */
  others: ReadonlySet<string>
  /** What stands in a name's place and is none: `valued customer`. */
  fillers: Phrases
  /** Whole greetings that greet nobody: `To whom it may concern`. */
  nobody: Phrases
}

/** Steps that the writer says were, are or can be taken. */
export interface Moves {
  /** Something will happen. */
  plan: Phrases
  /** Plans that are none: to be in touch, to do one's best. */
  empty: Phrases
  /** Something was done that settles the matter, or a part of it. */
  done: Phrases
  /** Someone was told, asked or put to work. */
  handed: Phrases
  /** The customer can have something, or is asked what they would like. */
  offer: Phrases
}

export interface Times {
  /** Always a time to come: `by Friday`, `tomorrow`. */
  definite: Phrases
  /** To come, unless the sentence tells of the past: `on Friday`. */
  plain: Phrases
  past: Phrases
  future: Phrases
  vague: Phrases
}

/** Words of one language, as the rules read them. Word sets are folded (words.ts). */
export interface Lexicon {
  language: Language
  greetings: Greetings
  /** Words that say nothing about what a text is about, and what stands in any letter. */
  stopWords: ReadonlySet<string>
  /** Endings that are cut, after accents and hyphens. */
  endings: string
  /** What is cut before a word: `l'`. */
  elision?: RegExp
  /** Words for one thing, a group a line: `parcel package delivery`. */
  topics: string
  apology: Phrases
  nonApology: Phrases
  ownership: Phrases
  moves: Moves
  times: Times
  blame: Phrases
  deadEnd: Phrases
  /** Another way beside a no. */
  wayOn: Phrases
  overPromise: Phrases
  internal: Phrases
  dismissive: Phrases
  generic: Phrases
  thanks: Phrases
  /** The writer as a person, and as a company; absent where verbs alone can tell. */
  owner?: { one: Phrases; many: Phrases }
  /** Ordinary words: in capitals they are shouted. What else is in capitals may be a name. */
  emphasis: ReadonlySet<string>
  /** Better words, or none, for what a rule found. */
  better: readonly { rule: RuleId; find: Phrases; text: string }[]
}

/** A set of words from a text. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}
