import { useMemo } from 'react'
import { t } from '@/lib/i18n'
import { changedFields, type Stretch, wordChanges } from '@/lib/replies/editing/changes'
import type { TemplateForm } from '@/lib/replies/editing/form'
import { fieldWords } from './field-words'

interface Props {
  /** An earlier version, and what is shown. */
  from: TemplateForm
  to: TemplateForm
  /** How to read it, where it is not two versions that are compared. */
  legend?: string
}

/** What differs between two versions: texts word by word, the rest field by field. */
export function VersionDiff({ from, to, legend }: Props) {
  const words = t.templateEditor
  const fields = changedFields(from, to)
  if (fields.length === 0) return <p className="mt-1.5 text-soft">{words.versions.same}</p>
  return (
    <div className="mt-1.5 grid gap-2">
      <p className="text-soft text-sm">{legend ?? words.versions.legend}</p>
      <dl className="grid gap-2">
        {fields.map((field) => (
          <div key={field}>
            <dt className="text-soft text-sm">{words.fields[field]}</dt>
            <dd dir="auto" className="whitespace-pre-wrap break-words">
              <Changed before={fieldWords(from, field)} after={fieldWords(to, field)} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function Changed({ before, after }: { before: string; after: string }) {
  const changes = useMemo(() => wordChanges(before, after), [before, after])
  return changes.map((one, index) => <Piece key={`${index.toString()} ${one.kind}`} {...one} />)
}

/** Told apart by a line and a word for screen readers, not by colour alone. */
function Piece({ kind, text }: Stretch) {
  const words = t.templateEditor.versions
  if (kind === 'same') return text
  return kind === 'added' ? (
    <ins className="bg-promoter-soft underline decoration-promoter decoration-2">
      <span className="sr-only">{words.added} </span>
      {text}
    </ins>
  ) : (
    <del className="bg-detractor-soft line-through decoration-detractor">
      <span className="sr-only">{words.removed} </span>
      {text}
    </del>
  )
}
