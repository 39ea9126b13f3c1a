import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { start } from './session'

// Injected into the tab of a ticket when a lead wants to point at its parts, and nowhere else.
export default defineUnlistedScript(() => start())
