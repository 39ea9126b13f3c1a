import { browser } from 'wxt/browser'

/**
 * The match pattern of one origin. Firefox's patterns know no ports: there it covers every port of
 * the host, and the background answers only the origin that was added.
 */
export function patternOf(origin: string): string {
  const { protocol, hostname, host } = new URL(origin)
  return `${protocol}//${import.meta.env.FIREFOX ? hostname : host}/*`
}

/**
 * Asks for access to one origin; must be called in a click or a key press.
 * @param tellsAddresses customers' addresses go there: Firefox asks for that in the same question
 *   (extensionworkshop.com, "Firefox built-in consent for data collection and transmission")
 */
export function askFor(origin: string, tellsAddresses = false): Promise<boolean> {
  const origins = [patternOf(origin)]
  const consent = { origins, data_collection: ['personallyIdentifyingInfo'] }
  return browser.permissions.request(
    import.meta.env.FIREFOX && tellsAddresses ? consent : { origins },
  )
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
