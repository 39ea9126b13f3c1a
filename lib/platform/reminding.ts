import { browser } from 'wxt/browser'
import { caseOfKey, isQuiet, type Reminder, remindersFor } from '@/lib/cases/reminders'
import { rulesOf } from '@/lib/cases/rules'
import type { CaseSummary } from '@/lib/cases/summary'
import { isMine, nextDue } from '@/lib/cases/work-list'
import { t } from '@/lib/i18n'
import { span } from '@/lib/i18n/format'
import { freshenCases } from '@/lib/store/case-index'
import { openCases } from '@/lib/store/cases'
import { showCount } from './badge'
import { myNames } from './me'
import { openCase, openPage } from './open-case'
import { reminded, reminders } from './reminders'
import { settings } from './settings'

/**
 * The toolbar's count and the reminders. Everything is read anew each time, from what is stored: the
 * worker may have been stopped, the machine asleep, its clock changed.
 */

const ALARM = 'look-at-cases'
const MINUTES = 5

/** More at once are one notification. */
const MOST = 3
const MANY = 'many'

/** An alarm may be gone after a restart of the browser: to be called whenever the worker starts. */
export async function keepLooking(): Promise<void> {
  const alarm = await browser.alarms.get(ALARM)
  if (alarm?.periodInMinutes !== MINUTES) {
    await browser.alarms.create(ALARM, { periodInMinutes: MINUTES })
  }
}

export function onLook(look: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) look()
  })
}

let last: Promise<unknown> = Promise.resolve()

/** Counts and reminds; calls do not overtake each other, so that nothing is said twice. */
export function lookAtCases(now = Date.now()): Promise<void> {
  const done = last.then(() => look(now))
  last = done.catch(() => undefined)
  return done
}

async function look(now: number): Promise<void> {
  const all = await settings.read()
  const rules = rulesOf(all)
  await freshenCases(rules)
  const [cases, me] = await Promise.all([openCases(), myNames()])
  await showCount(cases.filter((one) => isMine(one, me) && isDueToday(one, now)).length)
  await remind(remindersFor(cases, me, now, rules), cases, now, all.visibility === 'full')
}

/** Overdue, or due before the day ends. */
function isDueToday(one: CaseSummary, now: number): boolean {
  const at = nextDue(one)?.at
  return at !== undefined && at < new Date(now).setHours(24, 0, 0, 0)
}

async function remind(
  due: Reminder[],
  cases: CaseSummary[],
  now: number,
  withScores: boolean,
): Promise<void> {
  const { on, quiet } = await reminders.read()
  if (!on || !browser.notifications || isQuiet(quiet, new Date(now))) return
  const said = await reminded.read()
  const fresh = due.filter(({ key }) => !said.includes(key))
  if (fresh.length === 0) return
  if (fresh.length > MOST) {
    const { many, manyBody } = t.myCases.reminders
    await notify(MANY, many(fresh.length), manyBody)
  } else {
    // Its key is its id: were the worker stopped before the next line, it would take its own place.
    for (const one of fresh) await notify(one.key, titleOf(one, now), bodyOf(one, withScores))
  }
  // Kept as long as the case is open, whatever the clock says meanwhile.
  const open = new Set(cases.map(({ id }) => id))
  const all = [...said, ...fresh.map(({ key }) => key)]
  await reminded.write(all.filter((key) => open.has(caseOfKey(key))))
}

async function notify(id: string, title: string, message: string): Promise<void> {
  const options = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title,
    message,
  }
  // Firefox knows no such option, and refuses what it does not know.
  const quietly = import.meta.env.FIREFOX ? options : { ...options, silent: true }
  await browser.notifications.create(id, quietly)
}

function titleOf({ kind, one, dueAt }: Reminder, now: number): string {
  const words = t.myCases.reminders
  const name = one.name ?? one.address
  if (kind === 'promise') return words.promise(name)
  const left = span(dueAt - now)
  return now > dueAt ? words.contactOver(name, left) : words.contactSoon(name, left)
}

function bodyOf({ one, text }: Reminder, withScore: boolean): string {
  const score = withScore && t.myCases.reminders.score(one.score)
  return text ?? [score, one.comment].filter(Boolean).join(' · ')
}

/** Opens the case of a notification that was clicked. The API is there with its permission only. */
export function onReminderClicked(): void {
  browser.notifications?.onClicked.addListener(openReminded)
}

async function openReminded(id: string): Promise<void> {
  await browser.notifications.clear(id)
  const one = (await openCases()).find((each) => each.id === caseOfKey(id))
  if (one) await openCase({ address: one.address, url: one.lastTicket?.url })
  else await openPage('/cases.html')
}
