import { useState } from 'react'
import { SaveButton } from '@/components/sources/SaveButton'
import { ListFilters } from '@/components/templates/ListFilters'
import { lastShown } from '@/components/templates/last-shown'
import { Card } from '@/components/ui/Card'
import { Chip } from '@/components/ui/Chip'
import { TextField } from '@/components/ui/Field'
import type { CauseList } from '@/lib/cases/cause-list'
import { causeName } from '@/lib/cases/cause-name'
import { t } from '@/lib/i18n'
import { filterTemplates, tagsOf } from '@/lib/replies/editing/filter'
import { templatesAsPack } from '@/lib/replies/packs/amends'
import { templatesAsCsv } from '@/lib/replies/packs/csv-file'
import type { Template } from '@/lib/replies/template'

interface Props {
  templates: readonly Template[]
  causes: CauseList
}

/**
 * Templates into a file: all, those that a filter shows (at first the one of the list), or those that
 * are ticked among them.
 */
export function ExportPart({ templates, causes }: Props) {
  const words = t.templatePacks
  const [filters, setFilters] = useState(lastShown.filters)
  const [search, setSearch] = useState(lastShown.search)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const shown = filterTemplates(templates, filters, search)
  const chosen = shown.filter(({ id }) => ticked.has(id))
  const out = chosen.length > 0 ? chosen : shown
  return (
    <Card title={words.exportTitle}>
      <div className="grid gap-3 px-4 pb-4">
        <p className="text-soft">{words.exportIntro}</p>
        <div className="max-w-120">
          <TextField
            label={words.search}
            type="search"
            value={search}
            onChange={({ target }) => setSearch(target.value)}
          />
        </div>
        <ListFilters filters={filters} tags={tagsOf(templates)} onChange={setFilters} />
        <p role="status" className="text-soft text-sm">
          {shown.length === 0 ? words.noneShown : words.shown(shown.length, templates.length)}
        </p>
        <ul
          aria-label={words.exportList}
          className="max-h-72 overflow-auto rounded-lg border border-line empty:hidden"
        >
          {shown.map((template) => (
            <li key={template.id} className="border-line border-t first:border-t-0">
              <label className="flex flex-wrap items-center gap-x-2 px-3 py-1.5 hover:bg-bg">
                <input
                  type="checkbox"
                  checked={ticked.has(template.id)}
                  onChange={() => setTicked(toggled(ticked, template.id))}
                />
                <span dir="auto" className="min-w-0 flex-1 break-words">
                  {template.title}
                </span>
                <Chip>{t.templates.languages[template.language]}</Chip>
                <Chip>{t.templates.statuses[template.status]}</Chip>
              </label>
            </li>
          ))}
        </ul>
        {out.length > 0 && <SaveButtons templates={out} causes={causes} />}
      </div>
    </Card>
  )
}

function toggled(all: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(all)
  if (!next.delete(id)) next.add(id)
  return next
}

function SaveButtons({ templates, causes }: { templates: readonly Template[]; causes: CauseList }) {
  const words = t.templatePacks
  const day = new Date().toISOString().slice(0, 10)
  const own = causes
    .filter(({ id, name }) => name !== undefined || !Object.hasOwn(t.cases.causes, id))
    .map(({ id }) => ({ id, name: causeName(id, causes, t.cases.causes) }))
  const json = () =>
    new Blob([templatesAsPack(templates, own, Date.now())], { type: 'application/json' })
  const csv = () => new Blob([templatesAsCsv(templates)], { type: 'text/csv;charset=utf-8' })
  return (
    <div className="flex flex-wrap gap-2">
      <SaveButton file={json} name={words.fileName(day, 'json')}>
        {words.saveJson(templates.length)}
      </SaveButton>
      <SaveButton file={csv} name={words.fileName(day, 'csv')}>
        {words.saveCsv(templates.length)}
      </SaveButton>
    </div>
  )
}
