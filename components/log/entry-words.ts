import { type Intervention, UNNAMED_AGENT } from '@/lib/cases/intervention'
import { t } from '@/lib/i18n'
import { exact } from '@/lib/i18n/format'

/** An entry of the log in words: what was done, and what more is known of it. */
export interface EntryWords {
  what: string
  details: string[]
}

/**
 * Every kind of entry has its words; who did it stands beside them.
 * @param causeName what a cause is called, by its id
 * @param scores whether scores are shown here
 */
export function wordsOf(
  entry: Intervention,
  causeName: (id: string) => string,
  scores = true,
): EntryWords {
  const { did } = t.log
  switch (entry.kind) {
    case 'reply-sent':
      return {
        what: did['reply-sent'],
        details: [
          entry.template?.title ?? t.log.ownWords,
          ...(entry.seen === 'agent' ? [t.log.wordOnly] : []),
        ],
      }
    case 'contacted':
      return { what: did.contacted[entry.channel], details: noteOf(entry.note) }
    case 'contact-tried':
      return { what: t.log.tried[entry.channel], details: noteOf(entry.note) }
    case 'owner-set': {
      const words = ownerWords(entry.owner?.name, entry.agent.name)
      return { ...words, details: noteOf(entry.brief) }
    }
    case 'promise-made':
      return { what: t.log.promised(entry.text), details: [t.log.promiseDue(exact(entry.dueAt))] }
    case 'promise-moved':
      return {
        what: did['promise-moved'],
        details: [t.log.promiseDue(exact(entry.dueAt)), ...noteOf(entry.note)],
      }
    case 'fix-recorded':
      return {
        what: t.log.fixFor(causeName(entry.cause)),
        details: [entry.what],
      }
    case 'promise-broken':
    case 'loop-closed':
      return { what: did[entry.kind], details: noteOf(entry.note) }
    case 'promise-kept':
    case 'playbook-step-done':
    case 'asked-again':
      return { what: did[entry.kind], details: [] }
    case 'cause-set':
      return {
        what: entry.cause ? t.log.causeSet(causeName(entry.cause)) : t.log.causeTaken,
        details: [],
      }
    case 'case-closed':
      return {
        what: did['case-closed'],
        details: [t.cases.resolutions[entry.resolution], ...noteOf(entry.note)],
      }
    case 'case-reopened':
      return { what: did['case-reopened'], details: noteOf(entry.note) }
    case 'note':
      return { what: did.note, details: [entry.note] }
    case 'address-linked':
      return { what: t.log.linked(entry.other), details: [t.log.because[entry.because]] }
    case 'not-same-customer':
      return { what: t.log.setApart(entry.other), details: [] }
    case 'response-told':
      return {
        what: t.log.told[entry.channel],
        details: [...(scores ? [String(entry.score)] : []), ...noteOf(entry.comment)],
      }
    case 'undone':
      return { what: did.undone, details: [] }
  }
}

/** The agent's name; entries of agents whom nobody named say so. */
export function agentWords(entry: Intervention): string {
  return entry.agent.name === UNNAMED_AGENT.name ? t.log.unnamed : entry.agent.name
}

function ownerWords(owner: string | undefined, agent: string): EntryWords {
  if (owner === undefined) return { what: t.log.gaveItUp, details: [] }
  return owner === agent
    ? { what: t.log.tookIt, details: [] }
    : { what: t.log.gaveItTo(owner), details: [] }
}

function noteOf(note: string | undefined): string[] {
  return note ? [note] : []
}
