import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ticket } from '@/lib/helpdesks/ticket'
import { launchAmends } from '../../scripts/browser.mjs'
import { answered, store, ticketOf } from './sidebar-data'
import { openSidebar, type SidebarFrame } from './sidebar-frame'

const PAT = 'pat+shop@customers.example'
const comment = 'I ordered two weeks ago and nobody answers my e-mails.'
const jane = [answered('r1', 8, 2_000), answered('r2', 3, 22, { comment })]
const pat = answered('p1', 2, 3, { address: PAT, comment: 'Never again.' })
const patTicket = ticketOf({
  key: 'https://desk.example/2',
  id: '2',
  requesters: [{ address: PAT, name: "O'Brien, Pat" }],
})

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

describe('a frame that nobody proved to be ours', () => {
  const stored = () =>
    sidebar.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))

  it('stays empty and opens no database', async () => {
    sidebar = await openSidebar(amends, { nonce: 'unknown' })
    await sidebar.tell({ type: 'ticket', ticket: ticketOf() })
    expect(await sidebar.frame.locator('#root').innerHTML()).toBe('')
    expect(await stored()).toEqual([])
    // What the refused port said is not drawn later either, and its offer spoilt nothing.
    await sidebar.frame.evaluate(watchForMixtures)
    await sidebar.offer('sound')
    await sidebar.tell({ type: 'ticket', ticket: patTicket })
    await sidebar.see("O'Brien, Pat")
    expect(await sidebar.frame.locator('body').innerText()).not.toContain('Jane')
    expect(await sidebar.frame.evaluate(() => window.mixtures)).toEqual([])
  })

  it('and is empty when it is opened by itself', async () => {
    const page = await amends.context.newPage()
    await page.goto(amends.url('sidebar.html'))
    expect(await page.locator('#root').innerHTML()).toBe('')
    await page.close()
  })

  it('control: with a sound nonce it shows the ticket and opens them', async () => {
    await open()
    await sidebar.see('No scores are here yet')
    expect((await stored()).sort()).toEqual(['amends-data', 'amends-journal'])
  })
})

describe('the customer of the ticket', () => {
  beforeEach(() => store(amends, { responses: [...jane, pat] }))

  it('is shown with segment, score, words, change and the open case', async () => {
    await open()
    await sidebar.see('Jane Miller')
    await sidebar.see('Detractor')
    await sidebar.see(/^“I ordered two weeks ago/)
    await sidebar.see('falling')
    await sidebar.see('Open case')
    await sidebar.see(/left to first contact/)
    await sidebar.frame.getByRole('img', { name: 'Scores over time: 8, 3' }).waitFor()
    expect(await sidebar.badge()).toEqual({
      text: '3',
      title: expect.stringMatching(/^Detractor, first contact due in \d+ (h|min)$/),
    })
  })

  it('goes at once when another ticket is being read', async () => {
    await open()
    await sidebar.see('Jane Miller')
    await sidebar.tell({
      type: 'ticket',
      ticket: { ...patTicket, requesters: [], reading: true },
    })
    await sidebar.frame.getByRole('status', { name: 'Reading the ticket' }).waitFor()
    expect(await sidebar.frame.locator('body').innerText()).not.toMatch(/Jane|ordered|Detractor/)
    await sidebar.page.waitForFunction(
      async () =>
        (await window.chrome.action.getBadgeText({
          tabId: (await window.chrome.tabs.getCurrent()).id,
        })) === '',
    )
  })

  it('is never mixed with the one of another ticket, however fast the agent turns pages', async () => {
    await open()
    await sidebar.see('Jane Miller')
    await sidebar.frame.evaluate(watchForMixtures)
    for (let turn = 0; turn < 60; turn++) {
      await sidebar.tell({ type: 'ticket', ticket: turn % 2 ? ticketOf() : patTicket })
    }
    await sidebar.tell({ type: 'ticket', ticket: patTicket })
    await sidebar.see('“Never again.”')
    expect(await sidebar.frame.evaluate(() => window.mixtures)).toEqual([])
  })

  it('control: the watch sees a mixture', async () => {
    await open()
    await sidebar.see('Jane Miller')
    await sidebar.frame.evaluate(watchForMixtures)
    await sidebar.frame.evaluate(() => document.body.append('“Never again.”'))
    await sidebar.frame.waitForFunction(() => window.mixtures.length > 0)
  })

  it('is the one the agent chose of several, and stays so', async () => {
    const requesters = [...ticketOf().requesters, ...patTicket.requesters]
    await open({ requesters })
    await sidebar.see('Who do you want to help?')
    expect(await sidebar.frame.locator('body').innerText()).not.toContain('Detractor')
    await sidebar.button(/O'Brien, Pat/).press('Enter')
    await sidebar.see('“Never again.”')
    await open({ requesters })
    await sidebar.see('“Never again.”')
    await sidebar.button('Change').click()
    await sidebar.button(/Jane Miller/).click()
    await sidebar.see(/^“I ordered two weeks ago/)
  })
})

declare global {
  interface Window {
    mixtures: string[]
  }
}

/** Runs in the frame: notes each moment at which words of both customers stood there together. */
function watchForMixtures(): void {
  window.mixtures = []
  const look = () => {
    const text = document.body.textContent ?? ''
    const ofJane = /jane\.miller|Jane Miller|I ordered two weeks/.test(text)
    const ofPat = /pat\+shop|O'Brien|Never again/.test(text)
    if (ofJane && ofPat) window.mixtures.push(text)
  }
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
  })
}
