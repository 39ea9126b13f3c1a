import { useState } from 'react'
import { Card } from '@/components/ui/Card'
import { TextField } from '@/components/ui/Field'
import { TextArea } from '@/components/ui/TextArea'
import { t } from '@/lib/i18n'
import { tagsOf } from '@/lib/replies/editing/filter'
import { type TemplateForm, withField } from '@/lib/replies/editing/form'
import type { Template } from '@/lib/replies/template'
import type { Work } from './work'

interface Props {
  form: TemplateForm
  work: Work
  all: readonly Template[]
}

/** What a template is found by: the customers' words, tags, its shortcut. */
export function Labels({ form, work, all }: Props) {
  const words = t.templateEditor
  return (
    <Card title={words.labels.title}>
      <div className="grid gap-3 px-4 pt-1 pb-3">
        <TextArea
          label={words.fields.describes}
          data-field="describes"
          placeholder={words.labels.describesHint}
          value={form.describes}
          onChange={({ target }) => work.change((now) => withField(now, 'describes', target.value))}
        />
        <div className="grid grid-cols-1 gap-2 sm:grid-cols-2">
          <Tags
            tags={form.tags ?? []}
            known={tagsOf(all.filter(({ language }) => language === form.language))}
            onChange={(tags) => work.change((now) => withField(now, 'tags', tags))}
          />
          <TextField
            label={words.fields.shortcut}
            data-field="shortcut"
            placeholder={words.labels.shortcutHint}
            value={form.shortcut ?? ''}
            onChange={({ target }) => {
              const shortcut = target.value.replace(/^\//, '').trim()
              work.change((now) => withField(now, 'shortcut', shortcut))
            }}
          />
        </div>
      </div>
    </Card>
  )
}

interface TagsProps {
  tags: readonly string[]
  known: readonly string[]
  onChange: (tags: string[]) => void
}

/** Tags on one line, parted by commas; those of other templates are offered. */
function Tags({ tags, known, onChange }: TagsProps) {
  const words = t.templateEditor
  // As it is typed: a comma at the end is no tag yet.
  const [typed, setTyped] = useState<string>()
  const more = known.filter((tag) => !tags.includes(tag)).slice(0, 8)
  return (
    <div className="min-w-0">
      <TextField
        label={words.fields.tags}
        data-field="tags"
        placeholder={words.labels.tagsHint}
        value={typed ?? tags.join(', ')}
        onChange={({ target }) => {
          setTyped(target.value)
          const all = target.value.split(/[,#]/u).map((tag) => tag.trim())
          onChange([...new Set(all.filter((tag) => tag !== ''))])
        }}
        onBlur={() => setTyped(undefined)}
      />
      {more.length > 0 && (
        <p className="mt-1 flex flex-wrap gap-1">
          {more.map((tag) => (
            <button
              key={tag}
              type="button"
              className="rounded-full border border-line px-2 py-px text-soft text-xs hover:border-soft"
              onClick={() => onChange([...tags, tag])}
            >
              + {tag}
            </button>
          ))}
        </p>
      )}
    </div>
  )
}
