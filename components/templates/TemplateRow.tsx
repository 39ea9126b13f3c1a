import { GripVertical } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { MoveButtons } from '@/components/case-settings/MoveButtons'
import { useMovedFocus } from '@/components/case-settings/use-moved-focus'
import { Button } from '@/components/ui/Button'
import { Chip } from '@/components/ui/Chip'
import { t } from '@/lib/i18n'
import type { Template } from '@/lib/replies/template'
import { templateHref } from './route'
import { SegmentChips } from './SegmentChips'
import { UseLine } from './UseLine'
import type { Actions } from './use-actions'
import type { RowFacts } from './use-row-facts'

interface Props {
  template: Template
  index: number
  last: boolean
  actions: Actions
  facts: RowFacts
  /** Id of the template that is being dragged. */
  dragged: string | undefined
  onDrag: (id: string | undefined) => void
  onDrop: () => void
  onMove: (by: -1 | 1) => void
}

/** One template of the list: what it is for, how it was used, and what can be done with it. */
export function TemplateRow(props: Props) {
  const { template, index, last, actions, facts, dragged, onDrag, onDrop, onMove } = props
  const words = t.templates
  const { id, title, status, step, language, causes = [], tags = [], shortcut } = template
  const keepFocus = useMovedFocus(index)
  const move = (by: -1 | 1) => {
    keepFocus()
    onMove(by)
  }
  const press = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined
    if (!event.altKey || !by) return
    event.preventDefault()
    if (by === -1 ? index > 0 : !last) move(by)
  }
  return (
    <li
      draggable
      onKeyDown={press}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', title)
        onDrag(id)
      }}
      onDragEnd={() => onDrag(undefined)}
      onDragOver={(event) => dragged !== undefined && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        onDrop()
      }}
      className={`flex flex-wrap items-center gap-x-3 gap-y-1 px-2 py-2 [contain-intrinsic-size:auto_60px] [content-visibility:auto] ${dragged === id ? 'opacity-50' : ''}`}
    >
      <GripVertical aria-hidden size={16} className="cursor-grab text-soft" />
      <div className="min-w-52 flex-1">
        <a
          href={templateHref(id)}
          draggable={false}
          dir="auto"
          className="font-semibold hover:underline"
        >
          {title}
        </a>
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
          {status !== 'approved' && <Chip>{words.statuses[status]}</Chip>}
          <SegmentChips segments={template.segments} />
          <span className="text-soft">
            {[
              words.steps[step],
              causes.length > 0 ? causes.map(facts.causeName).join(', ') : words.anyCause,
              words.languages[language],
              ...tags.map(words.tag),
              ...(shortcut ? [words.shortcut(shortcut)] : []),
            ].join(' · ')}
          </span>
          {facts.isUnsaved(id) && <span className="text-passive">{words.unsaved}</span>}
        </p>
      </div>
      <UseLine use={facts.useOf(id)} />
      <span className="flex items-center">
        <MoveButtons what={title} first={index === 0} last={last} onMove={move} />
        <Button
          look="quiet"
          aria-label={words.duplicateOne(title)}
          onClick={() => actions.duplicate(template)}
        >
          {words.duplicate}
        </Button>
        <RetireButton template={template} actions={actions} />
      </span>
    </li>
  )
}

function RetireButton({ template, actions }: Pick<Props, 'template' | 'actions'>) {
  const words = t.templates
  const { title, status } = template
  return status === 'retired' ? (
    <Button look="quiet" aria-label={words.againOne(title)} onClick={() => actions.offer(template)}>
      {words.again}
    </Button>
  ) : (
    <Button
      look="quiet"
      aria-label={words.retireOne(title)}
      onClick={() => actions.retire(template)}
    >
      {words.retire}
    </Button>
  )
}
