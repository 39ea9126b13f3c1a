import { useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import { useKeys } from '@/components/ui/use-keys'
import { t } from '@/lib/i18n'
import { filterTemplates, tagsOf } from '@/lib/replies/editing/filter'
import { emptyForm } from '@/lib/replies/editing/form'
import type { Template } from '@/lib/replies/template'
import { newId } from '@/lib/store/ids'
import { ListFilters } from './ListFilters'
import { lastShown } from './last-shown'
import { beginTemplate } from './route'
import { TemplateRow } from './TemplateRow'
import { useActions } from './use-actions'
import { useRowFacts } from './use-row-facts'

/** All templates in the lead's order: searched, narrowed, ordered, copied, retired. */
export function TemplateList({ all }: { all: readonly Template[] }) {
  const words = t.templates
  const [filters, setFilters] = useState(lastShown.filters)
  const [search, setSearch] = useState(lastShown.search)
  Object.assign(lastShown, { filters, search })
  const searching = useRef<HTMLDivElement>(null)
  const shown = filterTemplates(all, filters, search)
  useKeys({
    '/': () => searching.current?.querySelector('input')?.focus(),
    n: () => beginTemplate(emptyForm(newId(Date.now()))),
  })
  return (
    <>
      <header className="mb-3 flex flex-wrap items-start gap-3">
        <div className="min-w-60 flex-1">
          <h1 className="font-semibold text-xl">{words.title}</h1>
          <p className="text-soft">{words.intro}</p>
        </div>
        <a
          href="#template-packs"
          className="rounded-lg border border-line bg-card px-2.5 py-1 hover:border-soft"
        >
          {t.templatePacks.open}
        </a>
        <Button
          look="primary"
          shortcut="N"
          onClick={() => beginTemplate(emptyForm(newId(Date.now())))}
        >
          {words.add}
        </Button>
      </header>
      <div ref={searching} className="mb-2 max-w-120">
        <TextField
          type="search"
          label={words.search}
          hideLabel
          aria-keyshortcuts="/"
          placeholder={`${words.searchHint}  /`}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
          onKeyDown={({ key }) => key === 'Escape' && setSearch('')}
        />
      </div>
      <ListFilters filters={filters} tags={tagsOf(all)} onChange={setFilters} />
      <Rows all={all} shown={shown} />
      {shown.length === 0 && (
        <Notice {...words.none}>
          <Button
            onClick={() => {
              setFilters({})
              setSearch('')
            }}
          >
            {words.filters.clear}
          </Button>
        </Notice>
      )}
    </>
  )
}

/** The rows, one to be dragged at a time. */
function Rows({ all, shown }: { all: readonly Template[]; shown: readonly Template[] }) {
  const words = t.templates
  const actions = useActions()
  const facts = useRowFacts()
  const [dragged, setDragged] = useState<string>()
  const moveTo = (template: Template, index: number) => {
    const others = shown.filter(({ id }) => id !== template.id)
    const [next, before] = [others[index], others[index - 1]]
    // Last among those shown is just behind the one before, wherever that stands.
    const behind = before && nextOf(all, before)
    const back = nextOf(all, template)?.id
    const to = next ?? (behind === template ? nextOf(all, template) : behind)
    actions.move(template, { before: to?.id, back, place: index + 1 })
  }
  return (
    <>
      <p className="mt-3 mb-1.5 text-soft text-sm">
        {words.shown(shown.length, all.length)}
        {shown.length > 1 && ` · ${words.moveKeys}`}
      </p>
      <div role="status" className="mb-1.5 empty:hidden">
        {actions.said && (
          <p className={actions.failed ? 'text-detractor' : ''}>
            {actions.said}{' '}
            {actions.undo && (
              <Button look="quiet" onClick={actions.undo}>
                {words.undo}
              </Button>
            )}
          </p>
        )}
      </div>
      <ol
        aria-label={words.list}
        className="divide-y divide-line rounded-[10px] border border-line bg-card empty:hidden"
      >
        {shown.map((template, index) => (
          <TemplateRow
            key={template.id}
            {...{ template, index, actions, facts, dragged }}
            last={index === shown.length - 1}
            onDrag={setDragged}
            onDrop={() => {
              const one = shown.find(({ id }) => id === dragged)
              if (one && one !== template) moveTo(one, index)
              setDragged(undefined)
            }}
            onMove={(by) => moveTo(template, index + by)}
          />
        ))}
      </ol>
    </>
  )
}

function nextOf(all: readonly Template[], { id }: Template): Template | undefined {
  return all[all.findIndex((one) => one.id === id) + 1]
}
