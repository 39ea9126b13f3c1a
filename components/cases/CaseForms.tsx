import type { Case } from '@/lib/cases/case'
import { CloseForm } from './CloseForm'
import { ContactForm } from './ContactForm'
import { FixForm } from './FixForm'
import type { OpenForm } from './forms'
import { HandOverForm } from './HandOverForm'
import { MoveForm, PromiseForm } from './PromiseForms'
import type { WayOut } from './StepForm'
import type { Steps } from './use-steps'

interface Props extends WayOut {
  form: OpenForm
  one: Case
  steps: Steps
  place: string
}

/** The form that stands open under a case. */
export function CaseForms({ form, one, ...rest }: Props) {
  switch (form.kind) {
    case 'contact':
      return <ContactForm {...rest} />
    case 'close':
      return <CloseForm {...rest} />
    case 'hand-over':
      return <HandOverForm one={one} {...rest} />
    case 'promise':
      return <PromiseForm {...rest} />
    case 'fix':
      return <FixForm one={one} {...rest} />
    case 'move': {
      const promise = one.promises.find(({ id }) => id === form.promise)
      return promise ? <MoveForm promise={promise} {...rest} /> : null
    }
  }
}
