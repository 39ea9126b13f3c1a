import { browser } from 'wxt/browser'

/** The version of Amends that runs. */
export function version(): string {
  return browser.runtime.getManifest().version
}
