import { useState } from 'react'
import { VersionDiff } from '@/components/templates/VersionDiff'
import { Chip } from '@/components/ui/Chip'
import { Choices as ChoiceButtons } from '@/components/ui/Choices'
import { t } from '@/lib/i18n'
import type { Planned } from '@/lib/replies/packs/plan'
import type { Choices } from './use-choices'

interface Props {
  planned: Planned
  choices: Choices
}

/** One template that can come in: what becomes of it, and what it would change. */
export function PlannedRow({ planned, choices }: Props) {
  const words = t.templatePacks
  const { incoming, clash } = planned
  const { template } = incoming
  const isIn = choices.isIn(planned)
  const choice = choices.choiceOf(planned)
  const write = choices.writeOf(planned)
  const takesAway = clash?.with.status === 'approved' && write?.template.status === 'draft'
  const notes = [...incoming.notes, ...(write?.notes ?? [])]
  return (
    <li className="grid grid-cols-[auto_1fr] gap-x-2.5 border-line border-t py-2.5 [contain-intrinsic-size:auto_72px] [content-visibility:auto]">
      <input
        type="checkbox"
        className="mt-1 self-start"
        aria-label={words.bringIn(template.title)}
        checked={isIn}
        onChange={() => choices.include([planned], !isIn)}
      />
      <div className="grid min-w-0 gap-1">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span dir="auto" className="min-w-0 break-words font-semibold">
            {template.title}
          </span>
          <Chip>{t.templates.languages[template.language]}</Chip>
          <Chip>{words.comesAs(write?.template.status ?? template.status)}</Chip>
        </div>
        {clash && (
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="min-w-0 break-words">
              {words.clash(clash.by, clash.with.title, clash.with.status)}
            </span>
            <ChoiceButtons
              legend={words.clashLegend(template.title)}
              hideLegend
              options={['replace', 'keep-both']}
              labels={words.clashChoices}
              value={choice === 'leave-out' ? undefined : choice}
              onChoose={(next) => choices.decide([planned], next)}
            />
            <span className="text-soft text-sm">
              {choice === 'replace' ? words.replaceWhy(takesAway) : words.keepWhy}
            </span>
          </div>
        )}
        {notes.length > 0 && (
          <ul className="text-soft text-sm">
            {notes.map((note) => (
              <li key={JSON.stringify(note)} className="break-words">
                {words.note(note)}
              </li>
            ))}
          </ul>
        )}
        <Text planned={planned} replaces={choice === 'replace' ? write?.template : undefined} />
      </div>
    </li>
  )
}

/** The text, or what replacing would change; made only when it is asked for. */
function Text({
  planned,
  replaces,
}: {
  planned: Planned
  replaces: Planned['incoming']['template'] | undefined
}) {
  const words = t.templatePacks
  const [open, setOpen] = useState(false)
  const { clash, incoming } = planned
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="w-fit cursor-pointer text-soft text-sm">
        {clash && replaces ? words.changes : words.text}
      </summary>
      {open && (
        <div className="mt-1 rounded-lg border border-line bg-bg px-3 py-2">
          {clash && replaces ? (
            <VersionDiff from={clash.with} to={replaces} legend={words.changesLegend} />
          ) : (
            <p dir="auto" className="whitespace-pre-wrap break-words">
              {incoming.template.text}
            </p>
          )}
        </div>
      )}
    </details>
  )
}
