import '@/components/ui/agent.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Popup } from '@/components/popup/Popup'

const root = document.getElementById('root')
if (!root) throw new Error('The popup has no root')
createRoot(root).render(
  <StrictMode>
    <Popup />
  </StrictMode>,
)
