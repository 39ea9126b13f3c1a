import { type FormEvent, useId } from 'react'
import { useCauses } from '@/components/cases/team-lists'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { SelectField, TextField } from '@/components/ui/Field'
import { useKept } from '@/components/ui/use-kept'
import { offeredCauses } from '@/lib/cases/cause-list'
import { causeName } from '@/lib/cases/cause-name'
import { t } from '@/lib/i18n'

interface Props {
  /** @returns whether it is in the log; if not, the form stays as it is. */
  onRecord: (cause: string, what: string) => Promise<boolean>
  problem: string | undefined
}

/** What was changed, and for which of the team's causes. */
export function RecordFix({ onRecord, problem }: Props) {
  const words = t.fixes
  const [cause = '', setCause] = useKept<string>('fixes cause')
  const [what = '', setWhat] = useKept<string>('fixes what')
  const causes = useCauses()
  const note = useId()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await onRecord(cause, what))) return
    setCause(undefined)
    setWhat(undefined)
  }
  return (
    <Card title={words.form}>
      <form noValidate onSubmit={submit} className="grid gap-2 px-4 pt-1 pb-3">
        <div className="grid gap-2 sm:grid-cols-[12rem_1fr]">
          <SelectField
            label={words.cause}
            value={cause}
            onChange={({ target }) => setCause(target.value)}
          >
            <option value="" disabled>
              {words.chooseCause}
            </option>
            {offeredCauses(causes ?? []).map((id) => (
              <option key={id} value={id}>
                {causeName(id, causes, t.cases.causes)}
              </option>
            ))}
          </SelectField>
          <TextField
            label={words.what}
            placeholder={words.whatHint}
            dir="auto"
            maxLength={2000}
            aria-describedby={note}
            value={what}
            onChange={({ target }) => setWhat(target.value)}
          />
        </div>
        <div className="flex flex-wrap items-center justify-between gap-2">
          <p id={note} className="text-soft">
            {words.whatNote}
          </p>
          <Button look="primary" type="submit">
            {words.submit}
          </Button>
        </div>
        {problem && (
          <p role="alert" className="text-detractor">
            {problem}
          </p>
        )}
      </form>
    </Card>
  )
}
