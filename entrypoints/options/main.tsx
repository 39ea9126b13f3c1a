import '@/components/ui/lead.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'

const root = document.getElementById('root')
if (!root) throw new Error('The options page has no root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
