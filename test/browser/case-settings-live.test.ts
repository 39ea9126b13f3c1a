import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchAmends } from '../../scripts/browser.mjs'
import { answered, store, ticketOf } from './sidebar-data'
import { openSidebar } from './sidebar-frame'

let amends: Awaited<ReturnType<typeof launchAmends>>
beforeAll(async () => {
  amends = await launchAmends()
})
afterAll(() => amends.close())

it('an open sidebar follows what the lead sets', async () => {
  const comment = 'I ordered two weeks ago and nobody answers my e-mails.'
  await store(amends, { responses: [answered('r1', 3, 22, { comment })] })
  const sidebar = await openSidebar(amends)
  await sidebar.tell({ type: 'layout', open: true, width: 380, takeFocus: false })
  await sidebar.tell({ type: 'ticket', ticket: ticketOf() })
  await sidebar.see('Delivery?')
  await sidebar.see('Take the case, so that the customer has one person to turn to')

  const lead = await amends.context.newPage()
  await lead.goto(amends.url('options.html#case-settings'))
  await lead.getByLabel('Name of cause 1').fill('Getting it')
  await sidebar.see('Getting it?')
  await lead.getByLabel('Cause', { exact: true }).selectOption('delivery')
  await lead.getByLabel('Step 1', { exact: true }).fill('Look where the parcel is')
  await sidebar.see('Look where the parcel is')
  await lead.getByLabel('Due after (hours)').fill('48')
  await sidebar.see(/^1 d/)

  await sidebar.press('c')
  await sidebar.see(/Getting it by/)
  const [entry] = await sidebar.log()
  expect(entry).toMatchObject({ kind: 'cause-set', cause: 'delivery' })
})
