import fc from 'fast-check'
import { channels, type Intervention, resolutions } from '@/lib/cases/intervention'
import { headsOf } from '@/lib/cases/order'
import { entry, HOUR, JANE, KIM, LEE } from './examples'

/** One thing that an agent does, on one of three devices; or two devices tell each other all. */
interface Act {
  device: number
  kind: number
  pick: number
  /** Tells the next device before it acts. */
  syncs: boolean
}

const acts = fc.array(
  fc.record({
    device: fc.nat(2),
    kind: fc.nat(15),
    pick: fc.nat(99),
    syncs: fc.boolean(),
  }),
  { maxLength: 14 },
)

/** How many hours each device's clock is off. */
const clocks = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 3, maxLength: 3 })

/** The log of a story on three devices that now and then know of each other, all told at the end. */
export const stories = fc.tuple(acts, clocks).map(([all, off]) => play(all, off))

/** The same on one device whose clock is set to anything before each act. */
export const movedClock = fc
  .array(fc.tuple(fc.nat(15), fc.nat(99), fc.integer({ min: -1000, max: 1000 })), { maxLength: 14 })
  .map((steps) => {
    const right: Intervention[] = []
    const moved: Intervention[] = []
    for (const [i, [kind, pick, at]] of steps.entries()) {
      const one = someEntry(`e${i + 10}`, kind, pick, 100 + i, right)
      right.push({ ...one, after: headsOf(right) })
      moved.push({ ...one, at: one.at + at * HOUR, after: headsOf(moved) })
    }
    return { right, moved }
  })

function play(all: readonly Act[], off: readonly number[]): Intervention[] {
  const known: Map<string, Intervention>[] = [new Map(), new Map(), new Map()]
  const log: Intervention[] = []
  for (const [i, { device, kind, pick, syncs }] of all.entries()) {
    const mine = known[device] ?? new Map<string, Intervention>()
    if (syncs) for (const one of known[(device + 1) % 3]?.values() ?? []) mine.set(one.id, one)
    const own = [...mine.values()]
    // Ids do not follow the order either.
    const id = `e${((i * 7) % 15) + 10}`
    const one = someEntry(id, kind, pick, 100 + i + (off[device] ?? 0), own)
    const whole = { ...one, after: headsOf(own) }
    mine.set(id, whole)
    log.push(whole)
  }
  return log
}

/** An entry of any kind about case `a`; what it refers to is something that the device knows. */
function someEntry(
  id: string,
  kind: number,
  pick: number,
  at: number,
  known: readonly Intervention[],
): Intervention {
  const own = { responseId: 'a', address: JANE }
  const other = known[pick % (known.length || 1)]?.id ?? 'e99'
  const made = known.filter((one) => one.kind === 'promise-made')
  const promise = made[pick % (made.length || 1)]?.id ?? 'e99'
  const dueAt = pick * HOUR
  const channel = channels[pick % channels.length] ?? 'other'
  const resolution = resolutions[pick % resolutions.length] ?? 'resolved'
  const kinds: Intervention[] = [
    entry(id, 'reply-sent', at, { ...own, template: null, seen: 'helpdesk' }),
    entry(id, 'contacted', at, { ...own, channel }),
    entry(id, 'contact-tried', at, { ...own, channel }),
    entry(id, 'owner-set', at, { ...own, owner: [KIM, LEE, null][pick % 3] ?? null }),
    entry(id, 'cause-set', at, { ...own, cause: ['delivery', 'price', null][pick % 3] ?? null }),
    entry(id, 'promise-made', at, { ...own, text: 'A parcel', dueAt, from: 'agent' }),
    entry(id, 'promise-moved', at, { ...own, promise, dueAt }),
    entry(id, 'promise-kept', at, { ...own, promise }),
    entry(id, 'promise-broken', at, { ...own, promise }),
    entry(id, 'loop-closed', at, { ...own, fix: `fix${pick % 2}` }),
    entry(id, 'playbook-step-done', at, { ...own, step: `step${pick % 4}` }),
    entry(id, 'asked-again', at, own),
    entry(id, 'case-closed', at, { ...own, resolution }),
    entry(id, 'case-reopened', at, own),
    entry(id, 'note', at, { ...own, note: 'x' }),
    entry(id, 'undone', at, { ...own, undoes: other }),
  ]
  return kinds[kind] as Intervention
}
