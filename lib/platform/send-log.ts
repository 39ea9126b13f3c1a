import { browser } from 'wxt/browser'
import { type CaseRules, rulesOf } from '@/lib/cases/rules'
import { holdSubmission, recordRequest, settleDue } from '@/lib/store/seen-sends'
import { confirmSubmission } from '@/lib/store/sends'
import { noteHealth } from './health'
import { type SendLog, watchSendRequests } from './seen-sends'
import { settings } from './settings'

const ALARM = 'sends'

/** Writes what was seen of sends into the journal. */
export const sendLog: SendLog = {
  async started(ticket, formWatched) {
    const { agentName } = await settings.read()
    return recordRequest(ticket, Date.now(), { formWatched, agentName })
  },
  async settled({ key, at }, result) {
    await confirmSubmission(key, result, Date.now(), await rules(), at)
    if (result !== 'not-sent') await noteSend(key, result === 'sent')
  },
  async held({ key, at }, seconds) {
    const until = Date.now() + seconds * 1000
    await holdSubmission(key, at, until)
    await noteSend(key, true)
    await wakeAt(until)
  },
}

/**
 * Sees to it that sends are seen and logged; to be called in the first turn of the worker. Those that
 * are held back are logged in their time, also after the browser was started anew.
 */
export function watchSends(): void {
  watchSendRequests(sendLog)
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void logDueSends()
  })
  browser.runtime.onStartup.addListener(logDueSends)
}

/** A ticket's key starts with its site's origin. */
function noteSend(key: string, seen: boolean): Promise<void> {
  return noteHealth(new URL(key).origin, 'send', seen, Date.now())
}

async function logDueSends(): Promise<void> {
  const next = await settleDue(Date.now(), await rules())
  if (next !== undefined) await wakeAt(next)
}

/** The timer is in time while the worker lives; the alarm wakes it, half a minute late at most. */
async function wakeAt(when: number): Promise<void> {
  setTimeout(() => void logDueSends(), Math.max(0, when - Date.now()))
  await browser.alarms.create(ALARM, { when })
}

async function rules(): Promise<CaseRules> {
  return rulesOf(await settings.read())
}
