import { createRoot } from 'react-dom/client'

const root = document.getElementById('root')
if (root) createRoot(root).render(<p>I ordered two weeks ago and nobody answers my e-mails.</p>)
