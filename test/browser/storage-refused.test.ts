import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchAmends } from '../../scripts/browser.mjs'
import { type Desk, serveDesk, ticketPage } from './desk'
import { addSite, sidebarIn } from './helpdesk-page'

/** What "block all cookies" writes into a profile of Chromium. */
const blockAll = { profile: { default_content_setting_values: { cookies: 2 } } }

let desk: Desk
beforeAll(async () => {
  desk = await serveDesk()
})
afterAll(() => desk.close())

/** What the sidebar says on a ticket, in a profile with these settings. */
async function saidWith(settings: object, awaited: string): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'amends-'))
  const folder = join(profile, 'profile/Default')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'Preferences'), JSON.stringify(settings))
  const amends = await launchAmends({ profile, grant: [`${desk.origin}/*`] })
  await addSite(amends, desk.origin, 'Amends demo helpdesk')
  const page = await amends.context.newPage()
  await page.goto(desk.put('/tickets/1', ticketPage('1', { requester: 'Jane <jane@x.example>' })))
  const sidebar = await sidebarIn(page)
  await sidebar.getByText(awaited).waitFor()
  const said = await sidebar.locator('main').filter({ visible: true }).innerText()
  await amends.close()
  return said
}

it('says that the browser keeps the sidebar from its storage, and what to do', async () => {
  const title = 'The browser keeps Amends from its own storage'
  expect(await saidWith(blockAll, title)).toContain('Allow cookies and site data for Amends')
})

it('control: with the usual settings it reads what is stored', async () => {
  expect(await saidWith({}, 'No scores are here yet')).not.toContain('cookies')
})
