import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { t } from '@/lib/i18n'
import type { Site } from '@/lib/platform/sites'

/** What came of the last thing that was asked for. */
export type Outcome =
  | { kind: 'added' | 'refused'; origin: string }
  | { kind: 'removed'; site: Site }
  | { kind: 'failed'; reason: string }

interface Props {
  outcome: Outcome
  onPutBack: (site: Site) => void
}

/** Says it, and offers to take a removal back. */
export function Said({ outcome, onPutBack }: Props) {
  const { problems } = t.helpdesks
  switch (outcome.kind) {
    case 'added':
      return <Notice title={t.helpdesks.added(outcome.origin)} body={t.helpdesks.addedNext} />
    case 'removed':
      return (
        <Notice title={t.helpdesks.removed(outcome.site.origin)}>
          <Button onClick={() => onPutBack(outcome.site)}>{t.helpdesks.putBack}</Button>
        </Notice>
      )
    case 'refused':
      return <Notice urgent title={problems.refused(outcome.origin)} />
    case 'failed':
      return <Notice urgent title={problems.failed(outcome.reason)} />
  }
}
