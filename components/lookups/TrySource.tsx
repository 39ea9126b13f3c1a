import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { normaliseAddress } from '@/lib/customers/address'
import { t } from '@/lib/i18n'
import type { LookupProblem } from '@/lib/sources/lookup-problem'
import { FoundTable } from './FoundTable'
import { readTrial } from './read-trial'
import type { Draft } from './use-draft'

/** Asks the source as it is filled in about somebody, and shows the answer beside what is read of it. */
export function TrySource({ draft }: { draft: Draft }) {
  const words = t.lookups.trial
  const [text, setText] = useState('')
  const [bad, setBad] = useState(false)
  const run = () => {
    const address = normaliseAddress(text)
    setBad(!address)
    if (address) void draft.tryWith(address)
  }
  return (
    <fieldset className="min-w-0 rounded-lg border border-line px-3 pt-1 pb-3">
      <legend className="px-1 font-semibold">{words.title}</legend>
      <div className="flex flex-wrap items-end gap-2">
        <div className="min-w-55 flex-1">
          <TextField
            label={words.address}
            type="email"
            autoComplete="off"
            value={text}
            aria-invalid={bad}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              // Not the form's own: that would save it.
              event.preventDefault()
              run()
            }}
          />
        </div>
        <Button disabled={draft.running !== undefined} onClick={run}>
          {draft.running === 'try' ? words.running : words.run}
        </Button>
      </div>
      <p role={bad ? 'alert' : undefined} className={`text-sm ${bad ? '' : 'text-soft'}`}>
        {bad ? words.badAddress : words.nothingKept}
      </p>
      <Trial draft={draft} />
    </fieldset>
  )
}

function Trial({ draft: { trial, provider, values } }: { draft: Draft }) {
  const words = t.lookups.trial
  if (!trial) return null
  const { result, problem } = readTrial(trial, provider, values, Date.now())
  return (
    <div className="mt-2 grid gap-3 lg:grid-cols-2" aria-live="polite">
      <section className="min-w-0" aria-label={words.found}>
        <h3 className="font-semibold">{words.found}</h3>
        {problem && <Problem problem={problem} />}
        {result && <FoundTable result={result} />}
      </section>
      {trial.answers.length > 0 && (
        <section className="min-w-0" aria-label={words.raw}>
          <h3 className="font-semibold">{words.raw}</h3>
          {trial.answers.map(({ url, text }) => (
            <Raw key={url} url={url} text={text} />
          ))}
        </section>
      )}
    </div>
  )
}

function Problem({ problem }: { problem: LookupProblem }) {
  return <p className="text-detractor">{t.askedSources.problem(problem)}</p>
}

/** More is not read by anybody. */
const SHOWN = 20_000

function Raw({ url, text }: { url: string; text: string }) {
  const pretty = JSON.stringify(JSON.parse(text), null, 2)
  return (
    <>
      <p className="break-all text-soft text-sm">{url}</p>
      <textarea
        readOnly
        dir="ltr"
        rows={14}
        aria-label={`${t.lookups.trial.raw}: ${url}`}
        className="w-full resize-y rounded-lg border border-line bg-bg p-2 text-start font-mono text-xs"
        value={pretty.slice(0, SHOWN)}
      />
      {pretty.length > SHOWN && <p className="text-soft text-sm">{t.lookups.trial.cut}</p>}
    </>
  )
}
