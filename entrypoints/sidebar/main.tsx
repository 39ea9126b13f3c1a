import '@/components/ui/tokens.css'
import { joinPage } from '@/lib/frame/join'
import { send } from '@/lib/platform/messages'

// Only the handshake is loaded at first. Before the nonce was redeemed nothing is drawn, and no
// module is loaded that could open a database: in a stranger's page this frame stays empty.
joinPage(
  window,
  (nonce) => send('redeem', { nonce }),
  (port) => void import('./start').then(({ start }) => start(port)),
)
