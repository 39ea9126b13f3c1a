import { browser } from 'wxt/browser'
import { showCustomer } from './customer-window'

/** Where a case can be worked on. */
export interface CasePlace {
  /** The customer, by normalised address. */
  address: string
  /** Where it was last worked on. */
  url?: string | undefined
}

/**
 * Opens a case: the ticket where it was last worked on, in the tab that shows it or a new one; its
 * customer's window where there is none. The ticket's address came from a page: only a web address
 * is followed.
 */
export async function openCase({ address, url }: CasePlace): Promise<void> {
  if (!url || !/^https?:\/\//i.test(url)) return showCustomer(address)
  await showTab(url, (open) => open === url)
}

/** Shows one of our own pages, in the tab that has it or a new one. */
export function openPage(path: '/cases.html'): Promise<void> {
  const url = browser.runtime.getURL(path)
  return showTab(url, (open) => open.split('#')[0] === url)
}

async function showTab(url: string, isIt: (open: string) => boolean): Promise<void> {
  const tabs = await browser.tabs.query({})
  const open = tabs.find((tab) => tab.url !== undefined && isIt(tab.url))
  if (open?.id === undefined) {
    await browser.tabs.create({ url })
    return
  }
  await browser.tabs.update(open.id, { active: true })
  await browser.windows.update(open.windowId, { focused: true })
}
