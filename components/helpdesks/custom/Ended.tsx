import { Notice } from '@/components/ui/Notice'
import { t } from '@/lib/i18n'
import type { Work } from './use-pointing'

/** Why nothing came of it. */
export function Ended({ work }: { work: Work }) {
  const { ended } = t.customHelpdesks
  switch (work.kind) {
    case 'stopped':
    case 'gone':
      return <Notice {...ended[work.kind]} />
    case 'refused':
      return <Notice urgent title={t.helpdesks.problems.refused(work.origin)} />
    case 'failed':
      return <Notice urgent {...ended.failed(work.reason)} />
    default:
      return null
  }
}
