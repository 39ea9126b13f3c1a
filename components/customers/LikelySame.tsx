import { Button } from '@/components/ui/Button'
import type { Likely } from '@/lib/customers/likely'
import { t } from '@/lib/i18n'
import { linkAddress, setApart, type Whose } from './identity-steps'
import { Who } from './LinkForm'

/** Asks whether somebody is the same person; nothing is done before the agent says so. */
export function LikelySame({ question, whose }: { question: Likely; whose: Whose }) {
  const words = t.identity.likely
  const { address, because } = question
  return (
    <section
      aria-label={words.title}
      className="rounded-[10px] border border-line border-dashed px-4 py-2.5"
    >
      <p>
        <span className="font-semibold">{words.title}</span>{' '}
        <span className="text-soft">{words[because]}</span>
      </p>
      <Who address={address} rules={whose.rules} />
      <div className="mt-2 flex flex-wrap gap-2">
        <Button onClick={() => void linkAddress(whose, address, because)}>{words.link}</Button>
        <Button look="quiet" onClick={() => void setApart(whose, address)}>
          {words.not}
        </Button>
      </div>
    </section>
  )
}
