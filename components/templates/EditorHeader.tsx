import { ArrowLeft } from 'lucide-react'
import { Button } from '@/components/ui/Button'
import { Choices } from '@/components/ui/Choices'
import { t } from '@/lib/i18n'
import { clockTime, dayAndTime } from '@/lib/i18n/format'
import { withField } from '@/lib/replies/editing/form'
import { statuses } from '@/lib/replies/template'
import { openList } from './route'
import type { Work } from './work'

interface Props {
  work: Work
  onSave: () => void
  onLook: () => void
}

const isToday = (at: number) => new Date(at).toDateString() === new Date().toDateString()

/** Which template it is, its status, and whether it is saved. */
export function EditorHeader({ work, onSave, onLook }: Props) {
  const words = t.templateEditor
  const { form, number, isNew, since, busy } = work.use()
  const discard = () => {
    if (isNew) openList()
    work.discard()
  }
  const unsaved = since !== undefined
  const time = unsaved && (isToday(since) ? clockTime(since) : dayAndTime(since, Date.now()))
  return (
    <header className="grid gap-2">
      <a
        href="#templates"
        className="inline-flex w-fit items-center gap-1 text-accent hover:underline"
      >
        <ArrowLeft aria-hidden size={14} className="rtl:rotate-180" />
        {words.back}
      </a>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h1 dir="auto" className="min-w-0 break-words font-semibold text-xl">
          {form.title || t.templates.untitled}
        </h1>
        <span className="min-w-36 flex-1 text-soft">
          {isNew ? words.isNew : words.version(number)}
        </span>
        <Choices
          legend={words.fields.status}
          hideLegend
          options={statuses}
          labels={t.templates.statuses}
          value={form.status}
          onChoose={(status) => work.change((now) => withField(now, 'status', status))}
        />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <span className={unsaved ? 'text-passive' : 'text-soft'}>
          {time ? words.unsavedSince(time) : isNew ? words.isNew : words.nothingUnsaved}
        </span>
        <Button
          look="primary"
          shortcut="Ctrl S"
          aria-keyshortcuts="Control+S"
          aria-disabled={busy || (!unsaved && !isNew)}
          className="aria-disabled:opacity-60"
          onClick={onSave}
        >
          {words.save}
        </Button>
        {unsaved && <Button onClick={discard}>{words.discard}</Button>}
        <Came work={work} onLook={onLook} />
      </div>
    </header>
  )
}

/** What came of the last step, and what can be done about it. */
function Came({ work, onLook }: Pick<Props, 'work' | 'onLook'>) {
  const words = t.templateEditor
  const { said, discarded, notKept } = work.use()
  return (
    <>
      <div role="status" className="flex flex-wrap items-center gap-2 empty:hidden">
        {said && !said.failed && <span>{said.words}</span>}
        {said?.look && <Button onClick={onLook}>{words.look}</Button>}
        {discarded && (
          <Button look="quiet" onClick={work.undo}>
            {words.undoDiscard}
          </Button>
        )}
      </div>
      {said?.failed && (
        <p role="alert" className="w-full text-detractor">
          {said.words}
        </p>
      )}
      {notKept && (
        <p role="alert" className="w-full text-detractor">
          {words.notKept(notKept)}
        </p>
      )}
    </>
  )
}
