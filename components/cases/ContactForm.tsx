import { SelectField } from '@/components/ui/Field'
import { useKept } from '@/components/ui/use-kept'
import { type Channel, channels } from '@/lib/cases/intervention'
import { t } from '@/lib/i18n'
import { NoteField, StepForm, type WayOut } from './StepForm'
import type { Steps } from './use-steps'

/** Logs a contact that the helpdesk does not see, or a try that nobody answered. */
export function ContactForm({ steps, place, ...way }: { steps: Steps; place: string } & WayOut) {
  const [channel = 'phone', setChannel] = useKept<Channel>(`${place} channel`)
  const [reached = 'yes', setReached] = useKept<'yes' | 'no'>(`${place} reached`)
  const [note = '', setNote] = useKept<string>(`${place} note`)
  return (
    <StepForm
      submit={t.cases.saveContact}
      onSubmit={() => steps.contact(channel, reached === 'yes', note)}
      {...way}
    >
      <SelectField
        label={t.cases.channelLabel}
        autoFocus
        value={channel}
        onChange={(event) => setChannel(event.target.value as Channel)}
      >
        {channels.map((one) => (
          <option key={one} value={one}>
            {t.cases.channels[one]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t.caseSteps.reach.label}
        value={reached}
        onChange={(event) => setReached(event.target.value as 'yes' | 'no')}
      >
        <option value="yes">{t.caseSteps.reach.yes}</option>
        <option value="no">{t.caseSteps.reach.no}</option>
      </SelectField>
      <NoteField note={note} onNote={setNote} />
    </StepForm>
  )
}
