import { SourceError } from '../problem'
import type { Row } from '../row'
import type { Book } from './book'
import { serialText } from './serial'
import { attribute, readXml } from './xml'

/** What a spreadsheet has at most. */
const COLUMNS = 16_384

/**
 * The rows of a sheet, piece by piece, empty ones left out. Numbers that the sheet shows as dates
 * become dates; a formula is what it came to when the file was saved. `onShare` hears how much was
 * read. Throws SourceError for a sheet that can not be read to its end.
 */
export async function* sheetRows(
  book: Book,
  part: string,
  onShare: (share: number) => void = () => {},
): AsyncGenerator<Row[]> {
  const reader = new SheetReader(book)
  for await (const _ of readXml(book.parts.text(part, onShare), reader)) yield reader.take()
}

class SheetReader {
  private rows: Row[] = []
  private row = 0
  private cells: string[] = []
  private column = -1
  private type = 'n'
  private style = 0
  private value = ''
  private taking = false
  private spoken = false

  constructor(private readonly book: Book) {}

  take(): Row[] {
    const { rows } = this
    this.rows = []
    return rows
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === 'row') {
      this.row = Number(attribute(attributes, 'r')) || this.row + 1
      this.cells = []
      this.column = -1
    } else if (tag === 'c') this.openCell(attributes)
    else if (tag === 'rPh') this.spoken = true
    else if (tag === 'v' || tag === 't') this.taking = !this.spoken
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    const place = /^([A-Z]{1,3})\d+$/.exec(attribute(attributes, 'r') ?? '')?.[1]
    this.column = place ? columnOf(place) : this.column + 1
    if (this.column >= COLUMNS) throw new SourceError({ code: 'workbook-broken' })
    this.type = attribute(attributes, 't') ?? 'n'
    this.style = Number(attribute(attributes, 's') ?? -1)
    this.value = ''
  }

  text(piece: string): void {
    if (this.taking) this.value += piece
  }

  close(tag: string): void {
    if (tag === 'v' || tag === 't') this.taking = false
    else if (tag === 'rPh') this.spoken = false
    else if (tag === 'c') {
      const text = this.cellText()
      while (this.cells.length < this.column) this.cells.push('')
      this.cells[this.column] = text
    } else if (tag === 'row' && this.cells.some((cell) => cell.trim() !== '')) {
      this.rows.push({ row: this.row, cells: this.cells })
    }
  }

  private cellText(): string {
    const { value, book } = this
    switch (this.type) {
      case 's':
        return book.strings[Number(value)] ?? ''
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE'
      case 'n':
        return value !== '' && book.dates.has(this.style)
          ? serialText(Number(value), book.epoch)
          : numberText(value)
      default:
        return value.replace(/_x([0-9A-F]{4})_/gi, (_, hex) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        )
    }
  }
}

/** `4.6000000000000005` as people wrote it: 4.6. */
function numberText(value: string): string {
  const number = Number(value)
  if (value === '' || !Number.isFinite(number)) return value
  return Math.abs(number) >= 1e15 ? value : String(Number(number.toPrecision(15)))
}

const columnOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
