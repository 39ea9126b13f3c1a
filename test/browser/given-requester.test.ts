import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { t } from '@/lib/i18n'
import { launchAmends } from '../../scripts/browser.mjs'
import { JANE } from '../cases/examples'
import { answered, store, ticketOf } from './sidebar-data'
import { openSidebar } from './sidebar-frame'

/** Where a helpdesk's requesters cannot be read, the agent says who asked, once for the ticket. */
describe('a ticket whose requester cannot be read', () => {
  let amends: Awaited<ReturnType<typeof launchAmends>>
  beforeAll(async () => {
    amends = await launchAmends()
  })
  afterAll(() => amends.close())

  const unread = ticketOf({ requesters: [], problem: 'not-known' })

  test('takes an address as it was copied, remembers it, and lets it be changed', async () => {
    await store(amends, { responses: [answered('a', 3, 22)] })
    const sidebar = await openSidebar(amends)
    await sidebar.tell({ type: 'ticket', ticket: unread })
    const field = sidebar.frame.getByLabel(t.asking.give.label)

    await field.fill('Jane Miller')
    await field.press('Enter')
    await sidebar.see(t.asking.give.bad('Jane Miller'))
    await field.fill(` Jane Miller <${JANE.toUpperCase()}> `)
    await field.press('Enter')
    await sidebar.see('Detractor')
    await sidebar.see(t.ticket.named)

    // Another ticket asks anew; back on this one nothing is asked.
    const other = { ...unread, key: `${unread.key}9`, id: `${unread.id}9` }
    await sidebar.tell({ type: 'ticket', ticket: other })
    await sidebar.see(t.readProblems['not-known'].title)
    await sidebar.tell({ type: 'ticket', ticket: unread })
    await sidebar.see('Detractor')

    await sidebar.button(t.ticket.changeRequester).click()
    await sidebar.see(t.readProblems['not-known'].title)
    await sidebar.page.close()
  })

  test('what the helpdesk says after all comes before the agent’s word', async () => {
    await store(amends, { responses: [answered('a', 3, 22)] })
    const sidebar = await openSidebar(amends)
    await sidebar.tell({ type: 'ticket', ticket: { ...unread, problem: 'slow', reading: true } })
    const field = sidebar.frame.getByLabel(t.asking.give.label)
    await field.fill('somebody@else.example')
    await field.press('Enter')
    await sidebar.see('somebody@else.example')
    await sidebar.tell({ type: 'ticket', ticket: ticketOf() })
    await sidebar.see('Detractor')
    expect(await sidebar.frame.getByText('somebody@else.example').count()).toBe(0)
    await sidebar.page.close()
  })
})
