import type { ComposerState } from '@/lib/helpdesks/ticket'
import { selectedRange } from './caret'
import { isTextarea } from './find'
import { type Spot, select } from './spot'

/** The composer that the page shows now. */
export interface Shown {
  ticketKey: string
  state: ComposerState
  editor: HTMLElement | undefined
}

/** What stands right before the caret, at the beginning of a line or behind a space. */
const TYPED = /(?:^|\s)(\/([\p{L}\p{N}_-]{1,40}))$/u

/**
 * Where the agent pressed Tab behind `/word` in a composer that is or may be a public reply: selects it
 * there, so that what is put in takes its place, keeps the key from the page, and tells. Every other
 * key, word and place is left alone, an internal note's, too.
 * @param words those that mean something, in lower case
 * @param now asked when the key was pressed
 */
export function takeShortcut(
  event: Event,
  words: readonly string[],
  now: () => Shown | undefined,
  tell: (ticketKey: string, word: string) => void,
): void {
  if (!isBareTab(event)) return
  const shown = now()
  const editor = shown?.editor
  if (!editor || !event.composedPath().includes(editor)) return
  const typed = typedIn(editor)
  if (!typed || !words.includes(typed.word) || !mayReply(shown.state)) return
  event.preventDefault()
  event.stopImmediatePropagation()
  select(editor, typed.spot)
  tell(shown.ticketKey, typed.word)
}

function isBareTab(event: Event): boolean {
  if (event.type !== 'keydown') return false
  const { key, shiftKey, ctrlKey, altKey, metaKey, isComposing } = event as KeyboardEvent
  return key === 'Tab' && !(shiftKey || ctrlKey || altKey || metaKey || isComposing)
}

function mayReply(state: ComposerState): boolean {
  return state === 'public' || state === 'confirmed' || state === 'unproven'
}

function typedIn(editor: HTMLElement): { word: string; spot: Spot } | undefined {
  if (isTextarea(editor)) {
    const { selectionStart, selectionEnd: end, value } = editor
    const typed = selectionStart === end && typedBefore(value.slice(0, end))
    if (!typed) return undefined
    return { word: typed.word, spot: { placed: false, start: end - typed.length, end } }
  }
  const range = selectedRange(editor)
  const node = range?.startContainer
  if (!range?.collapsed || node?.nodeType !== Node.TEXT_NODE) return undefined
  const typed = typedBefore((node.nodeValue ?? '').slice(0, range.startOffset))
  if (!typed) return undefined
  range.setStart(node, range.startOffset - typed.length)
  return { word: typed.word, spot: { placed: false, range } }
}

/** `/word` at the end of a text: its length, and the word in lower case. */
function typedBefore(text: string): { length: number; word: string } | undefined {
  const [, whole, word] = TYPED.exec(text) ?? []
  return whole && word ? { length: whole.length, word: word.toLowerCase() } : undefined
}
