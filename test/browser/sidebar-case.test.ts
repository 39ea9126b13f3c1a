import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ticket } from '@/lib/helpdesks/ticket'
import { launchAmends } from '../../scripts/browser.mjs'
import { HOUR, JANE, KIM, sent } from '../cases/examples'
import { answered, store, ticketOf } from './sidebar-data'
import { openSidebar, type SidebarFrame } from './sidebar-frame'

const comment = 'I ordered two weeks ago and nobody answers my e-mails.'
const jane = [answered('r1', 8, 2_000), answered('r2', 3, 22, { comment })]

let amends: Awaited<ReturnType<typeof launchAmends>>
let sidebar: SidebarFrame
beforeAll(async () => {
  amends = await launchAmends()
})
afterAll(() => amends.close())

/** Opens the sidebar on Jane's ticket. */
async function open(change: Partial<Ticket> = {}) {
  await sidebar?.page.close()
  sidebar = await openSidebar(amends)
  await sidebar.tell({ type: 'layout', open: true, width: 380, takeFocus: false })
  await sidebar.tell({ type: 'ticket', ticket: ticketOf(change) })
}

const kinds = async () => (await sidebar.log()).map(({ kind }) => kind)

describe('the case', () => {
  beforeEach(async () => {
    await store(amends, { responses: jane })
    await open()
    await sidebar.see('nobody yet')
  })

  it('is taken by a key, once, and taken back by another', async () => {
    await sidebar.press('t')
    await sidebar.press('t')
    await sidebar.see('You have the case.')
    expect(await sidebar.log()).toMatchObject([
      { kind: 'owner-set', owner: { name: 'Alex Agent' }, responseId: 'r2', address: JANE },
    ])
    await sidebar.press('z')
    await sidebar.see('nobody yet')
    expect(await kinds()).toEqual(['owner-set', 'undone'])
  })

  it('gets the cause that the customer’s words suggest', async () => {
    await sidebar.see('Delivery?')
    await sidebar.frame.locator('mark', { hasText: 'ordered two weeks ago' }).waitFor()
    await sidebar.press('c')
    await sidebar.see('Cause set: Delivery.')
    expect(await sidebar.log()).toMatchObject([{ kind: 'cause-set', cause: 'delivery' }])
  })

  it('gets another cause by choice', async () => {
    await sidebar.button('choose another').click()
    await sidebar.frame.getByLabel('Cause of the case').selectOption('billing')
    await sidebar.see('Cause set: Billing.')
    expect(await sidebar.log()).toMatchObject([{ kind: 'cause-set', cause: 'billing' }])
  })

  it('takes a contact by phone, which stops the clock', async () => {
    await sidebar.button('Log a contact').click()
    await sidebar.frame.getByLabel('Note').fill('Promised a new parcel')
    await sidebar.button('Log it').click()
    await sidebar.see(/First contact made today .* in time/)
    expect(await sidebar.log()).toMatchObject([
      { kind: 'contacted', channel: 'phone', note: 'Promised a new parcel' },
    ])
    await expect
      .poll(async () => (await sidebar.badge()).title)
      .toBe('Detractor, contacted, case open')
  })

  it('is closed with a resolution only, and reopened', async () => {
    await sidebar.button('Close case').click()
    const form = sidebar.frame.locator('form')
    await form.getByRole('button', { name: 'Close case' }).click()
    await sidebar.see('Say how it ended: choose one above.')
    expect(await sidebar.log()).toEqual([])
    await form.getByLabel('How it ended').selectOption('resolved')
    await form.getByRole('button', { name: 'Close case' }).click()
    await sidebar.see(/^Resolved · closed/)
    await expect.poll(async () => (await sidebar.badge()).text).toBe('')
    await sidebar.button('Reopen').click()
    await sidebar.see('Open case')
    expect(await kinds()).toEqual(['case-closed', 'case-reopened'])
  })

  it('leaves a form by Escape, back where the agent was', async () => {
    await sidebar.button('Log a contact').press('Enter')
    await sidebar.frame.getByLabel('How', { exact: true }).press('Escape')
    expect(
      await sidebar.button('Log a contact').evaluate((one) => one === document.activeElement),
    ).toBe(true)
    expect(await sidebar.frame.locator('form').count()).toBe(0)
  })
})

describe('what the agent is asked', () => {
  const who = 'What is your name?'

  it('their name, once, where the helpdesk does not say it', async () => {
    await store(amends, { responses: jane })
    const { agent: _, ...nameless } = ticketOf()
    await open()
    await sidebar.tell({ type: 'ticket', ticket: nameless })
    await sidebar.see(who)
    await sidebar.press('t')
    await sidebar.see('Say your name first: it goes into the log.')
    await sidebar.frame.getByLabel('Your name').fill('Sam Field')
    await sidebar.button('Save').click()
    await sidebar.frame.getByText(who).waitFor({ state: 'detached' })
    await sidebar.press('t')
    await sidebar.see('You have the case.')
    expect(await sidebar.log()).toMatchObject([{ agent: { name: 'Sam Field' } }])
  })

  it('whether a reply was sent, when the helpdesk does not tell', async () => {
    const { key, helpdesk, id, url } = ticketOf()
    const submitted = { at: Date.now() - HOUR, marker: 'm', to: [JANE], agent: KIM, asked: true }
    const draft = { key, ticket: { key, helpdesk, id, url }, submitted }
    await store(amends, { responses: jane, drafts: [draft] })
    await open()
    await sidebar.see('Was your reply sent?')
    await sidebar.press('y')
    await sidebar.see(/First contact made/)
    expect(await sidebar.log()).toMatchObject([{ kind: 'reply-sent', seen: 'agent', agent: KIM }])
  })
})

describe('the layout', () => {
  beforeEach(async () => {
    await store(amends, { responses: jane, log: [{ ...sent('1', 0), at: Date.now() }] })
    await open()
    await sidebar.see('Jane Miller')
  })
  /** The last word to the page: it may still be on its way. */
  const expectLast = (layout: { open: boolean; width: number }) =>
    expect.poll(async () => (await sidebar.heard()).at(-1)).toEqual({ type: 'layout', ...layout })

  it('is resized by keys and by dragging', async () => {
    const edge = sidebar.frame.getByRole('separator', { name: 'Width of the sidebar' })
    await edge.press('ArrowLeft')
    await expectLast({ open: true, width: 396 })
    await edge.press('End')
    await expectLast({ open: true, width: 640 })
    await sidebar.page.mouse.move(3, 300)
    await sidebar.page.mouse.down()
    await sidebar.page.mouse.move(103, 300)
    await sidebar.page.mouse.up()
    await expectLast({ open: true, width: 540 })
  })

  it('grows the other way where it hangs on the left', async () => {
    await sidebar.tell({ type: 'layout', open: true, width: 380, takeFocus: false, side: 'left' })
    const edge = sidebar.frame.getByRole('separator', { name: 'Width of the sidebar' })
    await expect.poll(async () => (await edge.boundingBox())?.x).toBeGreaterThan(300)
    await edge.press('ArrowRight')
    await expectLast({ open: true, width: 396 })
  })

  it('collapses to a rail with score and time left, and opens again', async () => {
    await sidebar.button('Collapse the sidebar').click()
    await expectLast({ open: false, width: 380 })
    await sidebar.see(/left to first contact/)
    await sidebar.frame.getByRole('img', { name: 'Score 3, detractor' }).first().waitFor()
    await sidebar.button('Open the sidebar').click()
    await expectLast({ open: true, width: 380 })
  })

  it('collapses and opens by Alt+N', async () => {
    await sidebar.press('Alt+n')
    await expectLast({ open: false, width: 380 })
    await sidebar.page.keyboard.press('Alt+n')
    await expectLast({ open: true, width: 380 })
  })

  it('lists its keys', async () => {
    await sidebar.press('?')
    await sidebar.frame.getByRole('dialog', { name: 'Keys in the sidebar' }).waitFor()
    await sidebar.page.keyboard.press('Escape')
    await sidebar.frame.getByRole('dialog').waitFor({ state: 'detached' })
  })
})
