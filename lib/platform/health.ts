import * as z from 'zod/mini'
import { HealthPart } from './health-part'
import { stored } from './stored'

/** When a part last worked and last failed on a site. No customer, ticket or agent is in it. */
const Times = z.strictObject({
  workedAt: z.optional(z.number()),
  failedAt: z.optional(z.number()),
})
export const SiteHealth = z.partialRecord(HealthPart, Times)
export type SiteHealth = z.infer<typeof SiteHealth>

/** By origin of the site. */
export const health = stored('health', z.record(z.string(), SiteHealth), {})

/** A part that goes on as before is written down again after this. */
const AGAIN = 60_000

/** Notes whether a part of a site worked just now. */
export async function noteHealth(
  origin: string,
  part: HealthPart,
  works: boolean,
  now: number,
): Promise<void> {
  const known = (await health.read())[origin]?.[part] ?? {}
  if (isWorking(known) === works && now - (latestOf(known) ?? 0) < AGAIN) return
  await health.change((all) => ({
    ...all,
    [origin]: {
      ...all[origin],
      [part]: { ...all[origin]?.[part], [works ? 'workedAt' : 'failedAt']: now },
    },
  }))
}

/** What it did last; undefined when it was never tried. */
export function isWorking({ workedAt, failedAt }: z.infer<typeof Times>): boolean | undefined {
  if (workedAt === undefined && failedAt === undefined) return undefined
  return (workedAt ?? 0) >= (failedAt ?? 0)
}

function latestOf({ workedAt = 0, failedAt = 0 }: z.infer<typeof Times>): number | undefined {
  return Math.max(workedAt, failedAt) || undefined
}
