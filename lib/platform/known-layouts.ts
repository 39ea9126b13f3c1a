import * as z from 'zod/mini'
import { DateOrder } from '@/lib/sources/date-order'
import { Mapping } from '@/lib/sources/field'
import { hashText } from '@/lib/sources/hash'
import { headerKey } from '@/lib/sources/header-key'
import { Scoring } from '@/lib/sources/scoring'
import { stored } from './stored'

/** How a file was read when it came in: what was found, and what the lead set. */
const HowRead = z.strictObject({
  mapping: Mapping,
  scoring: Scoring,
  /** Of dates that name none. */
  zone: z.string(),
  /** Of day and month, where the file did not prove it. */
  order: z.optional(DateOrder),
})
export type HowRead = z.infer<typeof HowRead>

const Known = z.array(
  z.strictObject({ ...HowRead.shape, fingerprint: z.string(), usedAt: z.number() }),
)

/** More layouts than a team has; the one used longest ago goes. */
const MOST = 60

const known = stored('knownLayouts', Known, [])

/** Of the columns' names alone, in their order: no file's content is kept. */
const fingerprintOf = (header: readonly string[]) => hashText(header.map(headerKey).join('\n'))

/** How the last file with these columns was read. */
export async function knownLayout(header: readonly string[]): Promise<HowRead | undefined> {
  const fingerprint = fingerprintOf(header)
  const found = (await known.read()).find((one) => one.fingerprint === fingerprint)
  if (found?.mapping.length !== header.length) return undefined
  const { fingerprint: _, usedAt: __, ...how } = found
  return how
}

/** Keeps how a file with these columns was read, for the next one like it. */
export async function rememberLayout(
  header: readonly string[],
  how: HowRead,
  now: number,
): Promise<void> {
  const fingerprint = fingerprintOf(header)
  await known.change((all) => {
    const others = all.filter((one) => one.fingerprint !== fingerprint)
    return [{ ...how, fingerprint, usedAt: now }, ...others].slice(0, MOST)
  })
}
