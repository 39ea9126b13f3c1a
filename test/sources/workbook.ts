import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js'

/** Makes .xlsx files for tests, as small as the standard allows. */

/** A number that the sheet shows as a date, by its style. */
export interface DateCell {
  serial: number
  /** Of the styles below; 1 is a built-in date format, 2 one of the workbook's own, 3 a duration. */
  style?: 1 | 2 | 3
}
export type Cell = string | number | boolean | null | DateCell | { formula: string; value: string }

export interface SheetSpec {
  name: string
  rows: readonly (readonly Cell[])[]
  hidden?: true
}

interface Options {
  date1904?: true
  /** Texts in the cells themselves, not in the workbook's table. */
  inline?: true
  /** Changes a part before it is packed. */
  change?: (part: string, xml: string) => string
}

const xmlText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

export async function workbook(
  sheets: readonly SheetSpec[],
  { date1904, inline, change = (_, xml) => xml }: Options = {},
  name = 'scores.xlsx',
): Promise<File> {
  const strings: string[] = []
  const zip = new ZipWriter(new BlobWriter())
  const add = (part: string, xml: string) =>
    zip.add(part, new TextReader(change(part, `<?xml version="1.0" encoding="UTF-8"?>${xml}`)))
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  const relations = (...all: string[]) =>
    `<Relationships xmlns="${PACKAGE}">${all.join('')}</Relationships>`
  await add('_rels/.rels', relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')))
  const list = sheets.map(
    (sheet, i) =>
      `<sheet name="${xmlText(sheet.name)}" sheetId="${i + 1}" ${sheet.hidden ? 'state="hidden" ' : ''}r:id="rId${i + 1}"/>`,
  )
  await add(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`,
  )
  await add(
    'xl/_rels/workbook.xml.rels',
    relations(
      ...sheets.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)),
      relation('rId90', 'styles', 'styles.xml'),
      relation('rId91', 'sharedStrings', '/xl/sharedStrings.xml'),
    ),
  )
  await add(
    'xl/styles.xml',
    `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="170" formatCode="dd\\.mm\\.yyyy\\ hh:mm"/><numFmt numFmtId="171" formatCode="[h]:mm:ss"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>`,
  )
  for (const [i, { rows }] of sheets.entries()) {
    const xml = rows.map((cells, r) => {
      const inner = cells.map((cell, c) => cellXml(cell, `${letters(c)}${r + 1}`, inline, strings))
      return `<row r="${r + 1}">${inner.join('')}</row>`
    })
    await add(
      `xl/worksheets/sheet${i + 1}.xml`,
      `<worksheet xmlns="${MAIN}"><sheetData>${xml.join('')}</sheetData></worksheet>`,
    )
  }
  const items = strings.map((text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`)
  await add('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${items.join('')}</sst>`)
  return new File([await zip.close()], name)
}

/** A zip file of other things. */
export async function zipped(parts: Record<string, string>): Promise<File> {
  const zip = new ZipWriter(new BlobWriter())
  for (const [part, text] of Object.entries(parts)) await zip.add(part, new TextReader(text))
  return new File([await zip.close()], 'export.zip')
}

function cellXml(cell: Cell, place: string, inline: true | undefined, strings: string[]): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`
  if (typeof cell === 'string') {
    if (inline) return `<c r="${place}" t="inlineStr"><is><t>${xmlText(cell)}</t></is></c>`
    return `<c r="${place}" t="s"><v>${strings.push(cell) - 1}</v></c>`
  }
  if ('formula' in cell) {
    return `<c r="${place}" t="str"><f>${xmlText(cell.formula)}</f><v>${xmlText(cell.value)}</v></c>`
  }
  return `<c r="${place}" s="${cell.style ?? 1}"><v>${cell.serial}</v></c>`
}

function letters(column: number): string {
  const rest = Math.floor(column / 26)
  return `${rest > 0 ? letters(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`
}
