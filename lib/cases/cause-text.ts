/** A word of a comment as rules compare it, with its place. */
export interface Token {
  /** Lower case, straight apostrophes, "dont" as "don't". */
  text: string
  start: number
  end: number
  /** Number of the clause it stands in. */
  clause: number
}

/** What surrounds the words of a clause. */
export interface Clause {
  /** Says something good. */
  praise: boolean
  /** How much its words count: less before "but" and where it sets something aside, more after. */
  weight: number
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*|[£€$]/gu
const BARE_NO = /^(do|does|did|is|are|was|were|wo|ca|could|would|should|have|has|had)nt$/

/** A comment's words and clauses. Long comments are read up to 600 words: enough to know the cause. */
export function readText(text: string): { tokens: Token[]; clauses: Clause[] } {
  const tokens: Token[] = []
  let clause = 0
  let last = 0
  for (const { index, 0: hit } of text.matchAll(WORD)) {
    if (tokens.length >= MAX_WORDS) break
    const word = plain(hit)
    if (tokens.length > 0 && (ENDS.test(text.slice(last, index)) || CONTRAST.has(word))) clause++
    last = index + hit.length
    tokens.push({ text: word, start: index, end: last, clause })
  }
  return { tokens, clauses: clausesOf(tokens, clause + 1) }
}

const MAX_WORDS = 600
const ENDS = /[.,;:!?()\n–—]|\s-\s/
const CONTRAST = words('but however yet although though except still unfortunately sadly')
/** A contrast word that belittles what comes after it instead of what came before. */
const CONCEDES = words('although though')
const PRAISE = words(
  `great good love loved lovely perfect perfectly fast quick quickly friendly super superb kind excellent nice
  fine helpful fair happy sweet spotless beautifully brilliant best wonderful amazing fantastic thank thanks
  grateful recommend gem okay ok pleased polite competent punctual`,
)
const SET_ASIDE =
  /\b(?:(?:don't|didn't|wouldn't) (?:even )?mind|not about|no complaint|nothing against|nothing wrong|it's not the|isn't the)\b/

/** Words that turn what follows. */
export const NO = words('no not never without nobody none nothing hardly neither nor cannot')

export function isNo(word: string): boolean {
  return NO.has(word) || word.endsWith("n't")
}

function clausesOf(tokens: readonly Token[], count: number): Clause[] {
  const inClauses = Array.from({ length: count }, (): string[] => [])
  for (const { text, clause } of tokens) inClauses[clause]?.push(text)
  const contrasts = inClauses.map(([first = '']) => CONTRAST.has(first) && !CONCEDES.has(first))
  return inClauses.map((own, index) => {
    const before = contrasts.slice(index + 1).some(Boolean)
    const after = contrasts.slice(0, index + 1).some(Boolean)
    const conceded = CONCEDES.has(own[0] ?? '') || SET_ASIDE.test(own.join(' '))
    return { praise: praises(own), weight: conceded ? 0.2 : before ? 0.7 : after ? 1.3 : 1 }
  })
}

/** "Not good" is no praise, nor is "good" with a no up to two words before it. */
function praises(own: readonly string[]): boolean {
  return own.some(
    (word, index) => PRAISE.has(word) && !own.slice(Math.max(0, index - 2), index).some(isNo),
  )
}

function plain(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'")
  return BARE_NO.test(lower) ? `${lower.slice(0, -1)}'t` : lower
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}
