import { type FormEvent, useId, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { TextField } from '@/components/ui/Field'
import type { Cause, CauseList } from '@/lib/cases/cause-list'
import { causeName } from '@/lib/cases/cause-name'
import {
  addCause,
  type CauseProblem,
  moved,
  nameProblem,
  renameCause,
  retireCause,
} from '@/lib/cases/edit-causes'
import { t } from '@/lib/i18n'
import { causeList } from '@/lib/platform/case-settings'
import { useDraft } from './drafts'
import { EditedText } from './EditedText'
import { MoveButtons } from './MoveButtons'
import { SaidBar } from './SaidBar'
import { useMovedFocus } from './use-moved-focus'
import { type Saved, useSaved } from './use-saved'

const words = t.caseSettings.causes
const starterWords = t.cases.causes

/** The team's causes: renamed, ordered, retired, added. */
export function CausesCard() {
  const saved = useSaved<CauseList>(causeList)
  const { value: list } = saved
  const [problem, setProblem] = useState<CauseProblem>()
  if (!list) return null
  const retire = (id: string, retired: boolean) => {
    const next = retireCause(list, id, retired)
    if (typeof next === 'string') return setProblem(next)
    setProblem(undefined)
    saved.edit((all) => orSame(all, retireCause(all, id, retired)))
  }
  return (
    <Card title={words.title}>
      <p className="px-4 pt-1 text-soft">
        {words.hint} {t.caseSettings.moveKeys}
      </p>
      <ol className="grid grid-cols-1 gap-1.5 px-4 py-2">
        {list.map((cause, index) => (
          <CauseLine key={cause.id} {...{ list, cause, index, saved, onRetire: retire }} />
        ))}
      </ol>
      {problem && (
        <p role="alert" className="px-4 text-detractor">
          {words.problems[problem]}
        </p>
      )}
      <NewCause list={list} saved={saved} />
      <SaidBar {...saved} />
    </Card>
  )
}

interface LineProps {
  list: CauseList
  cause: Cause
  index: number
  saved: Saved<CauseList>
  onRetire: (id: string, retired: boolean) => void
}

function CauseLine({ list, cause: { id, retired }, index, saved, onRetire }: LineProps) {
  const name = causeName(id, list, starterWords)
  const keepFocus = useMovedFocus(index)
  const move = (by: -1 | 1) => {
    keepFocus()
    saved.edit((all) =>
      moved(
        all,
        all.findIndex((one) => one.id === id),
        by,
      ),
    )
  }
  const problemOf = (text: string) => {
    const problem = nameProblem(list, text, starterWords, id)
    return problem && words.problems[problem]
  }
  const rename = (text: string) =>
    saved.edit((all) => orSame(all, renameCause(all, id, text, starterWords)), `name ${id}`)
  return (
    <li className="grid grid-cols-[1fr_auto] items-start gap-x-2 sm:grid-cols-[minmax(0,18rem)_auto_1fr]">
      <EditedText
        field={`cause ${id}`}
        label={words.name(index + 1)}
        hideLabel
        value={name}
        problemOf={problemOf}
        onSave={rename}
        onMove={move}
      />
      <MoveButtons what={name} first={index === 0} last={index === list.length - 1} onMove={move} />
      <span className="col-span-2 flex items-center gap-2 sm:col-span-1">
        <Button
          look="quiet"
          aria-label={retired ? words.restoreOne(name) : words.retireOne(name)}
          onClick={() => onRetire(id, !retired)}
        >
          {retired ? words.restore : words.retire}
        </Button>
        {retired && <span className="text-soft">{words.retired}</span>}
      </span>
    </li>
  )
}

function NewCause({ list, saved }: { list: CauseList; saved: Saved<CauseList> }) {
  const [name = '', setName] = useDraft<string>('new cause')
  const [problem, setProblem] = useState<CauseProblem>()
  const id = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const next = addCause(list, name, starterWords)
    if (typeof next === 'string') return setProblem(next)
    saved.edit((all) => orSame(all, addCause(all, name, starterWords)))
    setName(undefined)
  }
  return (
    <form noValidate onSubmit={submit} className="px-4 pb-3">
      <div className="flex flex-wrap items-end gap-2">
        <div className="w-72 max-w-full">
          <TextField
            label={words.newName}
            value={name}
            aria-invalid={problem !== undefined}
            aria-describedby={problem && id}
            onChange={({ target }) => {
              setName(target.value === '' ? undefined : target.value)
              setProblem(undefined)
            }}
          />
        </div>
        <Button type="submit">{words.add}</Button>
      </div>
      {problem && (
        <p id={id} role="alert" className="text-detractor">
          {words.problems[problem]}
        </p>
      )}
    </form>
  )
}

function orSame(list: CauseList, changed: CauseList | CauseProblem): CauseList {
  return typeof changed === 'string' ? list : changed
}
