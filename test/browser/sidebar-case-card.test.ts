import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Intervention } from '@/lib/cases/intervention'
import { t } from '@/lib/i18n'
import { launchAmends } from '../../scripts/browser.mjs'
import { entry, HOUR, KIM, sent } from '../cases/examples'
import { violations } from './axe'
import { answered, type Stored, store, ticketOf } from './sidebar-data'
import { openSidebar, type SidebarFrame } from './sidebar-frame'

const comment = 'I ordered two weeks ago and nobody answers my e-mails.'
const jane = [answered('r1', 8, 24 * 200), answered('r2', 3, 22, { comment })]
const ME = { name: 'Alex Agent' }
const ref = { responseId: 'r2' }
const words = t.caseSteps

let amends: Awaited<ReturnType<typeof launchAmends>>
let sidebar: SidebarFrame
beforeAll(async () => {
  amends = await launchAmends()
})
afterAll(() => amends.close())

/** An entry so many hours ago. */
const ago = (hours: number, one: Intervention): Intervention => ({
  ...one,
  at: Date.now() - hours * HOUR,
})
const mine = ago(3, entry('o', 'owner-set', 0, { owner: ME, ...ref }))
const caused = ago(2, entry('c', 'cause-set', 0, { cause: 'delivery', ...ref }))
const promised = (id: string, text: string, dueIn: number) =>
  ago(
    2,
    entry(id, 'promise-made', 0, { text, dueAt: Date.now() + dueIn * HOUR, from: 'agent', ...ref }),
  )

/** Opens the sidebar on Jane's ticket, the case drawn in full. */
async function open(stored: Stored, size: { width?: number } = {}) {
  await sidebar?.page.close()
  await store(amends, { responses: jane, ...stored })
  sidebar = await openSidebar(amends, size)
  const { width = 380 } = size
  await sidebar.tell({ type: 'layout', open: true, width, takeFocus: false })
  await sidebar.tell({ type: 'ticket', ticket: ticketOf() })
  await sidebar.see(/^Next:|^Resolved · closed/)
}

/** The newest entry by its time: ids of what was stored before are no UUIDs. */
const last = async () => (await sidebar.log()).toSorted((a, b) => a.at - b.at).at(-1)
const label = (name: string | RegExp) => sidebar.frame.getByLabel(name)

describe('the next step', () => {
  it('is the first line, and one key does it, step by step', async () => {
    await open({})
    await sidebar.see(/^Next: Take the case/)
    await sidebar.press('d')
    await sidebar.see(/^Next: Find the order/)
    expect(await last()).toMatchObject({ kind: 'owner-set', owner: ME })
    await sidebar.press('d')
    await sidebar.see(/^Next: Reply with where it is now/)
    expect(await last()).toMatchObject({ kind: 'playbook-step-done', step: 'delivery.find' })
    await sidebar.press('d')
    await sidebar.frame.getByRole('region', { name: 'Reply: Late or missing delivery' }).waitFor()
    await sidebar.frame.getByText('All steps (2 of 7 done)').click()
    await sidebar.button(words.tick('On that day, see that it has arrived')).click()
    await sidebar.see('All steps (3 of 7 done)')
  })

  it('is to keep a promise, once one is overdue', async () => {
    await open({ log: [mine, ago(20, sent('s', 0, 'r2')), promised('p', 'call her', -1)] })
    await sidebar.see(/^Next: what was promised is overdue/)
  })
})

describe('the owner', () => {
  it('hands the case over with what the next one should know, as edited', async () => {
    await open({ log: [mine, ago(2, sent('s', 0, 'r2'))] })
    await sidebar.press('h')
    const brief = label(words.handOver.brief)
    expect(await brief.inputValue()).toMatch(
      /Scored 3 on .*nobody answers my e-mails[\s\S]*Done so far: Reply sent by Kim Lee/,
    )
    await brief.fill('She waits for a call.')
    const form = sidebar.frame.locator('form')
    await form.getByRole('button', { name: 'Hand over' }).click()
    await sidebar.see(t.cases.nameMissing)
    await label(words.handOver.to).fill('Kim Lee')
    await form.getByRole('button', { name: 'Hand over' }).click()
    await sidebar.see('Kim Lee has the case.')
    expect(await last()).toMatchObject({ owner: KIM, brief: 'She waits for a call.' })
    await sidebar.see(t.cases.elsewhere('Kim Lee'))
  })

  it('reads what was written for them; two at once are said, and settled by one', async () => {
    const kim = { ...ago(4, entry('k', 'owner-set', 0, { owner: KIM, ...ref })), after: [] }
    const own = {
      ...ago(3, entry('a', 'owner-set', 0, { owner: ME, brief: 'Call her.', ...ref })),
      after: [],
    }
    await open({ log: [kim, own] })
    await sidebar.see(words.clash(['Kim Lee', 'Alex Agent']))
    await sidebar.press('t')
    await sidebar.frame
      .getByText(words.clash(['Kim Lee', 'Alex Agent']))
      .waitFor({ state: 'detached' })
    await open({ log: [own] })
    await sidebar.see('Call her.')
  })
})

describe('promises', () => {
  it('are kept, moved and broken by keys, the most urgent first', async () => {
    await open({ log: [mine, promised('p', 'call her', 2), promised('q', 'send it again', 30)] })
    await sidebar.press('m')
    await label(words.promises.when).fill('2001-01-01T10:00')
    await sidebar.button(words.promises.submitMove).click()
    await sidebar.see(t.caseRefusals['promise-in-the-past'])
    await label(words.promises.when).fill('')
    await sidebar.button(words.promises.submitMove).click()
    await sidebar.see(t.cases.dateMissing)
    await label(words.promises.when).fill('2099-01-01T10:00')
    await sidebar.button(words.promises.submitMove).click()
    await sidebar.see('Promise moved.')
    expect(await last()).toMatchObject({ kind: 'promise-moved', promise: 'p' })
    await sidebar.press('k')
    await sidebar.see('Promise kept.')
    expect(await last()).toMatchObject({ kind: 'promise-kept', promise: 'q' })
    await sidebar.press('b')
    await sidebar.see('Promise broken.')
    expect(await last()).toMatchObject({ kind: 'promise-broken', promise: 'p' })
    await sidebar.frame
      .getByRole('region', { name: words.promises.title })
      .waitFor({ state: 'detached' })
  })

  it('that a sent reply made are asked about: noted, with another date, or none', async () => {
    const { key, helpdesk, id, url } = ticketOf()
    const dueAt = Date.now() + 30 * HOUR
    const promised = [
      'I will call by Monday.',
      'I will write by Tuesday.',
      'Open until Sunday.',
    ].map((text) => ({ text, date: 'by Monday', dueAt }))
    const draft = { key, ticket: { key, helpdesk, id, url }, address: mine.address ?? '', promised }
    await open({ log: [mine], drafts: [draft] })
    await sidebar.see(words.promises.found('I will call by Monday.'))
    await sidebar.press('a')
    await sidebar.see(words.promises.found('I will write by Tuesday.'))
    expect(await last()).toMatchObject({ kind: 'promise-made', dueAt, from: 'reply' })
    await sidebar.button(words.promises.changeDate).click()
    await label(words.promises.when).fill('2099-01-01T10:00')
    await sidebar.press('a')
    await sidebar.see(words.promises.found('Open until Sunday.'))
    const moved = new Date('2099-01-01T10:00').getTime()
    expect(await last()).toMatchObject({ text: 'I will write by Tuesday.', dueAt: moved })
    await sidebar.button(words.promises.not).click()
    const question = sidebar.frame.getByRole('region', { name: words.promises.question })
    await question.waitFor({ state: 'detached' })
  })

  it('are noted by hand, with words and a time', async () => {
    await open({ log: [mine] })
    await sidebar.frame.getByText(words.more, { exact: true }).click()
    await sidebar.button(words.promises.add).click()
    await label(words.promises.when).fill('2099-01-01T10:00')
    await sidebar.button(words.promises.submit).click()
    await sidebar.see(t.caseRefusals['words-missing'])
    await label(words.promises.what).fill('call her')
    await sidebar.button(words.promises.submit).click()
    await sidebar.see('Promise noted.')
    const dueAt = new Date('2099-01-01T10:00').getTime()
    expect(await last()).toMatchObject({ kind: 'promise-made', text: 'call her', dueAt })
  })
})

describe('a fix', () => {
  it('is recorded for the cause, and its customer is to hear of it', async () => {
    await open({ log: [mine, caused] })
    await sidebar.frame.getByText(words.more, { exact: true }).click()
    await sidebar.button(words.fixes.record).click()
    await label(words.fixes.what).fill('orders are tracked')
    await sidebar.button(words.fixes.submit).click()
    await sidebar.see(words.fixes.offer('orders are tracked'))
    await sidebar.button(words.fixes.write).click()
    await sidebar.frame
      .getByRole('region', { name: 'Reply: We fixed this because of you' })
      .waitFor()
    await sidebar.button(words.fixes.told).click()
    await sidebar.see(/^Fixed .*: orders are tracked$/)
    expect(await last()).toMatchObject({ kind: 'loop-closed' })
  })
})

describe('what is told of a customer', () => {
  const closed = ago(
    24 * 20,
    entry('z', 'case-closed', 0, { resolution: 'resolved', responseId: 'r1' }),
  )
  const bad = answered('r1', 3, 24 * 25, { comment })

  it('a closed case whose customer is to be asked again', async () => {
    await open({ responses: [bad], log: [ago(24 * 24, sent('s', 0, 'r1')), closed] }).catch(
      () => {},
    )
    await sidebar.see(/^Time to ask for a new score/)
    await sidebar.button(words.markAsked).click()
    await sidebar.see(/^Asked for a new score/)
    expect(await last()).toMatchObject({ kind: 'asked-again' })
  })

  it('what became of a case, and what was done before', async () => {
    await open({
      responses: [bad, answered('r3', 9, 30)],
      log: [ago(24 * 24, sent('s', 0, 'r1')), closed],
    })
    await sidebar.see('Recovered: 3 then, 9 now.')
    await sidebar.see('Before it: reply sent, case closed.')
    await sidebar.see(/^Next: Thank them/)
  })

  it('a passive is asked what it would take; one who was a promoter is flagged', async () => {
    await open({ responses: [answered('r1', 7, 24, { comment: 'Fine' })] })
    await sidebar.see(words.titles.passive)
    await sidebar.press('d')
    await sidebar.frame
      .getByRole('region', { name: 'Reply: Ask what would have made it great' })
      .waitFor()
    await open({ responses: [answered('r1', 9, 24 * 90), answered('r2', 7, 24)] })
    await sidebar.see(words.titles['slipping-promoter'])
    await sidebar.see('They gave 9 before and 7 now. Something changed for them.')
    await sidebar.press('d')
    await sidebar.see('Step done.')
    await sidebar.press('z')
    await expect
      .poll(async () => (await sidebar.log()).map(({ kind }) => kind))
      .toEqual(['playbook-step-done', 'undone'])
  })

  it('at risk: unhappy in the first 90 days and not contacted, until they are', async () => {
    await open({ responses: [answered('r2', 3, 22, { comment })] })
    await sidebar.see(/^At risk: unhappy within their first 90 days/)
    await sidebar.press('l')
    await sidebar.button('Log it').click()
    await sidebar.frame.getByText(/^At risk/).waitFor({ state: 'detached' })
  })
})

describe('several tickets', () => {
  it('each keep the form that was open and what was typed', async () => {
    await open({ log: [mine] })
    await sidebar.press('l')
    await label('Note').fill('Rang twice')
    await sidebar.tell({
      type: 'ticket',
      ticket: ticketOf({ key: 'https://desk.example/2', id: '2' }),
    })
    await sidebar.see(/^Next:/)
    await expect.poll(() => sidebar.frame.locator('form').count()).toBe(0)
    await sidebar.tell({ type: 'ticket', ticket: ticketOf() })
    expect(await label('Note').inputValue()).toBe('Rang twice')
  })
})

it.each([
  ['light', 380, 'ltr'],
  ['dark', 300, 'rtl'],
] as const)(
  'axe finds nothing, and nothing is cut: %s, %i px, %s',
  async (colorScheme, width, dir) => {
    const fix = { id: 'f', of: 'team', agent: KIM, cause: 'delivery', what: 'orders are tracked' }
    const log = [mine, caused, ago(20, sent('s', 0, 'r2')), promised('p', 'call her', -1)]
    await open(
      { log: [...log, ago(1, { ...fix, at: 0, kind: 'fix-recorded' } as Intervention)] },
      { width },
    )
    await sidebar.page.emulateMedia({ colorScheme })
    await sidebar.frame.evaluate((way) => document.documentElement.setAttribute('dir', way), dir)
    await sidebar.frame.getByText(/^All steps/).click()
    await sidebar.press('h')
    await label(words.handOver.brief).waitFor()
    expect(await violations(sidebar.frame)).toEqual([])
    const cut = await sidebar.frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(cut).toBe(0)
  },
)

it('every entry of the history can be taken back, not only the last', async () => {
  await open({ log: [mine, caused, ago(1, sent('s', 0, 'r2'))] })
  await sidebar.button('Take back: Cause set: Delivery').focus()
  await sidebar.page.keyboard.press('Enter')
  await expect.poll(last).toMatchObject({ kind: 'undone', undoes: 'c' })
  await sidebar.see(/taken back/)
  await sidebar.see('Delivery?')
})
