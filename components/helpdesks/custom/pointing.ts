import { parseMailbox } from '@/lib/customers/address'
import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import {
  candidatesOf,
  compile,
  isSamePage,
  type Picks,
  type Scope,
  type SecondTicket,
  scopeOf,
  textsOf,
} from '@/lib/helpdesks/picker/compile'
import type { Command, Pick, Report, Step, TicketRead } from '@/lib/helpdesks/picker/protocol'
import type { UrlPart } from '@/lib/helpdesks/picker/url-parts'

/** What the lead wants to point at. */
export interface Plan {
  id: string
  name: string
  ticketId: string
  part: UrlPart
  steps: readonly Step[]
  /** Address of the second ticket, where the lead named one. */
  second?: string
  /** A description of which only some parts are pointed at again. */
  former?: Helpdesk
}

/** What came of it: the description, and what it read on both tickets. */
export interface Pointed {
  helpdesk: Helpdesk
  scope: Scope
  first: TicketRead
  second: TicketRead
}

/** What the options page shows meanwhile. */
export type Progress =
  | { at: 'step'; step: Step; index: number; of: number; done: Partial<Record<Step, string>> }
  | { at: 'second' | 'note' | 'reading' }

interface Tab {
  ask(command: Command): Promise<Report>
  go(url: string): Promise<void>
}

export const ALL_STEPS: readonly Step[] = [
  'address',
  'name',
  'subject',
  'composer',
  'sign',
  'agent',
]

/**
 * Asks in the ticket's tab for one part after the other, then for a second ticket, and makes the
 * description of what held on both.
 * @returns undefined when the lead stopped. Rejects when the tab is closed.
 */
export async function pointAll(
  tab: Tab,
  plan: Plan,
  tell: (progress: Progress) => void,
): Promise<Pointed | undefined> {
  const picks: Picks = { ticketId: plan.ticketId, part: plan.part, public: [], internal: [] }
  if (!(await askSteps(tab, plan, picks, tell))) return undefined
  tell({ at: 'reading' })
  const draft = merged(compile(picks, plan), plan, picks)
  const first = await readNow(tab, draft)
  tell({ at: 'second' })
  const second = await askSecond(tab, plan, picks, draft)
  if (!second) return undefined
  tell({ at: 'reading' })
  const helpdesk = merged(compile(picks, plan, second), plan, picks)
  const read = await readNow(tab, helpdesk)
  const scope = plan.steps.includes('address') ? scopeOf(picks, second) : 'anchored'
  return { helpdesk, scope, first: withPicked(first, picks), second: read }
}

type Part = 'address' | 'name' | 'subject' | 'composer' | 'agent' | 'there'

async function askSteps(
  tab: Tab,
  plan: Plan,
  picks: Picks,
  tell: (progress: Progress) => void,
): Promise<boolean> {
  const steps = [...plan.steps]
  const done: Partial<Record<Step, string>> = {}
  let sameOnNote = false
  for (let i = 0; i < steps.length; ) {
    const step = steps[i] as Step
    tell({ at: 'step', step, index: i + 1, of: steps.length, done: { ...done } })
    const report = await tab.ask({
      type: 'point',
      step,
      ticketId: picks.ticketId,
      at: i + 1,
      of: steps.length,
      mayGoBack: i > 0,
      texts: textsOf(picks),
      sameOnNote,
    })
    if (report.type === 'back') {
      i = Math.max(0, i - 1)
      continue
    }
    if (report.type === 'picked') {
      const kept = await keep(tab, picks, step, report.pick, tell)
      if (kept === 'stopped') return false
      done[step] = report.pick.text
      if (step === 'composer' && isElsewhere(picks) && !steps.includes('address-there')) {
        steps.splice(i + 1, 0, 'address-there')
      }
      sameOnNote = kept === 'again'
      i += sameOnNote ? 0 : 1
    } else if (report.type === 'skipped') {
      sameOnNote = false
      forget(picks, step)
      // Without an editor there is nothing that could be a public reply.
      i += step === 'composer' && steps[i + 1] === 'sign' ? 2 : 1
    } else return false
  }
  return true
}

const PART: Record<Step, Part | 'sign'> = {
  address: 'address',
  name: 'name',
  subject: 'subject',
  composer: 'composer',
  sign: 'sign',
  'address-there': 'there',
  agent: 'agent',
}

async function keep(
  tab: Tab,
  picks: Picks,
  step: Step,
  pick: Pick,
  tell: (progress: Progress) => void,
): Promise<'kept' | 'again' | 'stopped'> {
  const part = PART[step]
  if (part !== 'sign') {
    picks[part] = pick
    return 'kept'
  }
  return keepSign(tab, picks, pick, tell)
}

/** A sign is one only if it is not there for a note: that is looked at before it is believed. */
async function keepSign(
  tab: Tab,
  picks: Picks,
  { proofs }: Pick,
  tell: (progress: Progress) => void,
): Promise<'kept' | 'again' | 'stopped'> {
  tell({ at: 'note' })
  const asked = await tab.ask({ type: 'show-note' })
  if (asked.type === 'stopped') return 'stopped'
  if (asked.type === 'skipped') {
    picks.public = proofs
    picks.internal = []
    return 'kept'
  }
  const report = await tab.ask({ type: 'hold', proofs })
  if (report.type !== 'held') return 'stopped'
  picks.public = proofs.filter((_, i) => report.held[i] === false)
  picks.internal = proofs.flatMap(({ selector, value }, i) => {
    const now = report.values[i]
    return value !== undefined && now && now !== value ? [{ selector, value: now }] : []
  })
  return picks.public.length > 0 ? 'kept' : 'again'
}

function forget(picks: Picks, step: Step): void {
  const part = PART[step]
  if (part === 'sign') picks.public = picks.internal = []
  else delete picks[part]
}

/** Replies are written on another page than the one that names the requester. */
function isElsewhere(picks: Picks): boolean {
  const { address, composer } = picks
  return Boolean(address && composer && !isSamePage(picks, address.url, composer.url))
}

async function askSecond(
  tab: Tab,
  plan: Plan,
  picks: Picks,
  draft: Helpdesk,
): Promise<SecondTicket | undefined> {
  const candidates = candidatesOf(picks)
  if (plan.second) await tab.go(plan.second)
  const { ticketId } = plan
  const shown = await tab.ask({ type: 'open-second', draft, ticketId, candidates })
  if (shown.type !== 'shown') return undefined
  const looked = await tab.ask({ type: 'look', ticketId: shown.ticketId, candidates })
  if (looked.type !== 'looked') return undefined
  const { anchors, address, name, subject, agent } = looked
  const late = anchors.filter((selector) => !shown.early.includes(selector))
  return { texts: { address, name, subject, agent }, anchors: late, way: shown.way }
}

export async function readNow(tab: Tab, helpdesk: Helpdesk): Promise<TicketRead> {
  const report = await tab.ask({ type: 'read', helpdesk })
  if (report.type !== 'read') throw new Error('The page read nothing')
  return report.read
}

/** What was pointed at counts where the page has gone on since (to the composer's own page). */
function withPicked(read: TicketRead, { address, name, subject, agent }: Picks): TicketRead {
  const mailbox = address && parseMailbox(address.text)
  const requester = mailbox && { ...mailbox, ...(name && { name: name.text }) }
  return {
    ...read,
    requesters: read.requesters.length > 0 || !requester ? read.requesters : [requester],
    ...(subject && { subject: subject.text }),
    ...(agent && { agent: agent.text }),
  }
}

/** Puts what was pointed at again into the description that was there before. */
function merged(made: Helpdesk, { former, steps }: Plan, picks: Picks): Helpdesk {
  if (!former) return made
  const has = (step: Step) => steps.includes(step)
  return {
    ...former,
    ...(has('address') && { requester: made.requester, ticketPages: made.ticketPages }),
    ...(has('subject') && made.subject && { subject: made.subject }),
    ...(has('agent') && made.agent && { agent: made.agent }),
    ...(has('composer') && picks.composer && made.composer && { composer: made.composer }),
  }
}
