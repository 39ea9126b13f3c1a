import { SourceError } from '../problem'
import { Parts } from './parts'
import type { Epoch } from './serial'
import { sharedStrings } from './strings'
import { dateStyles } from './styles'
import { attribute, readXml } from './xml'

/** A sheet that is not hidden: its name and the part it lies in. */
export interface Sheet {
  name: string
  part: string
}

/** An Excel workbook (.xlsx, ECMA-376), open to read its sheets. */
export interface Book {
  parts: Parts
  sheets: Sheet[]
  epoch: Epoch
  strings: string[]
  /** The styles that show a number as a date. */
  dates: ReadonlySet<number>
}

/**
 * Opens a workbook. Throws SourceError `archive` for a zip file that holds something else, `workbook`
 * for spreadsheets of other kinds, `workbook-broken` for one that is damaged.
 */
export async function openBook(file: Blob): Promise<Book> {
  const parts = await Parts.of(file)
  const main = (await relations(parts, '')).find(({ type }) => type === 'officeDocument')?.target
  if (!main || !parts.has(main)) throw new SourceError({ code: otherZip(parts.names) })
  const related = await relations(parts, main)
  const partOf = (type: string) => related.find((one) => one.type === type)?.target ?? ''
  const { sheets, epoch } = await contents(parts, main)
  return {
    parts,
    epoch,
    sheets: sheets.flatMap(({ name, id }) => {
      const part = related.find((one) => one.id === id && one.type === 'worksheet')?.target
      return part && parts.has(part) ? [{ name, part }] : []
    }),
    strings: await sharedStrings(parts, partOf('sharedStrings')),
    dates: await dateStyles(parts, partOf('styles')),
  }
}

function otherZip(names: readonly string[]): 'workbook' | 'archive' {
  const isSheet = names.some((name) => /^(content\.xml|Index\/|xl\/workbook\.bin)/.test(name))
  return isSheet ? 'workbook' : 'archive'
}

async function contents(parts: Parts, main: string) {
  const sheets: { name: string; id: string }[] = []
  let epoch: Epoch = 1900
  const open = (tag: string, attributes: Readonly<Record<string, string>>) => {
    if (tag === 'workbookPr' && /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '')) {
      epoch = 1904
    }
    if (tag !== 'sheet' || (attribute(attributes, 'state') ?? 'visible') !== 'visible') return
    sheets.push({ name: attributes.name ?? '', id: attribute(attributes, 'id') ?? '' })
  }
  for await (const _ of readXml(parts.text(main), { open }));
  return { sheets, epoch: epoch as Epoch }
}

interface Relation {
  id: string
  /** The last part of its type's address. */
  type: string
  target: string
}

/** What a part names its other parts by; '' is the whole file. */
async function relations(parts: Parts, part: string): Promise<Relation[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const found: Relation[] = []
  const open = (
    tag: string,
    { Id = '', Type = '', Target = '' }: Readonly<Record<string, string>>,
  ) => {
    if (tag !== 'Relationship') return
    const target = Target.startsWith('/') ? Target.slice(1) : inFolder(folder, Target)
    found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target })
  }
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`
  for await (const _ of readXml(parts.text(name), { open }));
  return found
}

function inFolder(folder: string, target: string): string {
  const path: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}
