import { browser } from 'wxt/browser'

/**
 * What the background tells the content script of a tab: the agent pressed a command's keys or the
 * popup's button; or sites or permissions changed, so ask again whether to be here at all. `state`
 * asks what it shows (`TabState`).
 */
export type TabMessage = 'toggle' | 'focus' | 'palette' | 'state' | 'sites-changed'

/** @returns what it answers, null for nothing; undefined when our content script does not run there. */
export async function tellTab(tabId: number, message: TabMessage): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, { tab: message }, { frameId: 0 })
  } catch {
    return undefined
  }
}

export async function tellAllTabs(message: TabMessage): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.all(tabs.map(({ id }) => id !== undefined && tellTab(id, message)))
}

/** The content script's end; what `handle` returns is the answer. Only the background's words are heard: it has no tab of its own. */
export function onTabMessage(handle: (message: TabMessage) => unknown): void {
  browser.runtime.onMessage.addListener((message: { tab: TabMessage }, sender, respond) => {
    if (sender.id !== browser.runtime.id || sender.tab) return
    respond(handle(message.tab) ?? null)
  })
}
