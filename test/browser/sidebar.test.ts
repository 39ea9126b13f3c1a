import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchAmends } from '../../scripts/browser.mjs'
import { HOUR, JANE, KIM, sent } from '../cases/examples'
import { answered, openSidebar, type SidebarFrame, store, ticketOf } from './sidebar-frame'

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
async function open(change: Parameters<typeof ticketOf>[0] = {}) {
  await sidebar?.page.close()
  sidebar = await openSidebar(amends)
  await sidebar.tell({ type: 'layout', open: true, width: 380, takeFocus: false })
  await sidebar.tell({ type: 'ticket', ticket: ticketOf(change) })
}
const button = (name: string | RegExp) => sidebar.frame.getByRole('button', { name })
const see = (words: string | RegExp) => sidebar.frame.getByText(words).first().waitFor()
const press = async (key: string) => {
  await button('Collapse the sidebar').focus()
  await sidebar.page.keyboard.press(key)
}
const kinds = async () => (await sidebar.log()).map(({ kind }) => kind)

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
    await see("O'Brien, Pat")
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
    await see('No scores are here yet')
    expect((await stored()).sort()).toEqual(['amends-data', 'amends-journal'])
  })
})

describe('the customer of the ticket', () => {
  beforeEach(() => store(amends, { responses: [...jane, pat] }))

  it('is shown with segment, score, words, change and the open case', async () => {
    await open()
    await see('Jane Miller')
    await see('Detractor')
    await see(/^“I ordered two weeks ago/)
    await see('falling')
    await see('Open case')
    await see(/left to first contact/)
    await sidebar.frame.getByRole('img', { name: 'Scores over time: 8, 3' }).waitFor()
    expect(await sidebar.badge()).toEqual({
      text: '3',
      title: expect.stringMatching(/^Detractor, first contact due in \d+ (h|min)$/),
    })
  })

  it('goes at once when another ticket is being read', async () => {
    await open()
    await see('Jane Miller')
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
    await see('Jane Miller')
    await sidebar.frame.evaluate(watchForMixtures)
    for (let turn = 0; turn < 60; turn++) {
      await sidebar.tell({ type: 'ticket', ticket: turn % 2 ? ticketOf() : patTicket })
    }
    await sidebar.tell({ type: 'ticket', ticket: patTicket })
    await see('“Never again.”')
    expect(await sidebar.frame.evaluate(() => window.mixtures)).toEqual([])
  })

  it('control: the watch sees a mixture', async () => {
    await open()
    await see('Jane Miller')
    await sidebar.frame.evaluate(watchForMixtures)
    await sidebar.frame.evaluate(() => document.body.append('“Never again.”'))
    await sidebar.frame.waitForFunction(() => window.mixtures.length > 0)
  })

  it('is the one the agent chose of several, and stays so', async () => {
    const requesters = [...ticketOf().requesters, ...patTicket.requesters]
    await open({ requesters })
    await see('Who do you want to help?')
    expect(await sidebar.frame.locator('body').innerText()).not.toContain('Detractor')
    await button(/O'Brien, Pat/).press('Enter')
    await see('“Never again.”')
    await open({ requesters })
    await see('“Never again.”')
    await button('Change').click()
    await button(/Jane Miller/).click()
    await see(/^“I ordered two weeks ago/)
  })
})

describe('the case', () => {
  beforeEach(async () => {
    await store(amends, { responses: jane })
    await open()
    await see('nobody yet')
  })

  it('is taken by a key, once, and taken back by another', async () => {
    await press('t')
    await press('t')
    await see('You have the case.')
    expect(await sidebar.log()).toMatchObject([
      { kind: 'owner-set', owner: { name: 'Alex Agent' }, responseId: 'r2', address: JANE },
    ])
    await press('z')
    await see('nobody yet')
    expect(await kinds()).toEqual(['owner-set', 'undone'])
  })

  it('gets the cause that the customer’s words suggest', async () => {
    await see('Delivery?')
    await sidebar.frame.locator('mark', { hasText: 'ordered two weeks ago' }).waitFor()
    await press('c')
    await see('Cause set: Delivery.')
    expect(await sidebar.log()).toMatchObject([{ kind: 'cause-set', cause: 'delivery' }])
  })

  it('gets another cause by choice', async () => {
    await button('choose another').click()
    await sidebar.frame.getByLabel('Cause of the case').selectOption('billing')
    await see('Cause set: Billing.')
    expect(await sidebar.log()).toMatchObject([{ kind: 'cause-set', cause: 'billing' }])
  })

  it('takes a contact by phone, which stops the clock', async () => {
    await button('Log a contact').click()
    await sidebar.frame.getByLabel('Note').fill('Promised a new parcel')
    await button('Log it').click()
    await see(/First contact made today .* in time/)
    expect(await sidebar.log()).toMatchObject([
      { kind: 'contacted', channel: 'phone', note: 'Promised a new parcel' },
    ])
    await expect
      .poll(async () => (await sidebar.badge()).title)
      .toBe('Detractor, contacted, case open')
  })

  it('is closed with a resolution only, and reopened', async () => {
    await button('Close case').click()
    const form = sidebar.frame.locator('form')
    await form.getByRole('button', { name: 'Close case' }).click()
    await see('Say how it ended: choose one above.')
    expect(await sidebar.log()).toEqual([])
    await form.getByLabel('How it ended').selectOption('resolved')
    await form.getByRole('button', { name: 'Close case' }).click()
    await see(/^Resolved · closed/)
    await expect.poll(async () => (await sidebar.badge()).text).toBe('')
    await button('Reopen').click()
    await see('Open case')
    expect(await kinds()).toEqual(['case-closed', 'case-reopened'])
  })

  it('leaves a form by Escape, back where the agent was', async () => {
    await button('Log a contact').press('Enter')
    await sidebar.frame.getByLabel('How', { exact: true }).press('Escape')
    expect(await button('Log a contact').evaluate((one) => one === document.activeElement)).toBe(
      true,
    )
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
    await see(who)
    await press('t')
    await see('Say your name first: it goes into the log.')
    await sidebar.frame.getByLabel('Your name').fill('Sam Field')
    await button('Save').click()
    await sidebar.frame.getByText(who).waitFor({ state: 'detached' })
    await press('t')
    await see('You have the case.')
    expect(await sidebar.log()).toMatchObject([{ agent: { name: 'Sam Field' } }])
  })

  it('whether a reply was sent, when the helpdesk does not tell', async () => {
    const { key, helpdesk, id, url } = ticketOf()
    const submitted = { at: Date.now() - HOUR, marker: 'm', to: [JANE], agent: KIM, asked: true }
    const draft = { key, ticket: { key, helpdesk, id, url }, submitted }
    await store(amends, { responses: jane, drafts: [draft] })
    await open()
    await see('Was your reply sent?')
    await press('y')
    await see(/First contact made/)
    expect(await sidebar.log()).toMatchObject([{ kind: 'reply-sent', seen: 'agent', agent: KIM }])
  })
})

describe('the layout', () => {
  beforeEach(async () => {
    await store(amends, { responses: jane, log: [{ ...sent('1', 0), at: Date.now() }] })
    await open()
    await see('Jane Miller')
  })
  const last = async () => (await sidebar.heard()).at(-1)

  it('is resized by keys and by dragging', async () => {
    const edge = sidebar.frame.getByRole('separator', { name: 'Width of the sidebar' })
    await edge.press('ArrowLeft')
    expect(await last()).toEqual({ type: 'layout', open: true, width: 396 })
    await edge.press('End')
    expect(await last()).toEqual({ type: 'layout', open: true, width: 640 })
    await sidebar.page.mouse.move(3, 300)
    await sidebar.page.mouse.down()
    await sidebar.page.mouse.move(103, 300)
    await sidebar.page.mouse.up()
    expect(await last()).toEqual({ type: 'layout', open: true, width: 540 })
  })

  it('collapses to a rail with score and time left, and opens again', async () => {
    await button('Collapse the sidebar').click()
    expect(await last()).toEqual({ type: 'layout', open: false, width: 380 })
    await see(/left to first contact/)
    await sidebar.frame.getByRole('img', { name: 'Score 3, detractor' }).first().waitFor()
    await button('Open the sidebar').click()
    expect(await last()).toEqual({ type: 'layout', open: true, width: 380 })
  })

  it('lists its keys', async () => {
    await press('?')
    await sidebar.frame.getByRole('dialog', { name: 'Keys in the sidebar' }).waitFor()
    await sidebar.page.keyboard.press('Escape')
    await sidebar.frame.getByRole('dialog').waitFor({ state: 'detached' })
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
