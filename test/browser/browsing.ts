import type { Frame, Page } from 'playwright'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { launchAmends } from '../../scripts/browser.mjs'
import { type Desk, serveDesk } from './desk'
import { newAgent, noRt, rtUrl, signIn } from './editors/rt'
import { type Amends, addSite, sidebarIn } from './helpdesk-page'

/** A browser for the tests of one file, with Amends on a desk of its own and on Request Tracker. */
export interface Browsing {
  readonly amends: Amends
  readonly desk: Desk
  /** Closed after its test. */
  newPage(): Promise<Page>
  /** Opens a page of a ticket. */
  open(url: string, page?: Page): Promise<{ page: Page; sidebar: Frame }>
}

/** To be called at the top of a test file. `rt`: as an agent who is signed in there. */
export function browseWithAmends({ rt = false } = {}): Browsing {
  let amends: Amends
  let desk: Desk
  const pages: Page[] = []
  beforeAll(async () => {
    desk = await serveDesk()
    amends = await launchAmends({ grant: [`${desk.origin}/*`, ...(rt ? [`${rtUrl}/*`] : [])] })
    await addSite(amends, desk.origin, 'Amends demo helpdesk')
    if (!rt || noRt) return
    await addSite(amends, rtUrl)
    const page = await amends.context.newPage()
    await signIn(page, await newAgent())
    await page.close()
  })
  afterAll(async () => {
    await amends.close()
    await desk.close()
  })
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()))
  })
  const newPage = async () => {
    const page = await amends.context.newPage()
    pages.push(page)
    return page
  }
  return {
    get amends() {
      return amends
    },
    get desk() {
      return desk
    },
    newPage,
    async open(url, page) {
      const shown = page ?? (await newPage())
      await shown.goto(url)
      return { page: shown, sidebar: await sidebarIn(shown) }
    },
  }
}
