import { afterAll, beforeAll, describe, test } from 'vitest'
import { t } from '@/lib/i18n'
import { launchAmends } from '../../scripts/browser.mjs'
import { type Amends, sidebarIn } from './helpdesk-page'
import { asks, asksFor, pointAt, press, saveIt, startPointing } from './picking'
import { CUSTOMERS, type StrangeDesk, serveSinglePage, serveWholePages } from './strange-desks'

let amends: Amends
let whole: StrangeDesk
let single: StrangeDesk
beforeAll(async () => {
  whole = await serveWholePages()
  single = await serveSinglePage()
  amends = await launchAmends({ grant: [`${whole.origin}/*`, `${single.origin}/*`] })
})
afterAll(async () => {
  await amends.close()
  await whole.close()
  await single.close()
})

describe('a helpdesk of whole pages, with the mouse', () => {
  test('is pointed at, and shows the right customers', async () => {
    const { options, tab } = await startPointing(amends, {
      url: whole.ticket('4711'),
      name: 'Whole',
    })
    await pointAt(tab, 'address', '.a2:text("jane@")')
    await pointAt(tab, 'name', '.a2:text("Jane")')
    await pointAt(tab, 'subject', 'h1')
    await pointAt(tab, 'composer', 'textarea')
    await pointAt(tab, 'sign', 'select')
    await asks(tab, t.picker.note.title)
    await tab.locator('select').selectOption('memo')
    await press(tab, t.picker.note.action)
    await asksFor(tab, 'agent')
    await press(tab, t.picker.skip)
    await asks(tab, t.picker.second.title)
    await tab.getByRole('link', { name: 'Case 4712' }).click()
    await tab.waitForURL(/4712/)
    await press(tab, t.picker.second.action)
    await options.getByText('rene@customers.example').waitFor()
    await saveIt(options, 'Whole')
    for (const id of Object.keys(CUSTOMERS)) {
      const page = await amends.context.newPage()
      await page.goto(whole.ticket(id))
      const sidebar = await sidebarIn(page)
      await sidebar.getByText(CUSTOMERS[id]?.address ?? '', { exact: true }).waitFor()
      await sidebar
        .getByText(CUSTOMERS[id]?.name ?? '', { exact: true })
        .first()
        .waitFor()
      await page.close()
    }
  })
})
