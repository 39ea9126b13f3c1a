import { browser } from 'wxt/browser'

/**
 * What the background tells the content script of a tab: the agent pressed a command's keys or the
 * toolbar's button; or sites or permissions changed, so ask again whether to be here at all.
 */
export type TabMessage = 'toggle' | 'focus' | 'sites-changed'

/** @returns false when our content script does not run in that tab. */
export async function tellTab(tabId: number, message: TabMessage): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { tab: message }, { frameId: 0 })
    return true
  } catch {
    return false
  }
}

export async function tellAllTabs(message: TabMessage): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.all(tabs.map(({ id }) => id !== undefined && tellTab(id, message)))
}

/** The content script's end. Only the background's words are heard: it has no tab of its own. */
export function onTabMessage(handle: (message: TabMessage) => void): void {
  browser.runtime.onMessage.addListener((message: { tab: TabMessage }, sender, respond) => {
    if (sender.id !== browser.runtime.id || sender.tab) return
    handle(message.tab)
    respond(null)
  })
}
