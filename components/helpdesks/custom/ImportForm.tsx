import { useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { helpdeskById } from '@/lib/helpdesks'
import { abilitiesOf } from '@/lib/helpdesks/abilities'
import {
  type CheckedDescription,
  LARGEST,
  readDescription,
} from '@/lib/helpdesks/check-description'
import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { t } from '@/lib/i18n'
import { type NamedTicket, PointForm } from './PointForm'
import { problemWords } from './problem-words'
import { Places } from './Review'
import { trySelector } from './selector-test'

interface Props {
  mine: readonly Helpdesk[]
  busy: boolean
  onTest(ticket: NamedTicket, helpdesk: Helpdesk): void
}

/** A description from a file or pasted: looked at, then tried on a ticket before it is kept. */
export function ImportForm({ mine, busy, onTest }: Props) {
  const words = t.customHelpdesks.import
  const [text, setText] = useState('')
  const [checked, setChecked] = useState<CheckedDescription>()
  const [unreadable, setUnreadable] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const area = useId()

  const check = (given: string) => setChecked(readDescription(given, trySelector))
  const read = async (file: File) => {
    setUnreadable(false)
    // One more than is taken is enough to refuse it.
    const given = await file
      .slice(0, 4 * (LARGEST + 1))
      .text()
      .catch(() => undefined)
    if (given === undefined) return setUnreadable(true)
    const shown = given.length > LARGEST ? '' : given
    setText(shown)
    setChecked(
      shown
        ? readDescription(shown, trySelector)
        : { problems: [{ code: 'too-large', characters: file.size, limit: LARGEST }] },
    )
  }
  return (
    <div className="grid gap-2 pt-1">
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={() => input.current?.click()}>{words.file}</Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          className="hidden"
          aria-label={words.file}
          onChange={({ target }) => {
            const file = target.files?.[0]
            target.value = ''
            if (file) void read(file)
          }}
        />
      </div>
      <label htmlFor={area} className="text-sm text-soft">
        {words.paste}
      </label>
      <textarea
        id={area}
        rows={5}
        spellCheck={false}
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          setChecked(undefined)
        }}
        className="w-full rounded-lg border border-line bg-card px-2.5 py-1 font-mono text-sm"
      />
      <div>
        <Button disabled={!text.trim()} onClick={() => check(text)}>
          {words.check}
        </Button>
      </div>
      {unreadable && (
        <p role="alert" className="text-detractor">
          {words.unreadable}
        </p>
      )}
      {checked && 'problems' in checked && <Refused problems={checked.problems} />}
      {checked && 'helpdesk' in checked && (
        <Preview helpdesk={checked.helpdesk} mine={mine} busy={busy} onTest={onTest} />
      )}
    </div>
  )
}

function Refused({
  problems,
}: {
  problems: Extract<CheckedDescription, { problems: unknown }>['problems']
}) {
  return (
    <div role="alert" className="text-detractor">
      <p className="font-semibold">{t.customHelpdesks.import.refused}</p>
      <ul className="list-disc ps-5">
        {problems.slice(0, 10).map((problem) => (
          <li key={problemWords(problem)} className="break-words">
            {problemWords(problem)}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Preview({ helpdesk, mine, busy, onTest }: Props & { helpdesk: Helpdesk }) {
  const words = t.customHelpdesks.import
  const { requester, reply, sent } = t.helpdesks.known
  if (helpdeskById(helpdesk.id)) {
    return (
      <p role="alert" className="text-detractor">
        {words.builtIn}
      </p>
    )
  }
  const can = abilitiesOf(helpdesk)
  const former = mine.find(({ id }) => id === helpdesk.id)
  const asked = urlsOf(helpdesk)
  return (
    <div className="grid gap-2 border-line border-t pt-3">
      <div role="status">
        <p className="font-semibold text-lg">{words.preview(helpdesk.name)}</p>
        {former && <p>{words.replaces(former.name)}</p>}
        <p className="text-soft">
          {words.reads} <Places places={helpdesk.ticketPages} />
        </p>
        {asked.length > 0 && (
          <p className="text-soft">
            {words.sends} <code className="break-all font-mono text-sm">{asked.join(' ')}</code>
          </p>
        )}
        <p className="text-soft">
          {[requester[can.requester], reply[can.reply], sent[can.sent]].join(' · ')}
        </p>
        <p className="mt-1">{words.testFirst}</p>
      </div>
      <PointForm
        waiting={busy}
        name={helpdesk.name}
        onStart={(ticket) => onTest(ticket, helpdesk)}
      />
    </div>
  )
}

/** Where the description has the agent's session ask: always the helpdesk's own site. */
function urlsOf({ requester, sent }: Helpdesk): string[] {
  const urls = requester.flatMap((reading) => (reading.from === 'api' ? [reading.url] : []))
  return sent?.record ? [...urls, sent.record.url] : urls
}
