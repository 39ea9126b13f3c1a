import { contentOf } from './content'

/** Text without anything that editors add, drop or exchange at will: spaces, breaks, fillers. */
export function bare(text: string): string {
  return text.replace(/[\s\u200b]/g, '')
}

/** What an insertion is to lead to, in bare text. */
export interface Expectation {
  before: string
  inserted: string
  after: string
  /** The whole content when the attempt was made. */
  was: string
}

/**
 * Compares the editor's text with what was expected: `taken` it stands there once more than in what
 * was kept; `nothing` the editor is as it was; `other` it changed into something else, so another
 * attempt could put the reply there twice.
 */
export function compare(editor: HTMLElement, expected: Expectation): 'taken' | 'nothing' | 'other' {
  const { before, inserted, after, was } = expected
  const now = bare(contentOf(editor))
  if (now === before + inserted + after) return 'taken'
  const kept = count(before, inserted) + count(after, inserted)
  if (inserted && now !== was && count(now, inserted) > kept) return 'taken'
  return now === was ? 'nothing' : 'other'
}

function count(text: string, part: string): number {
  return part ? text.split(part).length - 1 : 0
}
