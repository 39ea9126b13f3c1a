import { useState } from 'react'
import { FocusedHeading } from '@/components/sources/FocusedHeading'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { ProgressBar } from '@/components/ui/ProgressBar'
import { useKept } from '@/components/ui/use-kept'
import type { CauseList } from '@/lib/cases/cause-list'
import { t } from '@/lib/i18n'
import type { ReadPack } from '@/lib/replies/packs'
import type { Defaults } from '@/lib/replies/packs/admit'
import type { Planned } from '@/lib/replies/packs/plan'
import type { Template } from '@/lib/replies/template'
import { DefaultsFields } from './DefaultsFields'
import { PlannedList } from './PlannedList'
import { RefusedList } from './RefusedList'
import { storeImport } from './store-import'
import { useChoices } from './use-choices'
import { type Imported, WORK } from './use-pack'
import { usePlanned } from './use-planned'

interface Props {
  pack: ReadPack
  fileName: string
  existing: readonly Template[]
  team: CauseList
  onOther(): void
  onDone(imported: Imported): void
}

const usual: Defaults = {
  language: 'en',
  segments: ['detractor', 'passive', 'promoter'],
  step: 'first-contact',
}

/** What a file would bring, and what is to be done where it clashes, before anything is stored. */
export function PackPreview({ pack, fileName, existing, team, onOther, onDone }: Props) {
  const words = t.templatePacks
  const [defaults = usual, setDefaults] = useKept<Defaults>(`${WORK} defaults`)
  const { planned, refused, causes, checked, ready } = usePlanned(pack, defaults, existing, team)
  const choices = useChoices(planned, existing)
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const store = async () => {
    setBusy(true)
    try {
      onDone(await storeImport(choices.writes, causes.missing, fileName))
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
      setBusy(false)
    }
  }
  const added = causes.missing.filter(({ id }) =>
    choices.writes.some(({ template }) => template.causes?.includes(id)),
  )
  const coming = planned.filter(({ same }) => !same)
  return (
    <div className="grid gap-4 rounded-[10px] border border-line bg-card px-4 py-4">
      <div className="flex flex-wrap items-start gap-3">
        <FocusedHeading>{words.previewTitle(fileName)}</FocusedHeading>
        <Button onClick={onOther}>{words.otherFile}</Button>
        <p className="w-full text-soft">
          {words.from(pack.format.name)} · {countsOf(planned, refused.length)}
        </p>
      </div>
      {pack.pageOf !== undefined && (
        <p className="text-soft">
          {words.page(pack.entries.length + pack.refused.length, pack.pageOf)}
        </p>
      )}
      {pack.entries.some(({ said }) => !said.segments || !said.step || !said.language) && (
        <DefaultsFields defaults={defaults} onChange={setDefaults} />
      )}
      {coming.length > 0 ? (
        <PlannedList planned={coming} choices={choices} />
      ) : (
        <p className="font-semibold">{words.nothing}</p>
      )}
      {added.length > 0 && <p>{words.newCauses(added.map(({ name }) => name))}</p>}
      {coming.length > 0 && (
        <div className="sticky bottom-0 flex flex-wrap items-center gap-3 border-line border-t bg-card py-3">
          <Button
            look="primary"
            disabled={busy || !ready || choices.writes.length === 0}
            onClick={() => void store()}
          >
            {words.import(choices.writes.length)}
          </Button>
          {!ready && <Checking done={checked} all={planned.length} />}
        </div>
      )}
      {problem && (
        <Notice urgent title={words.cannotComeIn(fileName)} body={words.unexpected(problem)} />
      )}
      {refused.length > 0 && <RefusedList refused={refused} />}
    </div>
  )
}

function countsOf(planned: readonly Planned[], refused: number): string {
  const same = planned.filter((one) => one.same).length
  const clashes = planned.filter((one) => one.clash && !one.same).length
  return t.templatePacks.counts(planned.length - same - clashes, clashes, same, refused)
}

function Checking({ done, all }: { done: number; all: number }) {
  return (
    <div className="min-w-40 flex-1">
      <p className="text-soft text-sm">{t.templatePacks.checking(done, all)}</p>
      <ProgressBar label={t.templatePacks.checkingBar} share={all === 0 ? 1 : done / all} />
    </div>
  )
}
