import '@/components/ui/agent.css'
import { joinPage } from '@/lib/frame/join'
import { send } from '@/lib/platform/messages'

// The interface is loaded while the page makes its offer. It holds nothing that opens a database by
// being loaded, and nothing is drawn before the nonce was redeemed: in a stranger's page this frame
// stays empty.
const loading = import('./start')

joinPage(
  window,
  (nonce) => send('redeem', { nonce }),
  (port) => void loading.then(({ start }) => start(port)),
)
