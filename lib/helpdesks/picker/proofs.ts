import type { Proof } from '../helpdesk'
import { makeDeepSelectors } from './selectors'
import { isState } from './tokens'

const STATES = ['aria-selected', 'aria-pressed', 'aria-checked', 'aria-current', 'aria-expanded']

/**
 * Ways in which a picked element can prove what the composer is: what is chosen in it, its state, or
 * that it is there. Which of them say anything is known only when the composer was seen as a note.
 */
export function pickProofs(element: Element, avoid: ReadonlySet<string>): Proof[] {
  const control = controlOf(element)
  if (control) return controlProofs(control, avoid)
  const proofs: Proof[] = []
  let at: Element | null = element
  for (let up = 0; at && up < 4; up++, at = at.parentElement) {
    const states = statesOf(at)
    const selectors = makeDeepSelectors(at, avoid)
    proofs.push(
      ...states.flatMap((state) =>
        selectors.slice(0, 2).map((selector) => ({ selector: selector + state })),
      ),
    )
    if (up === 0) proofs.push(...selectors.slice(0, 4).map((selector) => ({ selector })))
  }
  return proofs
}

/** The field that an element is, is the label of, or is the option of. */
function controlOf(element: Element): HTMLInputElement | HTMLSelectElement | undefined {
  const label = element.closest('label')
  const field = element.closest('select') ?? label?.control ?? listBehind(element) ?? element
  if (field.localName === 'select') return field as HTMLSelectElement
  const type = field.localName === 'input' ? (field as HTMLInputElement).type : ''
  return type === 'radio' || type === 'checkbox' ? (field as HTMLInputElement) : undefined
}

/** Style kits hide a list and draw beside it what it says (bootstrap-select, Select2, Chosen). */
function listBehind(element: Element): HTMLSelectElement | undefined {
  let at: Element | null = element
  for (let up = 0; at && up < 4; up++, at = at.parentElement) {
    const lists = at.parentElement?.querySelectorAll<HTMLSelectElement>(':scope > select') ?? []
    const [list] = lists
    const said = list?.selectedOptions[0]?.text.trim()
    if (lists.length === 1 && said && at.textContent?.includes(said)) return list
  }
  return undefined
}

function controlProofs(
  control: HTMLInputElement | HTMLSelectElement,
  avoid: ReadonlySet<string>,
): Proof[] {
  const selectors = makeDeepSelectors(control, avoid)
  if (control.localName === 'select') {
    return selectors.map((selector) => ({ selector, value: control.value }))
  }
  const { checked, value, name } = control as HTMLInputElement
  // Radio buttons of one name are told apart by their values, which the page's own server reads.
  const ofGroup =
    name && /^[\w-]{1,60}$/.test(name + value) ? [`input[name="${name}"][value="${value}"]`] : []
  const root = control.getRootNode() as ParentNode
  const alone = ofGroup.filter((selector) => root.querySelectorAll(selector).length === 1)
  const inDocument = control.getRootNode() === control.ownerDocument
  return [...(inDocument ? alone : []), ...selectors].map((selector) => ({ selector, checked }))
}

/** What tells its state now, as selectors to add to its own. */
function statesOf(element: Element): string[] {
  const attributes = STATES.filter((name) => element.getAttribute(name) === 'true').map(
    (name) => `[${name}="true"]`,
  )
  const data = [...element.attributes]
    .filter(({ name, value }) => /^data-[a-z-]+$/.test(name) && /^[a-z-]{2,30}$/.test(value))
    .map(({ name, value }) => `[${name}="${value}"]`)
  const classes = [...element.classList].filter(
    (name) => /^[a-z_-]+$/i.test(name) && isState(name.replace(/^.*(__|--)/, '')),
  )
  return [...attributes, ...data, ...classes.map((name) => `.${name}`)]
}
