import { browser } from 'wxt/browser'

/**
 * The match pattern of one origin. Firefox's patterns know no ports: there it covers every port of
 * the host, and the background answers only the origin that was added.
 */
export function patternOf(origin: string): string {
  const { protocol, hostname, host } = new URL(origin)
  return `${protocol}//${import.meta.env.FIREFOX ? hostname : host}/*`
}

/** Asks the agent for access to one origin; must be called in a click or a key press. */
export function askFor(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] })
}

export function isGranted(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] })
}

/** Gives the access back. */
export async function giveUp(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(origin)] })
}

/** Calls back whenever access was given or withdrawn, here or in the browser's own settings. */
export function onPermissions(callback: () => void): () => void {
  browser.permissions.onAdded.addListener(callback)
  browser.permissions.onRemoved.addListener(callback)
  return () => {
    browser.permissions.onAdded.removeListener(callback)
    browser.permissions.onRemoved.removeListener(callback)
  }
}
