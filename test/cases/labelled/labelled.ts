import { type CauseId, causeIds } from '@/lib/cases/cause-ids'

/** A comment with what a reader finds to be its cause (guide.md). */
export interface Labelled {
  /** Where it stands, for whoever looks it up. */
  id: string
  comment: string
  /** `other`: none of the causes, or nothing said. */
  cause: CauseId
  /** Causes that it names beside the main one. */
  also: CauseId[]
}

/** Reads lines of `cause+further cause: comment`. Throws on a cause that there is not. */
export function labelled(part: string, lines: string): Labelled[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      const colon = line.indexOf(': ')
      const [cause, ...also] = line.slice(0, colon).split('+').map(causeId)
      if (!cause) throw new Error(`No cause in ${part} ${index + 1}`)
      return { id: `${part} ${index + 1}`, comment: line.slice(colon + 2), cause, also }
    })
}

function causeId(text: string): CauseId {
  const found = causeIds.find((id) => id === text)
  if (!found) throw new Error(`No cause ${text}`)
  return found
}
