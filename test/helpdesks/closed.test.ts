import { proveHelpdesk } from './prove'
import { closed } from './scenes/closed'

for (const [helpdesk, scenes] of closed) proveHelpdesk(helpdesk, scenes)
