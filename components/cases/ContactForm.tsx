import { useState } from 'react'
import { SelectField } from '@/components/ui/Field'
import { type Channel, channels } from '@/lib/cases/intervention'
import { t } from '@/lib/i18n'
import { StepForm, type WayOut } from './StepForm'
import type { Steps } from './use-steps'

/** Logs a contact that the helpdesk does not see: a call, a chat, a visit. */
export function ContactForm({ steps, ...way }: { steps: Steps } & WayOut) {
  const [channel, setChannel] = useState<Channel>('phone')
  return (
    <StepForm
      submit={t.cases.saveContact}
      onSubmit={(note) => steps.contact(channel, note)}
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
    </StepForm>
  )
}
