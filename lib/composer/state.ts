import { fill } from '@/lib/helpdesks/fill'
import type { Helpdesk, Proof } from '@/lib/helpdesks/helpdesk'
import type { ComposerState } from '@/lib/helpdesks/ticket'
import { lastTouched } from './caret'
import { findAll, findEditor, findEditors } from './find'

/** What the agent said of a composer that nothing proves: in this page's memory only. */
let confirmed: { editor: HTMLElement; ticketId: string; href: string } | undefined

/**
 * What the page shows of the composer, now: to be asked again right before every insertion. Any proof
 * of an internal note outweighs a proof of a public reply, and both the agent's word. A proof counts
 * while its editor still loads, as long as the page offers no way to open another one. The agent's
 * word ends with the first reading that finds anything else than that very editor, unproven, on that
 * ticket and at that address.
 */
export function composerState(doc: Document, helpdesk: Helpdesk, ticketId: string): ComposerState {
  const { composer } = helpdesk
  const said = confirmed
  confirmed = undefined
  if (!composer) return 'absent'
  const editor = findEditor(doc, helpdesk, ticketId)
  if (!editor && openLink(doc, helpdesk, ticketId)) return 'closed'
  const holds = (proof: Proof) => isProven(doc, proof, ticketId)
  if (composer.internal.some(holds)) return 'internal'
  if (composer.public.some(holds)) return 'public'
  if (!editor) return 'absent'
  const isSaid =
    said?.editor === editor && said.ticketId === ticketId && said.href === doc.location.href
  if (!isSaid) return 'unproven'
  confirmed = said
  return 'confirmed'
}

/**
 * Takes the agent's word that an unproven composer is a public reply. Does nothing for any other.
 * @returns 'which-composer' when there are several and the agent worked in none of them.
 */
export function confirmReply(
  doc: Document,
  helpdesk: Helpdesk,
  ticketId: string,
): 'which-composer' | null {
  if (composerState(doc, helpdesk, ticketId) !== 'unproven') return null
  const editors = findEditors(doc, helpdesk, ticketId)
  const editor = editors.length > 1 ? lastTouched(editors) : editors[0]
  if (!editor) return 'which-composer'
  confirmed = { editor, ticketId, href: doc.location.href }
  return null
}

/** Whether it is a public reply: proven by the page, or on the agent's word. */
export function isReply(state: ComposerState): boolean {
  return state === 'public' || state === 'confirmed'
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
