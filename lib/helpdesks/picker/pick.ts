import { findAnchors } from './anchors'
import { editorOf, pickEditor } from './editors'
import { pickProofs } from './proofs'
import type { Pick, Step } from './protocol'
import { pickAddress, pickText } from './readings'
import { hostOf } from './selectors'
import { ownWords } from './tokens'

/** Why an element cannot be taken for a step. */
export type PickProblem =
  | 'no-address'
  | 'too-much'
  | 'no-text'
  | 'no-editor'
  | 'sealed'
  | 'nothing-lasting'

/** Letters of a line that may stand beside an address: a label, a name. */
const LINE = 80

interface Asked {
  step: Step
  ticketId: string
  texts: readonly string[]
}

/** All there is to know of an element that was pointed at, for this step. */
export function pickOf(
  doc: Document,
  element: Element,
  { step, ticketId, texts }: Asked,
): Pick | PickProblem {
  const avoid = ownWords(texts)
  const base = {
    url: doc.location.href,
    text: '',
    readings: [],
    editors: [],
    proofs: [],
    anchors: findAnchors(doc, ticketId, [outermost(element)]),
  }
  switch (step) {
    case 'composer': {
      if (!editorOf(element)) return 'no-editor'
      const editors = pickEditor(element, avoid)
      return editors.length > 0 ? { ...base, editors } : 'nothing-lasting'
    }
    case 'sign': {
      const proofs = pickProofs(element, avoid)
      return proofs.length > 0 ? { ...base, proofs } : 'nothing-lasting'
    }
    default: {
      const isAddress = step === 'address' || step === 'address-there'
      // What is read of a ticket is read of the page itself, never of what is sealed in it.
      if (hostOf(element)) return 'sealed'
      const picked = isAddress ? pickAddress(element, avoid) : pickText(element, ticketId, avoid)
      if (!picked) return isAddress ? 'no-address' : 'no-text'
      if (isAddress && holdsMore(element, picked.text)) return 'too-much'
      return picked.readings.length > 0 ? { ...base, ...picked } : 'nothing-lasting'
    }
  }
}

/**
 * Whether more than one short line stands around the address: of such a part nobody can tell whether
 * its address is the customer's.
 */
function holdsMore(element: Element, address: string): boolean {
  const text = (element as HTMLElement).innerText ?? element.textContent ?? ''
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 2 || lines.join(' ').length - address.length > LINE
}

/** What of the page itself holds it. */
function outermost(element: Element): Element {
  const host = hostOf(element)
  return host ? outermost(host) : element
}
