import * as z from 'zod/mini'
import { agentKey } from '@/lib/cases/work-list'
import { settings } from './settings'
import { stored } from './stored'

/** More helpdesks than an agent works in; the oldest name goes. */
const MOST = 10

/** The names under which helpdesks in this browser know who is signed in, the latest last. */
export const signedInNames = stored('signed-in-names', z.array(z.string()), [])

/** Notes how a helpdesk names the agent who is signed in there. */
export async function noteAgent(name: string): Promise<void> {
  if ((await signedInNames.read()).includes(name)) return
  await signedInNames.change((all) => [...all.filter((one) => one !== name), name].slice(-MOST))
}

/** Every name of whoever works in this browser, by `agentKey`; empty when none is known. */
export async function myNames(): Promise<Set<string>> {
  const [names, { agentName }] = await Promise.all([signedInNames.read(), settings.read()])
  return namesOf(names, agentName)
}

/** `agentName`: what the agent said themselves (settings). */
export function namesOf(names: readonly string[], agentName: string | undefined): Set<string> {
  return new Set([...names, ...(agentName ? [agentName] : [])].map(agentKey))
}
