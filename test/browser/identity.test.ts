import { afterAll, beforeAll, expect, it } from 'vitest'
import { t } from '@/lib/i18n'
import { launchAmends } from '../../scripts/browser.mjs'
import { entry, HOUR } from '../cases/examples'
import { violations } from './axe'
import { answered, store, ticketOf } from './sidebar-data'
import { openSidebar, type SidebarFrame } from './sidebar-frame'

const words = t.identity
const WORK = 'j.miller@work.example'
const PAT = 'pat@customers.example'
const JO = 'jo@customers.example'
const jane = answered('r1', 9, 24 * 40, { name: 'Jane Miller' })
const work = answered('w1', 3, 20, { address: WORK, comment: 'Nobody calls back.' })
const pat = answered('p1', 2, 40, { address: PAT, name: 'Pat Lee' })
/** Of the same name at the same company. */
const jo = answered('j1', 10, 400, { address: JO, name: 'Miller, Jane' })

let amends: Awaited<ReturnType<typeof launchAmends>>
let sidebar: SidebarFrame
beforeAll(async () => {
  amends = await launchAmends()
})
afterAll(() => amends.close())

async function open(responses = [jane, work, pat, jo], ticket = ticketOf(), width = 380) {
  await sidebar?.page.close()
  await store(amends, { responses })
  sidebar = await openSidebar(amends, { width })
  await sidebar.tell({ type: 'layout', open: true, width, takeFocus: false })
  await sidebar.tell({ type: 'ticket', ticket })
  await sidebar.button(words.addScore).waitFor()
}

const kinds = async () => (await sidebar.log()).map(({ kind }) => kind)
const openCase = () => sidebar.frame.getByRole('region', { name: t.cases.openCase, exact: true })
const linkedWith = t.identity.done.linked(WORK)

/** Opens the addresses and looks another one up. */
async function lookUp(text: string) {
  await sidebar.press('i')
  await sidebar.frame.getByLabel(words.add.label).fill(text)
  await sidebar.button(words.add.look).click()
}

it('links an address once it was seen whose it is; its case is the customer’s; undone, it is not', async () => {
  await open()
  await sidebar.press('i')
  await sidebar.see(words.how.ticket)
  await sidebar.frame.getByLabel(words.add.label).fill('nobody')
  await sidebar.button(words.add.look).click()
  await sidebar.see(words.add.bad('nobody'))
  await sidebar.frame.getByLabel(words.add.label).fill(`Jane <${WORK.toUpperCase()}>`)
  await sidebar.button(words.add.look).click()
  await sidebar.see(/1 response · open case/)
  await sidebar.button(words.add.link).last().click()
  await sidebar.see(linkedWith)
  await openCase().waitFor()
  await sidebar.see(/^linked by Alex Agent on .*: same person$/)
  await expect.poll(async () => (await sidebar.badge()).text).toBe('3')
  await sidebar.press('z')
  await openCase().waitFor({ state: 'detached' })
  await expect.poll(kinds).toEqual(['address-linked', 'undone'])
})

it('a step on the case stays under the address of its response', async () => {
  await open()
  await lookUp(WORK)
  await sidebar.button(words.add.link).last().click()
  await openCase().waitFor()
  await sidebar.press('t')
  await sidebar.see(t.cases.done.taken)
  const taken = (await sidebar.log()).find(({ kind }) => kind === 'owner-set')
  expect(taken).toMatchObject({ address: WORK, responseId: 'w1' })
})

it('unlinks what was linked, and the undo links it anew', async () => {
  await open()
  await lookUp(WORK)
  await sidebar.button(words.add.link).last().click()
  await sidebar.button(words.unlinkOf(WORK)).click()
  await sidebar.see(words.done.unlinked(WORK))
  await openCase().waitFor({ state: 'detached' })
  await sidebar.press('z')
  await openCase().waitFor()
  expect(await kinds()).toEqual(['address-linked', 'undone', 'address-linked'])
})

it('shows the others at the company, who needs somebody most first', async () => {
  await open()
  await sidebar.see('2 colleagues: 1 detractor, 1 open case')
  await sidebar.press('o')
  const lines = sidebar.frame.getByRole('region', {
    name: words.company.title('customers.example'),
  })
  await expect
    .poll(() => lines.getByRole('listitem').allInnerTexts())
    .toMatchObject([expect.stringContaining('Pat Lee'), expect.stringContaining('Miller, Jane')])
  expect(await violations(sidebar.frame)).toEqual([])
  const [window] = await Promise.all([
    amends.context.waitForEvent('page'),
    lines.getByRole('button', { name: /Pat Lee/ }).click(),
  ])
  await window.getByText(PAT).first().waitFor()
  await window.close()
})

it('asks about the same name at the same company; refused, it is not asked again', async () => {
  await open()
  const question = sidebar.button(words.likely.title('Miller, Jane'))
  await question.click()
  await sidebar.see(words.likely.name)
  await sidebar.button(words.likely.not).click()
  await question.waitFor({ state: 'detached' })
  expect(await sidebar.log()).toMatchObject([{ kind: 'not-same-customer', other: JO }])
  await sidebar.press('z')
  await question.waitFor()
})

it('a score told by hand is marked, raises the case and the badge, and is taken back', async () => {
  await open([], ticketOf({ requesters: [{ address: PAT, name: 'Pat Lee' }] }), 320)
  await sidebar.press('e')
  await sidebar.button(words.told.save).click()
  await sidebar.see(words.told.problem['score-missing'])
  await sidebar.frame.getByLabel(words.told.score, { exact: true }).selectOption('2')
  await sidebar.frame.getByLabel(words.told.comment).fill('Twice the wrong size')
  expect(await violations(sidebar.frame)).toEqual([])
  await sidebar.button(words.told.save).click()
  await sidebar.see(words.done.told(2))
  await sidebar.see(/typed in by Alex Agent/)
  await openCase().waitFor()
  await expect.poll(async () => (await sidebar.badge()).text).toBe('2')
  expect(await sidebar.log()).toMatchObject([{ kind: 'response-told', channel: 'phone', score: 2 }])
  await sidebar.press('z')
  await openCase().waitFor({ state: 'detached' })
  await expect.poll(async () => (await sidebar.badge()).text).toBe('')
})

it('says when it is too early to ask again, and by what it knows', async () => {
  await store(amends, {
    responses: [answered('r1', 3, 24 * 25)],
    log: [
      {
        ...entry('z', 'case-closed', 0, { resolution: 'resolved', responseId: 'r1' }),
        at: Date.now() - 20 * 24 * HOUR,
      },
    ],
  })
  await sidebar.tell({ type: 'ticket', ticket: ticketOf({ key: 'https://desk.example/2' }) })
  await sidebar.see(/^Last asked .* or before: they answered then\./)
  await sidebar.see(/^Too early: the team leaves 90 days between surveys\./)
})
