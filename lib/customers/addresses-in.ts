import { normaliseAddress } from './address'

/** A page can be selected as a whole; more than this is not looked through. */
const LIMIT = 20_000

/**
 * As LOCAL_PART in ./address, at most 64 long (RFC 5321), and what a domain may look like in any
 * script. It starts where a word starts: the end of a longer one is somebody else's address. A quote
 * is taken within it (`o'brien@`), not before it.
 */
const OUTSIDE = String.raw`\s"“”‘’«»(),:;<>@[\\\]{}|\p{Cc}\p{Cf}`
const CANDIDATE = new RegExp(
  String.raw`(?<![^'${OUTSIDE}])[^'${OUTSIDE}][^${OUTSIDE}]{0,63}@[\p{L}\p{N}._-]{1,252}[\p{L}\p{N}]`,
  'giu',
)

/**
 * The e-mail addresses in a text as it was selected, pasted or linked to: bare, in brackets, in a
 * sentence, or in a `mailto:` address. Normalised, each once, in the order of the text.
 */
export function addressesIn(text: string): string[] {
  const found = readable(text.slice(0, LIMIT)).matchAll(CANDIDATE)
  return [...new Set([...found].flatMap(([one]) => normaliseAddress(one) ?? []))]
}

/** A mailto link's recipients, without its subject and body; any other text as it is. */
function readable(text: string): string {
  const [, to] = /^\s*mailto:([^?#]*)/i.exec(text) ?? []
  if (to === undefined) return text
  try {
    return decodeURIComponent(to)
  } catch {
    return to
  }
}
