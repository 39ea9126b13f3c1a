import { Button } from '@/components/ui/Button'
import type { Likely } from '@/lib/customers/likely'
import { t } from '@/lib/i18n'
import { linkAddress, setApart, type Whose } from './identity-steps'
import { Who } from './LinkForm'
import { Panel } from './Panel'

interface Props {
  question: Likely
  whose: Whose
  onClose: () => void
}

/** Asks whether somebody is the same person, and says why; nothing is done before the agent says so. */
export function LikelySame({ question, whose, onClose }: Props) {
  const words = t.identity.likely
  const { address, name, because } = question
  return (
    <Panel title={words.title(name ?? address)} onClose={onClose}>
      <p className="text-soft">{words[because]}</p>
      <Who address={address} rules={whose.rules} />
      <div className="mt-2 flex flex-wrap gap-2">
        <Button data-first onClick={() => void linkAddress(whose, address, because)}>
          {words.link}
        </Button>
        <Button look="quiet" onClick={() => void setApart(whose, address)}>
          {words.not}
        </Button>
      </div>
    </Panel>
  )
}
