import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchAmends } from '../../scripts/browser.mjs'
import { type DemoHelpdesk, ownHelpdesk } from '../../scripts/demo/helpdesks.mjs'
import { setUp } from '../../scripts/demo/set-up.mjs'
import { sidebarOf, walkStory } from '../../scripts/demo/story.mjs'

/** What `npm start` shows, on the demo's own helpdesk: each ticket, then the story of the first. */
describe('the demo', () => {
  let helpdesk: DemoHelpdesk
  let amends: Awaited<ReturnType<typeof launchAmends>>
  let page: Page

  beforeAll(async () => {
    helpdesk = await ownHelpdesk()
    amends = await launchAmends({ grant: [`${helpdesk.url}/*`] })
    page = await setUp(amends, helpdesk)
  })
  afterAll(async () => {
    await amends?.close()
    await helpdesk?.close()
  })

  const open = async (ticket: number) => {
    await page.goto(helpdesk.ticketUrl(ticket))
    return sidebarOf(page)
  }
  const messages = async (ticket: number) => {
    const answer = await fetch(`${helpdesk.url}/api/tickets/${ticket}/messages`)
    return ((await answer.json()) as { items: { type: string; author: string }[] }).items
  }

  test.each([
    [2, 'René Müller', 'Passive', /was a promoter|slipping/i],
    [3, "O'Brien, Pat", 'Detractor', /Wrong size, second time/],
  ])('ticket %i shows %s: %s', async (ticket, name, segment, more) => {
    const sidebar = await open(ticket)
    await sidebar.getByRole('heading', { name }).waitFor()
    await sidebar.getByText(segment, { exact: true }).first().waitFor()
    await sidebar.getByText(more).first().waitFor()
  })

  test('ticket 4 has a requester without a name and without responses', async () => {
    const sidebar = await open(4)
    await sidebar.getByText('noname@customers.example').first().waitFor()
    await sidebar.getByText('No responses from this address').waitFor()
    expect(await sidebar.getByText('other.person@customers.example').count()).toBe(0)
  })

  test('ticket 5 has two requesters: the agent chooses, and sees that one', async () => {
    const sidebar = await open(5)
    await sidebar.getByText('Who do you want to help?').waitFor()
    expect(await sidebar.getByText('Promoter').count()).toBe(0)
    await sidebar.getByRole('button', { name: /Priya Raman/ }).click()
    await sidebar.getByText('Promoter').first().waitFor()
  })

  test('the story: seen, suggested, filled, inserted, sent by the agent, logged', async () => {
    const before = await messages(1)
    await page.goto(helpdesk.ticketUrl(1))
    await walkStory(page, helpdesk, async (step) => {
      if (step === 'inserted') expect(await messages(1)).toEqual(before)
    })
    const [newest, ...rest] = await messages(1)
    expect(newest).toMatchObject({ type: 'public', author: 'alex' })
    expect(rest).toEqual(before)
    const reply = await page.locator('article').last().innerText()
    expect(reply).toContain('Jane,\n')
    expect(reply).toContain('have your parcel brought to you by courier today')
  })
})
