import '@/components/ui/agent.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { CustomerWindow } from '@/components/customers/CustomerWindow'
import { useSession } from '@/components/ticket/session'
import { followSettings } from '@/components/ticket/use-settings'

useSession.setState({ alone: true, open: true })
followSettings()
const root = document.getElementById('root')
if (!root) throw new Error("The customer's window has no root")
createRoot(root).render(
  <StrictMode>
    <CustomerWindow />
  </StrictMode>,
)
