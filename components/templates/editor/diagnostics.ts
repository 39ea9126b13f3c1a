import { type Diagnostic, setDiagnostics } from '@codemirror/lint'
import type { EditorView } from '@codemirror/view'
import { type LintProblem, offsetOf } from '@/lib/replies/lint/problem'

/** Where a problem of the text stands in it; to the end of the line where its own end is not known. */
export function stretchOf(text: string, problem: LintProblem): { from: number; to: number } {
  const start = offsetOf(text, problem.line, problem.column)
  const from = Math.min(Math.max(0, start), text.length)
  const lineEnd = text.indexOf('\n', from)
  const end =
    problem.endColumn === undefined ? lineEnd : offsetOf(text, problem.line, problem.endColumn)
  return { from, to: end < from ? text.length : Math.min(end, text.length) }
}

/** Marks the problems of the text where they stand. */
export function showProblems(
  view: EditorView,
  problems: readonly LintProblem[],
  words: (problem: LintProblem) => string,
): void {
  const text = view.state.doc.toString()
  const found = problems
    .filter(({ field }) => field === 'text')
    .map((problem): Diagnostic => {
      const { severity } = problem
      return { ...stretchOf(text, problem), severity, message: words(problem) }
    })
  view.dispatch(setDiagnostics(view.state, found))
}
