/**
 * How customers name a cause, in English, written for Amends from how people complain in many trades.
 * Phrases stand between bars. In a phrase `word*` stands for any ending, `*` for any one word, `~` for
 * a no (not, never, without, any -n't), `#` for a number, `@` for a unit of time, `$` for money.
 */
export interface CausePhrases {
  /** What it is about, in praise as in complaint: weighs little, and nothing beside praise. */
  topic: string
  /** Points to the cause, yet may mean something else. */
  likely: string
  /** Hardly ever means anything else. */
  clear: string
}
