import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { start } from './start'

// Not one of WXT's content scripts, though it is registered as the browser's: around those WXT tells
// the page our id, and lets the page stop them by an event.
export default defineUnlistedScript(() => start())
