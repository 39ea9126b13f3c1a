import { lazy, Suspense, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { useKeys } from '@/components/ui/use-keys'
import { useNow } from '@/components/ui/use-now'
import type { Case } from '@/lib/cases/case'
import type { CauseSuggestion } from '@/lib/cases/causes'
import { nextStepOf } from '@/lib/cases/next'
import { t } from '@/lib/i18n'
import { CaseClock } from './CaseClock'
import { CauseRow } from './CauseRow'
import { ContactRow } from './ContactRow'
import { OwnerRow } from './OwnerRow'
import { Problem } from './Problem'
import type { Steps } from './use-steps'

const CloseForm = lazy(async () => {
  const { CloseForm } = await import('./CloseForm')
  return { default: CloseForm }
})
const ContactForm = lazy(async () => {
  const { ContactForm } = await import('./ContactForm')
  return { default: ContactForm }
})

interface Props {
  one: Case
  /** undefined until it is known, null where there is none. */
  suggestion: CauseSuggestion | null | undefined
  steps: Steps
}

/** The open case: how much time is left, what to do next, who has it, why it came to it. */
export function CaseCard({ one, suggestion, steps }: Props) {
  const [form, setForm] = useState<'contact' | 'close'>()
  const opener = useRef<HTMLElement>(null)
  const show = (which: 'contact' | 'close') => {
    opener.current = document.activeElement as HTMLElement | null
    setForm(which)
  }
  const leave = () => {
    setForm(undefined)
    opener.current?.focus()
  }
  const cancel = () => {
    leave()
    steps.forget()
  }
  useKeys(form ? { escape: cancel } : {})
  return (
    <Card
      title={t.cases.openCase}
      aside={
        <Button
          look="quiet"
          className="-me-2"
          aria-expanded={form === 'close'}
          onClick={() => show('close')}
        >
          {t.cases.close}
        </Button>
      }
    >
      <CaseClock one={one} />
      <NextStep one={one} agentName={steps.agent?.name} />
      <div className="grid grid-cols-[auto_1fr_auto] items-center gap-x-3 gap-y-1.5 px-4 pt-1 pb-3">
        <OwnerRow one={one} steps={steps} />
        <CauseRow one={one} suggestion={suggestion} steps={steps} />
        <ContactRow one={one} open={form === 'contact'} onOpen={() => show('contact')} />
      </div>
      <Suspense>
        {form === 'contact' && <ContactForm steps={steps} onDone={leave} onCancel={cancel} />}
        {form === 'close' && <CloseForm steps={steps} onDone={leave} onCancel={cancel} />}
      </Suspense>
      {steps.problem && <Problem text={steps.problem} />}
    </Card>
  )
}

function NextStep({ one, agentName }: { one: Case; agentName: string | undefined }) {
  const step = nextStepOf(one, useNow())
  if (!step) return null
  const others = one.owner && one.owner.name !== agentName ? one.owner.name : undefined
  return (
    <p className="px-4 pt-2 pb-1 font-semibold">
      {t.cases.next} {others ? t.cases.elsewhere(others) : t.cases.nextStep[step]}
      {one.responses.length > 1 && (
        <span className="block font-normal text-soft">{t.cases.joined(one.responses.length)}</span>
      )}
    </p>
  )
}
