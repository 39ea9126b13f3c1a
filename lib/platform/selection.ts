import { browser } from 'wxt/browser'

const IN_SELECTION = 'show-selected'
const IN_LINK = 'show-linked'

/** Puts "Show NPS for this address" into the context menus; the browser keeps it until the next update. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll()
  const title = browser.i18n.getMessage('menuShow')
  browser.contextMenus.create({ id: IN_SELECTION, title, contexts: ['selection'] })
  browser.contextMenus.create({
    id: IN_LINK,
    title,
    contexts: ['link'],
    targetUrlPatterns: ['mailto:*'],
  })
}

/** Calls back with the text of the selection or link that the menu was opened on. */
export function onMenu(show: (text: string) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl, selectionText }) => {
    const text = menuItemId === IN_LINK ? linkUrl : selectionText
    show(text ?? '')
  })
}

/**
 * What is selected in a tab, read by the access that the agent's key press gives (`activeTab`); ''
 * where nothing is, and on pages that the browser keeps from all extensions.
 */
export async function selectionIn(tabId: number): Promise<string> {
  try {
    const target = { tabId, allFrames: true }
    const results = await browser.scripting.executeScript({ target, func: selectedText })
    return results.map(({ result }) => result ?? '').find((text) => text !== '') ?? ''
  } catch {
    return ''
  }
}

/** Runs in the page. A field's selection is not the document's. */
function selectedText(): string {
  const field = document.activeElement
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    // null: a field of a kind that has no selection.
    const { selectionStart: start, selectionEnd: end } = field
    if (start !== null && end !== null && end > start) return field.value.slice(start, end)
  }
  return getSelection()?.toString().trim() ?? ''
}
