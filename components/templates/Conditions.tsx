import { useSites } from '@/components/helpdesks/use-sites'
import { Card } from '@/components/ui/Card'
import { SelectField } from '@/components/ui/Field'
import { SegmentMark } from '@/components/ui/SegmentMark'
import { useStored } from '@/components/ui/use-stored'
import { causeName } from '@/lib/cases/cause-name'
import { helpdesks } from '@/lib/helpdesks'
import { t } from '@/lib/i18n'
import { causeList } from '@/lib/platform/case-settings'
import { customHelpdesks } from '@/lib/platform/custom-helpdesks'
import { type TemplateForm, withField } from '@/lib/replies/editing/form'
import { languages } from '@/lib/replies/language'
import { steps, ticketChannels } from '@/lib/replies/template'
import { Ticks } from './Ticks'
import type { Work } from './work'

const segments = ['detractor', 'passive', 'promoter'] as const
const risks = ['repeat-detractor', 'slipping-promoter'] as const

interface Props {
  form: TemplateForm
  work: Work
}

/** For which customers, when and where a template is offered. */
export function Conditions({ form, work }: Props) {
  const words = t.templateEditor
  const { templates, nps } = t
  const set = <F extends keyof TemplateForm>(field: F, value: TemplateForm[F] | undefined) =>
    work.change((now) => withField(now, field, value))
  return (
    <Card title={words.conditions.title}>
      <div className="grid gap-3 px-4 pt-1 pb-3">
        <Ticks
          legend={words.fields.segments}
          options={segments}
          value={form.segments}
          label={(one) => (
            <>
              <SegmentMark segment={one} size={9} />
              {nps.segment[one]}
            </>
          )}
          onChange={(value) => set('segments', value)}
        />
        <div className="grid grid-cols-1 gap-2 sm:grid-cols-3">
          <SelectField
            label={words.fields.language}
            data-field="language"
            value={form.language}
            onChange={({ target }) => {
              const language = languages.find((one) => one === target.value)
              if (language) set('language', language)
            }}
          >
            {languages.map((one) => (
              <option key={one} value={one}>
                {templates.languages[one]}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={words.fields.step}
            value={form.step}
            onChange={({ target }) => {
              const step = steps.find((one) => one === target.value)
              if (step) set('step', step)
            }}
          >
            {steps.map((one) => (
              <option key={one} value={one}>
                {templates.steps[one]}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={words.fields.risk}
            value={form.risk ?? ''}
            onChange={({ target }) =>
              set(
                'risk',
                risks.find((one) => one === target.value),
              )
            }
          >
            <option value="">{words.conditions.anyRisk}</option>
            {risks.map((one) => (
              <option key={one} value={one}>
                {templates.risks[one]}
              </option>
            ))}
          </SelectField>
        </div>
        <CauseTicks form={form} onChange={(causes) => set('causes', causes)} />
        <Ticks
          legend={words.fields.channels}
          none={words.conditions.anyChannel}
          options={ticketChannels}
          value={form.channels ?? []}
          label={(one) => templates.channels[one]}
          onChange={(channels) => set('channels', channels)}
        />
        <HelpdeskTicks form={form} onChange={(chosen) => set('helpdesks', chosen)} />
      </div>
    </Card>
  )
}

interface ListProps {
  form: TemplateForm
  onChange: (chosen: string[]) => void
}

/** Causes of the team's list that are in use, and those that it has already. */
function CauseTicks({ form: { causes = [] }, onChange }: ListProps) {
  const words = t.templateEditor
  const list = useStored(causeList)
  if (!list) return null
  const offered = list.filter(({ id, retired }) => !retired || causes.includes(id))
  const gone = causes.filter((id) => !list.some((one) => one.id === id))
  return (
    <Ticks
      legend={words.fields.causes}
      none={words.conditions.anyCause}
      options={[...offered.map(({ id }) => id), ...gone]}
      value={causes}
      label={(id) =>
        gone.includes(id) ? words.conditions.unknown(id) : causeName(id, list, t.cases.causes)
      }
      onChange={onChange}
    />
  )
}

/** Helpdesks that the lead added, and those that it has already. */
function HelpdeskTicks({ form: { helpdesks: chosen = [] }, onChange }: ListProps) {
  const words = t.templateEditor
  const sites = useSites()
  const customs = useStored(customHelpdesks)
  if (!sites || !customs) return null
  const options = [...new Set([...sites.map(({ helpdesk }) => helpdesk), ...chosen])]
  const nameOf = (id: string) =>
    [...customs, ...helpdesks].find((one) => one.id === id)?.name ?? words.conditions.unknown(id)
  return options.length === 0 ? (
    <p className="text-soft text-sm">
      {words.fields.helpdesks}: {words.conditions.anyHelpdesk}. {words.conditions.noSites}
    </p>
  ) : (
    <Ticks
      legend={words.fields.helpdesks}
      none={words.conditions.anyHelpdesk}
      options={options}
      value={chosen}
      label={nameOf}
      onChange={onChange}
    />
  )
}
