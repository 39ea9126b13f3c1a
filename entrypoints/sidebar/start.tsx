import { StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { Sidebar } from '@/components/ticket/Sidebar'
import { connect } from '@/components/ticket/session'
import { followSettings } from '@/components/ticket/use-settings'

let root: Root | undefined

/** Draws the sidebar and listens to the page; again with another port when the page joined anew. */
export function start(port: MessagePort): void {
  connect(port)
  if (root) return
  followSettings()
  const element = document.getElementById('root')
  if (!element) throw new Error('The page of the sidebar has no root')
  root = createRoot(element)
  root.render(
    <StrictMode>
      <Sidebar />
    </StrictMode>,
  )
}
