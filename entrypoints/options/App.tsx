import { lazy, Suspense, useEffect, useState } from 'react'
import { Navigation } from '@/components/options/Navigation'
import { type Page as PageName, sectionOf, usePage } from '@/components/options/sections'
import { Button } from '@/components/ui/Button'
import { ErrorBoundary } from '@/components/ui/ErrorBoundary'
import { Notice } from '@/components/ui/Notice'
import { t } from '@/lib/i18n'
import { startImporter } from './start-importer'

const ImportPage = lazy(async () => {
  const { ImportPage } = await import('@/components/sources/ImportPage')
  return { default: ImportPage }
})
const TemplatesPage = lazy(async () => {
  const { TemplatesPage } = await import('@/components/templates/TemplatesPage')
  return { default: TemplatesPage }
})
const CheckSettingsPage = lazy(async () => {
  const { CheckSettingsPage } = await import('@/components/check-settings/CheckSettingsPage')
  return { default: CheckSettingsPage }
})
const HelpdesksPage = lazy(async () => {
  const { HelpdesksPage } = await import('@/components/helpdesks/HelpdesksPage')
  return { default: HelpdesksPage }
})
const CaseSettingsPage = lazy(async () => {
  const { CaseSettingsPage } = await import('@/components/case-settings/CaseSettingsPage')
  return { default: CaseSettingsPage }
})
const SharePage = lazy(async () => {
  const { SharePage } = await import('@/components/template-packs/SharePage')
  return { default: SharePage }
})
const FixesPage = lazy(async () => {
  const { FixesPage } = await import('@/components/fixes/FixesPage')
  return { default: FixesPage }
})
const PrivacyPage = lazy(async () => {
  const { PrivacyPage } = await import('@/components/privacy/PrivacyPage')
  return { default: PrivacyPage }
})
const HealthPage = lazy(async () => {
  const { HealthPage } = await import('@/components/health/HealthPage')
  return { default: HealthPage }
})
const LogPage = lazy(async () => {
  const { LogPage } = await import('@/components/log/LogPage')
  return { default: LogPage }
})

/** The options page: the lead's sections beside their navigation. */
export function App() {
  const page = usePage()
  const [importer] = useState(startImporter)
  useEffect(() => {
    document.title = t.options.tab(t.options[page])
  }, [page])
  return (
    <div className="sm:flex">
      <Navigation current={sectionOf(page)} />
      <main className="min-w-0 flex-1 px-4 py-4 sm:px-6 sm:py-5">
        <ErrorBoundary key={page} fallback={broken}>
          <Suspense fallback={<p className="text-soft">{t.options.loading}</p>}>
            <Page page={page} importer={importer} />
          </Suspense>
        </ErrorBoundary>
      </main>
    </div>
  )
}

type Importer = ReturnType<typeof startImporter>

function Page({ page, importer }: { page: PageName; importer: Importer }) {
  switch (page) {
    case 'scores':
      return <ImportPage importer={importer} />
    case 'templates':
      return <TemplatesPage />
    case 'reply-check':
      return <CheckSettingsPage />
    case 'helpdesks':
      return <HelpdesksPage />
    case 'case-settings':
      return <CaseSettingsPage />
    case 'fixes':
      return <FixesPage />
    case 'privacy':
      return <PrivacyPage />
    case 'health':
      return <HealthPage />
    case 'template-packs':
      return <SharePage />
    case 'log':
      return <LogPage />
  }
}

function broken(error: Error, retry: () => void) {
  return (
    <Notice urgent title={t.options.broken} body={error.message}>
      <Button onClick={retry}>{t.options.retry}</Button>
    </Notice>
  )
}
