import { browser } from 'wxt/browser'
import { helpdeskOfHost, helpdesks } from '@/lib/helpdesks'
import { customHelpdesks } from './custom-helpdesks'
import { send, type TabState } from './messages'
import { isGranted } from './permissions'
import { readSiteAddress } from './site-address'
import { type Site, siteAt } from './sites'

/**
 * What Amends does in the tab that the agent looks at: `runs` there; `silent` should, but its script
 * does not answer (the page is loading, or shows an error); `withdrawn` the site was added and its
 * access taken back in the browser; `new` a site that could be added, with the product its host name
 * tells; `closed` a page that no helpdesk can be: the browser's own, a file, unencrypted.
 */
export type ThisTab =
  | ({ kind: 'runs'; tabId: number; origin: string } & TabState)
  | { kind: 'silent'; origin: string }
  | { kind: 'withdrawn'; site: Site }
  | { kind: 'new'; origin: string; product: string | undefined; products: Product[] }
  | { kind: 'closed' }

/** A helpdesk that a site can be. */
export interface Product {
  id: string
  name: string
}

/** Reads it; to be called from the toolbar popup, whose opening lets the tab's address be read. */
export async function readThisTab(): Promise<ThisTab> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  const read = readSiteAddress(tab?.url ?? '')
  if (tab?.id === undefined || 'problem' in read) return { kind: 'closed' }
  const { origin } = read
  const site = await siteAt(origin)
  if (!site) {
    const products = [...helpdesks, ...(await customHelpdesks.read())]
    const product = helpdeskOfHost(new URL(origin).hostname)?.id
    return {
      kind: 'new',
      origin,
      product,
      products: products.map(({ id, name }) => ({ id, name })),
    }
  }
  if (!(await isGranted(origin))) return { kind: 'withdrawn', site }
  const state = await send('tab-state', { tabId: tab.id })
  return state ? { kind: 'runs', tabId: tab.id, origin, ...state } : { kind: 'silent', origin }
}
