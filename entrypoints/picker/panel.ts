import { picker as words } from '@/lib/i18n/en/picker'

export interface PanelButton {
  label: string
  /** The key that does the same. */
  shortcut?: string
  primary?: boolean
  /** Reached by Tab; while pointing, Tab goes to the next element instead. */
  focusable?: boolean
  act(): void
}

export type PanelContent =
  | { kind: 'working' }
  | {
      kind: 'question'
      progress?: string
      title: string
      help: string
      /** Whether it says what is pointed at. */
      points: boolean
      problem?: string
      buttons: PanelButton[]
    }

/** The panel that says what to point at. It holds the picker's own words only, nothing of a ticket. */
export function panelOf(doc: Document, content: PanelContent): HTMLElement {
  const panel = make(doc, 'div', 'panel')
  panel.tabIndex = -1
  panel.setAttribute('role', 'region')
  panel.setAttribute('aria-label', words.title)
  if (content.kind === 'working') {
    panel.append(make(doc, 'p', 'soft', words.working))
    return panel
  }
  const { progress, title, help, points, problem = '', buttons } = content
  const wrong = make(doc, 'p', 'wrong', problem)
  wrong.dataset.part = 'problem'
  wrong.setAttribute('role', 'alert')
  panel.append(
    make(doc, 'p', 'soft', [words.title, progress].filter(Boolean).join(' · ')),
    make(doc, 'h2', '', title),
    make(doc, 'p', '', help),
    wrong,
    ...(points ? pointing(doc) : []),
    rowOf(doc, buttons),
  )
  return panel
}

function pointing(doc: Document): HTMLElement[] {
  const line = make(doc, 'p', 'soft here', `${words.here} `)
  const here = make(doc, 'code', '', words.nothing)
  here.dataset.part = 'here'
  line.setAttribute('role', 'status')
  line.append(here)
  const keys = make(doc, 'p', 'soft')
  keys.append(key(doc, 'Tab'), ` ${words.keys.next} `, key(doc, '↑ ↓ ← →'), ` ${words.keys.around}`)
  return [line, keys]
}

function rowOf(doc: Document, buttons: PanelButton[]): HTMLElement {
  const row = make(doc, 'div', 'row')
  for (const { label, shortcut, primary, focusable, act } of buttons) {
    const button = make(doc, 'button', primary ? 'primary' : '', label)
    if (!focusable) button.tabIndex = -1
    if (shortcut) {
      button.setAttribute('aria-keyshortcuts', shortcut)
      button.append(key(doc, shortcut))
    }
    button.addEventListener('click', act)
    row.append(button)
  }
  return row
}

function key(doc: Document, name: string): HTMLElement {
  const drawn = make(doc, 'kbd', '', name)
  drawn.setAttribute('aria-hidden', 'true')
  return drawn
}

function make<K extends keyof HTMLElementTagNameMap>(
  doc: Document,
  tag: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const element = doc.createElement(tag)
  if (className) element.className = className
  element.textContent = text
  return element
}
