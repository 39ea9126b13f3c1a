import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { t } from '@/lib/i18n'
import type { Draft } from '@/lib/store/journal'
import { launchAmends } from '../../scripts/browser.mjs'
import { HOUR, JANE } from '../cases/examples'
import { answered, store, ticketOf } from './sidebar-data'
import { openSidebar, type SidebarFrame } from './sidebar-frame'

/** Where a helpdesk gives no sign of a send, the agent is asked once what became of a reply. */
describe('a reply that was put in', () => {
  const words = t.wasItSent
  const ticket = ticketOf()
  const { key, helpdesk, id, url } = ticket
  const putIn = (ago: number): Draft => ({
    key,
    ticket: { key, helpdesk, id, url },
    address: JANE,
    inserted: {
      at: Date.now() - ago,
      template: { id: 'late', title: 'Late delivery' },
      fingerprint: 'f00d',
    },
  })

  let amends: Awaited<ReturnType<typeof launchAmends>>
  let sidebar: SidebarFrame
  beforeAll(async () => {
    amends = await launchAmends()
  })
  afterAll(() => amends.close())
  beforeEach(() => store(amends, { responses: [answered('a', 3, 22)], drafts: [putIn(HOUR)] }))
  afterEach(() => sidebar.page.close())

  const show = async () => {
    sidebar = await openSidebar(amends)
    await sidebar.tell({ type: 'ticket', ticket })
  }
  const composer = (left: boolean | undefined, state: 'public' | 'closed' = 'public') =>
    sidebar.tell({ type: 'composer', ticketKey: key, state, ...(left !== undefined && { left }) })
  const drawn = () => sidebar.see(t.replies.title)
  const isAsked = () => sidebar.frame.getByText(words.title).count()
  const replies = async () => (await sidebar.log()).filter(({ kind }) => kind === 'reply-sent')

  test('is asked about when its composer was emptied; Y logs it, on the agent’s word', async () => {
    await show()
    await composer(false)
    await drawn()
    await composer(true)
    await sidebar.see(words.title)
    expect(await replies()).toEqual([])
    await sidebar.press('y')
    await sidebar.see(/^Reply sent by/)
    expect(await replies()).toMatchObject([{ seen: 'agent', template: { id: 'late' } }])
  })

  test('is asked about when the agent comes back; it stays a question after a reload', async () => {
    await show()
    await composer(true, 'closed')
    await sidebar.see(words.title)
    await sidebar.page.close()
    await show()
    await sidebar.see(words.title)
    expect(await replies()).toEqual([])
  })

  test('N is an answer: it is not asked again', async () => {
    await show()
    await composer(true)
    await sidebar.see(words.title)
    await sidebar.press('n')
    await sidebar.frame.getByText(words.title).waitFor({ state: 'detached' })
    await composer(false)
    await composer(true)
    await sidebar.page.close()
    await show()
    await composer(true)
    await drawn()
    expect(await isAsked()).toBe(0)
    expect(await replies()).toEqual([])
  })

  test('control: nothing is asked while it stands there, or where the form is watched', async () => {
    await show()
    await composer(false)
    await drawn()
    await sidebar.page.close()
    await show()
    await composer(undefined, 'closed')
    await drawn()
    await composer(undefined)
    await drawn()
    expect(await isAsked()).toBe(0)
  })

  test('one that was put in just now, into an empty editor, is not asked about', async () => {
    await store(amends, { responses: [answered('a', 3, 22)], drafts: [putIn(-HOUR)] })
    await show()
    await composer(true)
    await drawn()
    expect(await isAsked()).toBe(0)
    await composer(false)
    await composer(true)
    await sidebar.see(words.title)
  })
})
