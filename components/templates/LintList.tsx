import { CheckCircle, OctagonAlert, TriangleAlert } from 'lucide-react'
import { Card } from '@/components/ui/Card'
import { t } from '@/lib/i18n'
import type { LintProblem } from '@/lib/replies/lint/problem'
import { lintWords, placeWords } from './lint-words'

interface Props {
  /** undefined until it was looked at. */
  problems: readonly LintProblem[] | undefined
  onGoTo: (problem: LintProblem) => void
}

/** So many are told; the first ones are mended first. */
const MOST = 12

const marks = {
  error: { Icon: OctagonAlert, ink: 'text-detractor' },
  warning: { Icon: TriangleAlert, ink: 'text-passive' },
}

/** What is wrong with the template, each with its place: a press goes there. */
export function LintList({ problems, onGoTo }: Props) {
  const words = t.templateEditor.lint
  return (
    <Card title={words.title}>
      <div role="status" className="px-4 pt-1 pb-3">
        {!problems ? (
          <p className="text-soft">{words.checking}</p>
        ) : problems.length === 0 ? (
          <p className="flex items-center gap-1.5">
            <CheckCircle aria-hidden size={14} className="shrink-0 text-promoter" />
            {words.good}
          </p>
        ) : (
          <ul className="grid gap-1">
            {problems.slice(0, MOST).map((problem, index) => (
              <Line
                key={`${index.toString()} ${problem.field} ${problem.line} ${problem.column}`}
                problem={problem}
                onGoTo={onGoTo}
              />
            ))}
            {problems.length > MOST && (
              <li className="text-soft">{words.more(problems.length - MOST)}</li>
            )}
          </ul>
        )}
      </div>
    </Card>
  )
}

function Line({ problem, onGoTo }: { problem: LintProblem; onGoTo: Props['onGoTo'] }) {
  const { Icon, ink } = marks[problem.severity]
  const place = placeWords(problem)
  return (
    <li className="grid grid-cols-[16px_1fr] gap-1.5">
      <Icon
        role="img"
        aria-label={t.templateLint.severities[problem.severity]}
        className={`mt-0.5 size-3.5 ${ink}`}
      />
      <span className="min-w-0 break-words">
        <button
          type="button"
          aria-label={t.templateEditor.lint.goTo(place)}
          className="text-accent hover:underline"
          onClick={() => onGoTo(problem)}
        >
          {place}
        </button>
        {' · '}
        {lintWords(problem)}
      </span>
    </li>
  )
}
