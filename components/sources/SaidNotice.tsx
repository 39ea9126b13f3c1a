import { Notice } from '@/components/ui/Notice'
import { t } from '@/lib/i18n'
import type { FileProblem } from '@/lib/sources/problem'
import type { Said } from './import-session'

/** What happened last: a problem with what to do about it, or that something was taken back. */
export function SaidNotice({ said }: { said: Said }) {
  switch (said.kind) {
    case 'problem':
      return <Problem problem={said.problem} fileName={said.fileName} />
    case 'cancelled':
      return <Notice title={t.sources.cancelled} />
    case 'recovered':
      return <Notice title={t.sources.recovered(said.files)} />
    case 'interrupted':
      return <Notice title={t.sources.interrupted(said.files)} />
    case 'undone':
      return <Notice title={t.sources.undone(said.fileName)} />
  }
}

function Problem({ problem, fileName }: { problem: FileProblem; fileName: string | undefined }) {
  const { title, body } = t.sources.problem(problem)
  if (!fileName) return <Notice urgent title={title} body={body} />
  return <Notice urgent title={t.sources.cannotComeIn(fileName)} body={`${title}. ${body}`} />
}
