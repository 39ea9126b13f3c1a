import { type Admitting, admit, type Incoming } from './admit'
import { amends } from './amends'
import { briskine } from './briskine'
import { chatwoot } from './chatwoot'
import { csv } from './csv'
import { freshdesk } from './freshdesk'
import {
  MAX_TEMPLATES,
  type PackEntries,
  PackError,
  type PackFile,
  type PackFormat,
  type Refused,
} from './pack'
import { zendesk } from './zendesk'

/**
 * Every format, those that say what they are first. A new one is a file of its own here and a line
 * in this list.
 */
export const packFormats: readonly PackFormat[] = [
  amends,
  zendesk,
  chatwoot,
  freshdesk,
  briskine,
  csv,
]

export interface ReadPack extends PackEntries {
  format: PackFormat
}

/** Reads an opened file by the first format that fits. Throws PackError where none does. */
export function readPack(file: PackFile): ReadPack {
  const format = packFormats.find((one) => one.fits(file))
  if (!format) throw new PackError({ code: 'unknown-json' })
  const read = format.read(file)
  const count = read.entries.length + read.refused.length
  if (count === 0) throw new PackError({ code: 'no-templates', format: format.name })
  if (count > MAX_TEMPLATES) throw new PackError({ code: 'too-many', count, limit: MAX_TEMPLATES })
  return { format, ...read }
}

/** The templates of a file that can come in, and those that cannot, in the file's order. */
export function templatesIn(
  pack: ReadPack,
  context: Admitting,
): { incoming: Incoming[]; refused: Refused[] } {
  const { incoming, refused } = admit(pack.entries, context)
  const number = ({ place }: Refused) => ('row' in place ? place.row : place.item)
  return { incoming, refused: [...pack.refused, ...refused].sort((a, b) => number(a) - number(b)) }
}
