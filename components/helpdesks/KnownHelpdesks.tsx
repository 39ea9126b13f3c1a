import { Card } from '@/components/ui/Card'
import { helpdesks } from '@/lib/helpdesks'
import { abilitiesOf } from '@/lib/helpdesks/abilities'
import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { t } from '@/lib/i18n'

/** What stands behind each description that comes with Amends, and what it can read. */
export function KnownHelpdesks() {
  const words = t.helpdesks.known
  return (
    <Card title={words.title}>
      <details className="px-4 pt-1 pb-2.5">
        <summary className="cursor-pointer py-1 text-accent hover:underline">
          {words.show(String(helpdesks.length))}
        </summary>
        <ul className="mt-1 divide-y divide-line">
          {helpdesks.map((helpdesk) => (
            <KnownRow key={helpdesk.id} helpdesk={helpdesk} />
          ))}
        </ul>
      </details>
    </Card>
  )
}

function KnownRow({ helpdesk }: { helpdesk: Helpdesk }) {
  const { evidence, requester, reply, sent } = t.helpdesks.known
  const can = abilitiesOf(helpdesk)
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 py-2">
      <span className="min-w-50 flex-1 font-semibold">{helpdesk.name}</span>
      <span>{evidence[can.evidence]}</span>
      <p className="w-full text-soft">
        {[requester[can.requester], reply[can.reply], sent[can.sent]].join(' · ')}
      </p>
    </li>
  )
}
