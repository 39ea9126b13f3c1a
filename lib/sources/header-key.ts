import { cleanCell } from './clean'

/**
 * A header in the form that names are compared in: lower case, accents and punctuation gone, a
 * question's number ("3. How likely...") dropped. One of punctuation alone (`#`) stays as it is.
 */
export function headerKey(header: string): string {
  const known = keys.get(header)
  if (known !== undefined) return known
  const key = keyOf(header)
  // Headers are asked about over and over while columns are told apart; a file may have odd ones.
  if (keys.size > 5000) keys.clear()
  keys.set(header, key)
  return key
}

const keys = new Map<string, string>()

function keyOf(header: string): string {
  const key = cleanCell(header)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/^\d+\s*[.)]\s*/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return key || header.trim()
}
