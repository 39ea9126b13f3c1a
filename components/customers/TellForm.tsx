import { type FormEvent, useState } from 'react'
import { fromField, toField } from '@/components/cases/moment'
import { Button } from '@/components/ui/Button'
import { SelectField, TextField } from '@/components/ui/Field'
import { TextArea } from '@/components/ui/TextArea'
import { useNow } from '@/components/ui/use-now'
import { type Channel, channels, MAX_TOLD } from '@/lib/cases/intervention'
import { toldProblem } from '@/lib/cases/told'
import { t } from '@/lib/i18n'
import { segmentOf } from '@/lib/nps/segment'
import { tellResponse, type Whose } from './identity-steps'
import { Panel } from './Panel'

const SCORES = Array.from({ length: 11 }, (_, score) => score)
const DAY = 86_400_000

/** Takes a score that the customer told the agent; it is marked so, and can be taken back. */
export function TellForm({ whose, onClose }: { whose: Whose; onClose: () => void }) {
  const words = t.identity.told
  const now = useNow()
  const [score, setScore] = useState('')
  const [comment, setComment] = useState('')
  const [when, setWhen] = useState(() => toField(Date.now()))
  const [channel, setChannel] = useState<Channel>('phone')
  const [problem, setProblem] = useState<string>()
  const answeredAt = fromField(when)
  const { windowMs } = whose.rules
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const value = score === '' ? undefined : Number(score)
    const wrong = toldProblem(value, answeredAt, Date.now())
    if (wrong || value === undefined) return setProblem(words.problem[wrong ?? 'score-missing'])
    setProblem(undefined)
    if (await tellResponse(whose, { score: value, comment: comment.trim(), answeredAt, channel })) {
      onClose()
    }
  }
  const said = problem ?? whose.steps.problem
  return (
    <Panel title={words.title} onClose={onClose}>
      <form noValidate onSubmit={save} className="grid gap-2">
        <div className="grid grid-cols-2 gap-2">
          <SelectField
            label={words.score}
            value={score}
            onChange={({ target }) => setScore(target.value)}
          >
            <option value="">{words.chooseScore}</option>
            {SCORES.map((one) => (
              <option key={one} value={one}>
                {`${one} · ${t.nps.segment[segmentOf(one)]}`}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={words.channel}
            value={channel}
            onChange={({ target }) => setChannel(target.value as Channel)}
          >
            {channels.map((one) => (
              <option key={one} value={one}>
                {t.cases.channels[one]}
              </option>
            ))}
          </SelectField>
        </div>
        <TextArea
          label={words.comment}
          maxLength={MAX_TOLD}
          value={comment}
          onChange={({ target }) => setComment(target.value)}
        />
        <TextField
          label={words.when}
          type="datetime-local"
          value={when}
          onChange={({ target }) => setWhen(target.value)}
        />
        {now - answeredAt > windowMs && (
          <p className="text-soft text-sm">{words.old(Math.round(windowMs / DAY))}</p>
        )}
        {said && (
          <p role="alert" className="text-detractor">
            {said}
          </p>
        )}
        <div className="flex justify-end gap-2">
          <Button look="quiet" onClick={onClose}>
            {t.identity.add.cancel}
          </Button>
          <Button look="primary" type="submit">
            {words.save}
          </Button>
        </div>
      </form>
    </Panel>
  )
}
