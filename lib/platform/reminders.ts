import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { stored } from './stored'

const Time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))

/** Whether and when the agent is reminded by a notification of this computer. */
export const Reminders = z.strictObject({
  on: z.boolean(),
  /** Nothing is shown then; what came up is shown after it. */
  quiet: z.strictObject({ from: Time, to: Time }),
})
export type Reminders = z.infer<typeof Reminders>

export const reminders = stored('reminders', Reminders, {
  on: false,
  quiet: { from: '18:00', to: '08:00' },
})

/** Keys of what was shown already, so that nothing is shown twice. */
export const reminded = stored('reminded', z.array(z.string()), [])

const NOTIFICATIONS = { permissions: ['notifications' as const] }

/**
 * Turns reminders on, after the browser's own question; must be called in a click or a key press.
 * @returns false, with nothing changed, when it was refused
 */
export async function turnOn(): Promise<boolean> {
  if (!(await browser.permissions.request(NOTIFICATIONS))) return false
  await reminders.change((all) => ({ ...all, on: true }))
  return true
}

/** Turns them off and gives the permission back. */
export async function turnOff(): Promise<void> {
  await reminders.change((all) => ({ ...all, on: false }))
  await browser.permissions.remove(NOTIFICATIONS)
}
