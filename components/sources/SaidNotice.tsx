import { Notice } from '@/components/ui/Notice'
import { t } from '@/lib/i18n'
import type { Said } from './import-session'

/** What happened last: a problem with what to do about it, or that something was taken back. */
export function SaidNotice({ said }: { said: Said }) {
  switch (said.kind) {
    case 'problem':
      return <Notice urgent {...t.sources.problem(said.problem)} />
    case 'cancelled':
      return <Notice title={t.sources.cancelled} />
    case 'recovered':
      return <Notice title={t.sources.recovered(said.files)} />
    case 'undone':
      return <Notice title={t.sources.undone(said.fileName)} />
  }
}
