import type { Helpdesk } from '@/lib/helpdesks/helpdesk'

const EVIDENCE = {
  live: 'tested live',
  structure: 'tested on its structure',
  documentation: 'from documentation',
}

/** The helpdesks and what is read of each, as a table in Markdown. */
export function helpdeskTable(helpdesks: readonly Helpdesk[]): string {
  const rows = helpdesks.map((one) => [one.name, EVIDENCE[one.evidence], ...parts(one)])
  const head = ['Helpdesk', 'Evidence', 'Requester', 'Composer', 'Public reply', 'Sent']
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

function parts({ requester, composer, sent }: Helpdesk): string[] {
  const from = new Set(requester.map((reading) => reading.from))
  return [
    [from.has('api') && 'API', from.has('page') && 'page'].filter(Boolean).join(', ') || 'not read',
    composer ? 'found' : 'not known',
    composer?.public.length ? 'proven' : composer ? 'the agent confirms' : 'copy only',
    sent?.record ? 'its own record' : 'the agent confirms',
  ]
}
