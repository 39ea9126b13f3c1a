import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { SelectField } from '@/components/ui/Field'
import type { CauseList } from '@/lib/cases/cause-list'
import { causeName } from '@/lib/cases/cause-name'
import {
  type Place,
  playbookAt,
  starterAt,
  withOwn,
  withoutOwn,
  withSteps,
} from '@/lib/cases/edit-playbooks'
import { type PlaybookStep, type Playbooks, playbookKinds } from '@/lib/cases/playbook'
import { t } from '@/lib/i18n'
import { causeList, playbooks } from '@/lib/platform/case-settings'
import { newId } from '@/lib/store/ids'
import { forgetDrafts } from './drafts'
import { SaidBar } from './SaidBar'
import { stepField } from './StepLine'
import { StepList } from './StepList'
import { textOf } from './text-of'
import { type Saved, useSaved } from './use-saved'

const words = t.caseSettings.playbooks

/** What agents are told to do next, for each kind of customer and, where it matters, each cause. */
export function PlaybooksCard() {
  const saved = useSaved<Playbooks>(playbooks)
  const { value: causes } = useSaved<CauseList>(causeList)
  const [place, setPlace] = useState<Place>({ kind: 'detractor' })
  const { value: all } = saved
  if (!all || !causes) return null
  return (
    <Card title={words.title}>
      <div className="grid grid-cols-1 gap-3 px-4 pt-2 pb-3">
        <div className="grid grid-cols-1 gap-2 sm:grid-cols-2">
          <SelectField
            label={words.kind}
            value={place.kind}
            onChange={({ target }) => {
              const kind = playbookKinds.find((one) => one === target.value)
              if (kind) setPlace({ kind })
            }}
          >
            {playbookKinds.map((kind) => (
              <option key={kind} value={kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </SelectField>
          <CauseChoice
            {...{ all, causes, place }}
            onChoose={(cause) => setPlace({ ...place, cause })}
          />
        </div>
        <Steps key={`${place.kind} ${place.cause}`} {...{ all, causes, place, saved }} />
      </div>
      <SaidBar {...saved} />
    </Card>
  )
}

function CauseChoice({
  all,
  causes,
  place,
  onChoose,
}: {
  all: Playbooks
  causes: CauseList
  place: Place
  onChoose: (cause: string | undefined) => void
}) {
  return (
    <SelectField
      label={words.cause}
      value={place.cause ?? ''}
      onChange={({ target }) => onChoose(target.value === '' ? undefined : target.value)}
    >
      <option value="">{words.anyCause}</option>
      {causes
        .filter(({ id, retired }) => !retired || playbookAt(all, { ...place, cause: id }))
        .map(({ id }) => {
          const name = causeName(id, causes, t.cases.causes)
          const own = playbookAt(all, { ...place, cause: id })
          return (
            <option key={id} value={id}>
              {own ? words.ownMark(name) : name}
            </option>
          )
        })}
    </SelectField>
  )
}

interface StepsProps {
  all: Playbooks
  causes: CauseList
  place: Place
  saved: Saved<Playbooks>
}

function Steps({ all, causes, place, saved }: StepsProps) {
  const book = playbookAt(all, place)
  const { cause } = place
  const makeId = () => newId(Date.now())
  if (!book && cause !== undefined) {
    return (
      <div className="flex flex-wrap items-center gap-2">
        <p className="text-soft">{words.standsIn(causeName(cause, causes, t.cases.causes))}</p>
        <Button onClick={() => saved.edit((now) => withOwn(now, place, makeId))}>
          {words.writeOwn}
        </Button>
      </div>
    )
  }
  const starter = starterAt(place)
  const change = (to: (steps: PlaybookStep[]) => PlaybookStep[], field?: string) =>
    saved.edit((now) => withSteps(now, place, to(playbookAt(now, place)?.steps ?? [])), field)
  const forget = () => forgetDrafts((book?.steps ?? []).map(stepField))
  const reset = () => {
    forget()
    change(() => [...(starter?.steps ?? [])])
  }
  const drop = () => {
    forget()
    saved.edit((now) => withoutOwn(now, place))
  }
  const differs = textOf(starter?.steps) !== textOf(book?.steps)
  return (
    <>
      <StepList steps={book?.steps ?? []} onChange={change} />
      <div className="flex flex-wrap gap-2">
        {starter && differs && <Button onClick={reset}>{words.reset}</Button>}
        {cause !== undefined && (
          <Button look="quiet" onClick={drop}>
            {words.dropOwn}
          </Button>
        )}
      </div>
    </>
  )
}
