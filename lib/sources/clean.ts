/**
 * A cell as it was meant. Exports that fear spreadsheet formulas put `'` before a cell that starts
 * with = + - @ tab or CR (Formbricks does, apps/web/lib/utils/file-conversion.ts): that mark goes.
 */
export function cleanCell(text: string): string {
  return (text.startsWith("'") ? text.replace(/^'(?=[=+\-@\t\r])/, '') : text).trim()
}

/** A comment fit to keep and show: its lines stay, control characters go. */
export function cleanComment(text: string): string {
  if (text === '') return ''
  return cleanCell(text).replace(/\r\n?/g, '\n').replace(CONTROLS, '').trim()
}

/** All of Unicode's control characters but tab and line feed. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu

/** One line of text (a company, a survey's title), at most 200 characters. */
export function cleanLine(text: string): string {
  if (text === '') return ''
  return cleanCell(text).replace(/\s+/gu, ' ').replace(CONTROLS, '').slice(0, 200)
}

/** A value for a message: one line, cut with an ellipsis. */
export function excerpt(text: string, length = 80): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length > length ? `${line.slice(0, length - 1)}…` : line
}
