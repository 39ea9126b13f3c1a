import Papa from 'papaparse'
import type { Intervention } from '@/lib/cases/intervention'

/** What a cell must not start with in a spreadsheet (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/

const columns = {
  id: (entry) => entry.id,
  at: (entry) => new Date(entry.at).toISOString(),
  kind: (entry) => entry.kind,
  agent: (entry) => entry.agent.name,
  agent_address: (entry) => entry.agent.address,
  customer: (entry) => entry.address,
  response_id: (entry) => entry.responseId,
  helpdesk: (entry) => entry.ticket?.helpdesk,
  ticket_id: (entry) => entry.ticket?.id,
  ticket_url: (entry) => entry.ticket?.url,
  ticket_subject: (entry) => entry.ticket?.subject,
  template_id: (entry) => own(entry, 'reply-sent')?.template?.id,
  template: (entry) => own(entry, 'reply-sent')?.template?.title,
  fingerprint: (entry) => own(entry, 'reply-sent')?.fingerprint,
  seen: (entry) => own(entry, 'reply-sent')?.seen,
  channel: (entry) => ('channel' in entry ? entry.channel : undefined),
  owner: (entry) => own(entry, 'owner-set')?.owner?.name,
  cause: (entry) => ('cause' in entry ? (entry.cause ?? undefined) : undefined),
  resolution: (entry) => own(entry, 'case-closed')?.resolution,
  note: (entry) => ('note' in entry ? entry.note : undefined),
  promise: (entry) => ('promise' in entry ? entry.promise : undefined),
  promise_text: (entry) => own(entry, 'promise-made')?.text,
  promise_from: (entry) => own(entry, 'promise-made')?.from,
  due_at: (entry) => ('dueAt' in entry ? new Date(entry.dueAt).toISOString() : undefined),
  fix: (entry) => own(entry, 'loop-closed')?.fix,
  fixed: (entry) => own(entry, 'fix-recorded')?.what,
  step: (entry) => own(entry, 'playbook-step-done')?.step,
  brief: (entry) => own(entry, 'owner-set')?.brief,
  other_address: (entry) => ('other' in entry ? entry.other : undefined),
  score: (entry) => ('score' in entry ? String(entry.score) : undefined),
  comment: (entry) => own(entry, 'response-told')?.comment,
  undoes: (entry) => own(entry, 'undone')?.undoes,
} as const satisfies Record<string, (entry: Intervention) => string | undefined>

/**
 * The log as CSV (RFC 4180, UTF-8 with a byte order mark so that spreadsheets read names right).
 * A cell that a spreadsheet would run as a formula gets a leading apostrophe. Times are ISO, UTC.
 */
export function logAsCsv(entries: readonly Intervention[]): string {
  const rows = entries.map((entry) => Object.values(columns).map((cell) => cell(entry) ?? ''))
  const csv = Papa.unparse([Object.keys(columns), ...rows], { escapeFormulae: FORMULA })
  return `${Papa.BYTE_ORDER_MARK}${csv}\r\n`
}

/** Version of the shape below; grows when a field changes its meaning or goes. */
const VERSION = 1

/**
 * The log as JSON: `{ format: 'amends-log', version: 1, exportedAt, entries }`, each entry as it is
 * kept (lib/cases/intervention.ts), with but `at` is an ISO time.
 */
export function logAsJson(entries: readonly Intervention[], now: number): string {
  const published = entries.map((entry) => ({ ...entry, at: new Date(entry.at).toISOString() }))
  const exportedAt = new Date(now).toISOString()
  return JSON.stringify(
    { format: 'amends-log', version: VERSION, exportedAt, entries: published },
    null,
    2,
  )
}

function own<K extends Intervention['kind']>(
  entry: Intervention,
  kind: K,
): Extract<Intervention, { kind: K }> | undefined {
  return entry.kind === kind ? (entry as Extract<Intervention, { kind: K }>) : undefined
}
