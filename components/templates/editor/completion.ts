import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete'
import { t } from '@/lib/i18n'
import { completionsAt, type Completion as Word } from '@/lib/replies/editing/completions'

const words = t.templateEditor

/** Offers what can stand at the place of writing: opened by `{{`, `{%` and `|`, or asked for. */
export const completion = autocompletion({ override: [offer], icons: false })

function offer({ state, pos }: CompletionContext): CompletionResult | null {
  const found = completionsAt(state.doc.toString(), pos)
  if (!found) return null
  return { from: found.from, filter: false, options: found.all.map(optionOf) }
}

const meanings: Record<Word['kind'], (name: string) => string | undefined> = {
  variable: (name) =>
    Object.entries(t.replies.variables).find(([one]) => one === name)?.[1].meaning,
  filter: (name) => words.filters[name],
  tag: (name) => words.tags[name],
}

function optionOf(word: Word): Completion {
  const { kind, name, insert, caret } = word
  const detail = meanings[kind](name)
  return {
    label: name,
    ...(detail !== undefined && { detail }),
    apply: (view, _, from, to) =>
      view.dispatch({
        changes: { from, to, insert },
        selection: { anchor: from + caret },
        userEvent: 'input.complete',
      }),
  }
}
