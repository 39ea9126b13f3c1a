import type { Parts } from './parts'
import { attribute, readXml } from './xml'

/** Number formats that every workbook knows and that show a day (ECMA-376 part 1, 18.8.30). */
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

/** Which of a workbook's cell styles show a number as a date. */
export async function dateStyles(parts: Parts, name: string): Promise<ReadonlySet<number>> {
  const custom = new Map<number, boolean>()
  const dates = new Set<number>()
  let inCells = false
  let style = 0
  const handler = {
    open(tag: string, attributes: Readonly<Record<string, string>>) {
      const format = Number(attribute(attributes, 'numFmtId'))
      if (tag === 'numFmt') custom.set(format, showsDate(attribute(attributes, 'formatCode') ?? ''))
      if (tag === 'cellXfs') inCells = true
      if (tag !== 'xf' || !inCells) return
      if (custom.get(format) ?? isBuiltInDate(format)) dates.add(style)
      style++
    },
    close(tag: string) {
      if (tag === 'cellXfs') inCells = false
    },
  }
  for await (const _ of readXml(parts.text(name), handler));
  return dates
}

/** Whether a format has a day, month or year in it: not in quotes, after `\`, or in brackets. */
function showsDate(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
  return (
    /[yd]/i.test(bare) ||
    /m/i.test(bare.replace(/general/gi, '').replace(/[hs:.\s]*m+[:\s]*s|h+[:\s]*m+/gi, ''))
  )
}
