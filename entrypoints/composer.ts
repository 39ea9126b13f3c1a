import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { insertReply } from '@/lib/composer/insert'
import { draftOf } from '@/lib/composer/read'
import { takeShortcut } from '@/lib/composer/shortcut'

const composer = { insertReply, draftOf, takeShortcut }

declare global {
  /** In the content script's world, which the page cannot reach. */
  var amendsComposer: typeof composer | undefined
}

// Brought into the page by the background when the agent first has a reply to put in or to check,
// or wants templates by their shortcuts.
export default defineUnlistedScript(() => {
  globalThis.amendsComposer = composer
})
