import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { caseOfKey } from '@/lib/cases/reminders'
import { rulesOf } from '@/lib/cases/rules'
import { addressesIn } from '@/lib/customers/addresses-in'
import { erase, finishErasures } from '@/lib/store/erase'
import type { Kept } from '@/lib/store/kept'
import { eraseForgotten } from '@/lib/store/retention'
import { asked } from './customer-window'
import { reminded } from './reminders'
import { settings } from './settings'
import { stored } from './stored'

/** When customers of whom nothing is heard any more are erased, and what the last time did. */
export const Retention = z.strictObject({
  /** Months without a response and without an entry; null: they are kept. */
  months: z.nullable(z.int().check(z.minimum(1), z.maximum(120))),
  last: z.optional(z.strictObject({ at: z.number(), people: z.int() })),
})
export type Retention = z.infer<typeof Retention>

export const retention = stored('retention', Retention, { months: null })

const ALARM = 'retention'
const DAILY = 24 * 60
/** Customers at a time: a run takes seconds, and the worker may be stopped after minutes. */
const MOST = 500
/** How soon a run goes on that was not through. */
const AGAIN = 2

/** The start of the time that counts. Calendar months, in this browser's time zone. */
export function beforeOf(months: number, now: number): number {
  const day = new Date(now)
  return day.setMonth(day.getMonth() - months)
}

/** An alarm may be gone after a restart of the browser: to be called whenever the worker starts. */
export async function keepRetention(): Promise<void> {
  if (!(await browser.alarms.get(ALARM))) await nextRun(1)
}

export function onRetention(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void runRetention(Date.now())
  })
}

/** Ends erasures that were cut off, then erases who is due; goes on soon when more are left. */
export async function runRetention(now: number): Promise<void> {
  const rules = rulesOf(await settings.read())
  await finishErasures(rules, now)
  const { months } = await retention.read()
  if (months === null) return nextRun(DAILY)
  const people = await eraseForgotten(beforeOf(months, now), now, rules, MOST)
  if (people > 0) await retention.change((all) => ({ ...all, last: { at: now, people } }))
  await nextRun(people === MOST ? AGAIN : DAILY)
}

async function nextRun(inMinutes: number): Promise<void> {
  await browser.alarms.create(ALARM, { delayInMinutes: inMinutes, periodInMinutes: DAILY })
}

/** Erases one customer, also from what is kept besides the databases. @returns what was kept of them. */
export async function erasePerson(address: string, by: string, now: number): Promise<Kept> {
  const kept = await erase(address, by, now, rulesOf(await settings.read()))
  const ids = new Set(kept.responses.map(({ id }) => id))
  await reminded.change((keys) => keys.filter((key) => !ids.has(caseOfKey(key))))
  const { text } = await asked.read()
  const named = addressesIn(text).some((one) => kept.addresses.includes(one))
  if (named) await asked.change((all) => ({ ...all, text: '' }))
  return kept
}
