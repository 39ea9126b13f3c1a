import { abilitiesOf } from '@/lib/helpdesks/abilities'
import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { helpdesks as words } from '@/lib/i18n/en/helpdesks'

/** The helpdesks and what is read of each, as a table in Markdown, in the words of the options page. */
export function helpdeskTable(helpdesks: readonly Helpdesk[]): string {
  const { evidence, requester, reply, sent } = words.known
  const rows = helpdesks.map((one) => {
    const can = abilitiesOf(one)
    return [
      one.name,
      evidence[can.evidence],
      requester[can.requester],
      reply[can.reply],
      sent[can.sent],
    ]
  })
  const head = ['Helpdesk', 'Evidence', 'Requester', 'Public reply', 'Sent']
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
