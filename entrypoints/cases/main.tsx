import '@/components/ui/agent.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { MyCasesPage } from '@/components/my-cases/MyCasesPage'
import { Button } from '@/components/ui/Button'
import { ErrorBoundary } from '@/components/ui/ErrorBoundary'
import { Notice } from '@/components/ui/Notice'
import { t } from '@/lib/i18n'

document.title = t.myCases.tab
const root = document.getElementById('root')
if (!root) throw new Error('The page of the cases has no root')
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary
      fallback={({ message }, retry) => (
        <Notice urgent title={t.options.broken} body={message}>
          <Button onClick={retry}>{t.options.retry}</Button>
        </Notice>
      )}
    >
      <MyCasesPage />
    </ErrorBoundary>
  </StrictMode>,
)
