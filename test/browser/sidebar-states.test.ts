import axe from 'axe-core'
import type { Frame } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ticket } from '@/lib/helpdesks/ticket'
import { launchAmends } from '../../scripts/browser.mjs'
import { closed, entry, HOUR, JANE, KIM, sent } from '../cases/examples'
import { answered, type Stored, store, ticketOf } from './sidebar-data'
import { openSidebar, type SidebarFrame } from './sidebar-frame'

const comment = 'I ordered two weeks ago and nobody answers my e-mails. Last time it was perfect.'
const story = [
  answered('a', 9, 15_000),
  answered('b', 8, 6_000, { comment: 'good, a bit slow' }),
  answered('c', 3, 22, { comment, company: 'Customers Ltd' }),
]
const hoursAgo = (hours: number) => ({ at: Date.now() - hours * HOUR })
const { key, helpdesk, id, url, agent: _, ...unnamed } = ticketOf()
const ref = { key, helpdesk, id, url }
const submitted = { ...hoursAgo(1), marker: 'm', to: [JANE], agent: KIM, asked: true }

interface State {
  stored?: Stored
  ticket?: Ticket | null
  open?: boolean
  /** What the agent does before it is looked at. */
  act?: (frame: Frame) => Promise<void>
  /** Stands there in the end. */
  shows: string | RegExp
}

const click = (name: string) => (frame: Frame) =>
  frame.getByRole('button', { name, exact: true }).click()

const states: Record<string, State> = {
  'an open case': { stored: { responses: story }, shows: 'Suggested replies' },
  'an overdue case': {
    stored: { responses: [answered('a', 2, 120)] },
    shows: /over the time for first contact/,
  },
  'a case in work': {
    stored: {
      responses: story,
      log: [
        { ...entry('1', 'owner-set', 0, { owner: KIM, responseId: 'c' }), ...hoursAgo(3) },
        { ...sent('2', 0, 'c'), ...hoursAgo(2) },
      ],
    },
    shows: /First contact made/,
  },
  'a closed case': {
    stored: { responses: story, log: [{ ...closed('1', 0, 'c'), ...hoursAgo(2) }] },
    shows: 'Closed case',
  },
  'a slipping customer': {
    stored: { responses: [answered('a', 9, 900), answered('b', 7, 48)] },
    shows: 'slipping: was a promoter',
  },
  'one response': {
    stored: { responses: [answered('a', 10, 48, { comment: 'Lovely. '.repeat(90) })] },
    shows: 'first score',
  },
  'many responses': {
    stored: {
      responses: Array.from({ length: 60 }, (_, i) => answered(`${i}`, (i * 7) % 11, 900 * i + 9)),
    },
    shows: 'Show all 60',
  },
  'responses of one moment': {
    stored: { responses: ['a', 'b', 'c'].map((one) => answered(one, 10, 48)) },
    shows: 'unchanged',
  },
  'no import': { shows: 'No scores are here yet' },
  'an unknown requester': {
    stored: {
      imports: [
        {
          id: '1',
          fileName: 'november.csv',
          startedAt: Date.now() - 50 * HOUR,
          state: 'done',
          added: 9,
          updated: 0,
          duplicates: 0,
          refused: 0,
          casesOpened: 0,
        },
      ],
    },
    shows: 'No responses from this address',
  },
  'several requesters': {
    ticket: ticketOf({
      requesters: [{ address: JANE, name: 'Jane Miller' }, { address: 'pat@x.example' }],
    }),
    shows: 'Who do you want to help?',
  },
  'a ticket being read': {
    ticket: ticketOf({ requesters: [], reading: true }),
    shows: 'Amends',
  },
  'a slow helpdesk': {
    ticket: ticketOf({ requesters: [], reading: true, problem: 'slow' }),
    shows: 'The helpdesk is slow to answer',
  },
  'signed out': {
    ticket: ticketOf({ requesters: [], problem: 'signed-out' }),
    shows: 'You are signed out of the helpdesk',
  },
  'no requester': {
    ticket: ticketOf({ requesters: [], problem: 'no-requester' }),
    shows: 'This ticket has no requester',
  },
  'an unreadable ticket': {
    ticket: ticketOf({ requesters: [], problem: 'unreadable' }),
    shows: 'Who asked could not be read',
  },
  'a helpdesk whose requesters are not read': {
    ticket: ticketOf({ requesters: [], problem: 'not-known' }),
    shows: 'Who asked is not read in this helpdesk',
  },
  'no ticket': { ticket: null, shows: 'No ticket is open' },
  'an agent without a name': {
    stored: { responses: story },
    ticket: { ...ref, ...unnamed },
    shows: 'What is your name?',
  },
  'a reply in doubt': {
    stored: { responses: story, drafts: [{ key, ticket: ref, submitted }] },
    shows: 'Was your reply sent?',
  },
  'a step just taken': {
    stored: { responses: story },
    act: click('Take it'),
    shows: 'You have the case.',
  },
  'a cause to choose': {
    stored: { responses: story },
    act: click('choose another'),
    shows: 'Cancel',
  },
  'a contact to log': {
    stored: { responses: story },
    act: click('Log a contact'),
    shows: 'How',
  },
  'a refused closing': {
    stored: { responses: story },
    async act(frame) {
      await click('Close case')(frame)
      await frame.locator('form').getByRole('button', { name: 'Close case' }).click()
    },
    shows: 'Say how it ended: choose one above.',
  },
  'the keys': {
    stored: { responses: story },
    act: click('Show the keys'),
    shows: 'Keys in the sidebar',
  },
  'the rail': {
    stored: { responses: story },
    open: false,
    shows: /left to first contact/,
  },
}

let amends: Awaited<ReturnType<typeof launchAmends>>
beforeAll(async () => {
  amends = await launchAmends()
})
afterAll(() => amends.close())

async function show({ stored = {}, ticket = ticketOf(), open = true, act, shows }: State) {
  await store(amends, stored)
  const sidebar = await openSidebar(amends, { width: open ? 320 : 44, height: 900 })
  await sidebar.tell({ type: 'layout', open, width: 320, takeFocus: false })
  await sidebar.tell({ type: 'ticket', ticket })
  if (stored.responses && open) await sidebar.frame.locator('figure svg').waitFor()
  await act?.(sidebar.frame)
  await sidebar.see(shows)
  return sidebar
}

async function violations({ page, frame }: SidebarFrame, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await frame.evaluate(axe.source)
  const { violations } = await frame.evaluate(() => window.axe.run(document))
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])
}

describe('axe finds nothing to object to, at 320 pixels, in light and in dark', () => {
  it.each(Object.entries(states))('%s', async (_, state) => {
    const sidebar = await show(state)
    expect(await violations(sidebar, 'light')).toEqual([])
    expect(await violations(sidebar, 'dark')).toEqual([])
    const wider = () => document.documentElement.scrollWidth > window.innerWidth
    expect(await sidebar.frame.evaluate(wider)).toBe(false)
    // One scrollbar is enough: what scrolls is inside.
    const taller = () => document.documentElement.scrollHeight > window.innerHeight
    expect(await sidebar.frame.evaluate(taller)).toBe(false)
    await sidebar.page.close()
  })

  it('control: it sees what is wrong', async () => {
    const sidebar = await show({ shows: 'No scores are here yet' })
    await sidebar.frame.evaluate(() => {
      document.querySelector('main')?.append(document.createElement('button'))
    })
    expect(await violations(sidebar, 'light')).not.toEqual([])
  })
})

declare global {
  interface Window {
    axe: typeof axe
  }
}
