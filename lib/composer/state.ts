import { fill } from '@/lib/helpdesks/fill'
import type { Helpdesk, Proof } from '@/lib/helpdesks/helpdesk'
import type { ComposerState } from '@/lib/helpdesks/ticket'
import { findAll, findEditor } from './find'

/**
 * What the page shows of the composer, now: a pure reading, to be asked again right before every
 * insertion. Any proof of an internal note outweighs a proof of a public reply. A proof counts while
 * its editor still loads, as long as the page offers no way to open another one.
 */
export function composerState(doc: Document, helpdesk: Helpdesk, ticketId: string): ComposerState {
  const { composer } = helpdesk
  if (!composer) return 'absent'
  const editor = findEditor(doc, helpdesk, ticketId)
  if (!editor && openLink(doc, helpdesk, ticketId)) return 'closed'
  const holds = (proof: Proof) => isProven(doc, proof, ticketId)
  if (composer.internal.some(holds)) return 'internal'
  if (composer.public.some(holds)) return 'public'
  return editor ? 'unproven' : 'absent'
}

/** The page's own link or button that opens a public reply on this ticket. */
export function openLink(
  doc: Document,
  helpdesk: Helpdesk,
  ticketId: string,
): HTMLElement | undefined {
  const open = helpdesk.composer?.open
  return open ? (findAll(doc, fill(open, ticketId))[0] as HTMLElement | undefined) : undefined
}

function isProven(doc: Document, { selector, value, checked }: Proof, ticketId: string): boolean {
  return findAll(doc, fill(selector, ticketId)).some((element) => {
    const field = element as HTMLInputElement
    return (
      (value === undefined || field.value === value) &&
      (checked === undefined || field.checked === checked)
    )
  })
}
