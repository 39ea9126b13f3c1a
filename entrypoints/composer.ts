import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { insertReply } from '@/lib/composer/insert'

declare global {
  /** In the content script's world, which the page cannot reach. */
  var amendsInsert: typeof insertReply | undefined
}

// Brought into the page by the background when the agent first has a reply to put in.
export default defineUnlistedScript(() => {
  globalThis.amendsInsert = insertReply
})
