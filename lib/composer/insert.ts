import type { InsertFailure, ReplyBody } from '@/lib/frame/port'
import type { ComposerState } from '@/lib/helpdesks/ticket'
import type { Carets } from './caret'
import { bare, compare } from './compare'
import { contentOf } from './content'
import { kindOf } from './editors'
import type { Attempt, EditorKind, Piece } from './editors/kind'
import { blurEditor, focusEditor, showsPlaceholder } from './focus'
import { pieceFor } from './piece'
import { type ReplyForms, replyForms } from './reply-forms'
import { isSelected, type Spot, select, spotIn, textAround } from './spot'
import { pause, until } from './until'

/** How long an editor may take to come up on a page that already proves to be a public reply (Znuny's does). */
const LOADING = 15_000
/** How long an editor may take to wake up when it gets the focus, and to notice one focus. */
const WAKING = 3_000
const NOTICING = 300
/** How long an editor, and a text in it, must stay as they are to be taken as they are. */
const SETTLING = 80
/** How long the browser may take to tell where the caret was put, and most editors to act on that. */
const TELLING = 300
const SEEING = 40
/** How often the caret is put back where it belongs, when an editor sets its own on waking up. */
const PLACINGS = 3

const REFUSALS: Record<ReturnType<Reach['state']>, InsertFailure | null> = {
  public: null,
  confirmed: null,
  'other-ticket': 'other-ticket',
  internal: 'internal-note',
  unproven: 'unproven',
  closed: 'no-composer',
  absent: 'no-composer',
}

/** The composer as the script that is always in the page sees it, asked anew each time. */
export interface Reach {
  /** Of the ticket that the reply was made for. */
  state: () => ComposerState | 'other-ticket'
  editor: () => HTMLElement | undefined
  carets: Carets
}

/**
 * Puts a reply into the composer of this ticket: at the agent's caret, over their selection, or
 * after their draft in an editor they were never in. Only into a public reply on that ticket, proven
 * or confirmed by the agent, looked at again before each attempt. Every attempt is judged by reading
 * the editor, and a next one is made only while the editor is as it was, so nothing is ever inserted
 * twice.
 * @returns why nothing was inserted, or null when the reply stands in the editor.
 */
export async function insertReply(reach: Reach, body: ReplyBody): Promise<InsertFailure | null> {
  const { editor: find, carets } = reach
  const refusal = () => REFUSALS[reach.state()]
  const editor = await settled(() => refusal() ?? find())
  if (typeof editor === 'string') return editor

  // Before the focus comes in: a browser may set the caret to the start with it.
  const spot = showsPlaceholder(editor) ? undefined : spotIn(editor, carets)
  const kind = kindOf(editor)
  if (!(await wake(editor, kind))) return 'not-taken'

  const forms = replyForms(body, kind.links(editor), kind.breaks)
  for (const attempt of kind.attempts) {
    const place = spot ?? spotIn(editor, carets)
    if (!(await placeCaret(editor, place, kind.noticing ?? SEEING))) return 'not-taken'
    const refused = refusal() ?? (find() === editor ? null : 'no-composer')
    if (refused) return refused
    const seen = await make(attempt, kind, editor, place, forms)
    // After an insertion the caret stands behind it: the next reply goes there, too.
    if (seen === 'taken' && !carets.touched.has(editor)) carets.touched.set(editor, 0)
    if (seen !== 'nothing') return seen === 'taken' ? null : 'not-taken'
  }
  return 'not-taken'
}

/**
 * Waits for an editor that stays as it is for a moment: CKEditor 4 can be edited shortly before it is
 * ready, and wipes then what went into it (read on Request Tracker 5).
 */
async function settled(
  ask: () => HTMLElement | InsertFailure | undefined,
): Promise<HTMLElement | InsertFailure> {
  const end = performance.now() + LOADING
  for (;;) {
    const editor = await until(ask, LOADING)
    if (typeof editor !== 'object') return editor ?? 'no-composer'
    const before = lookOf(editor)
    await pause(SETTLING)
    const stays = ask() === editor && lookOf(editor) === before
    if (stays || performance.now() > end) return editor
  }
}

/**
 * Gives the editor the focus, again until its own program knows of it: one that was still loading
 * missed it, and would put its placeholder over the reply.
 * @returns whether text can go in
 */
async function wake(editor: HTMLElement, kind: EditorKind): Promise<boolean> {
  const isAwake = () => !showsPlaceholder(editor) && (kind.awake?.(editor) ?? true)
  const end = performance.now() + WAKING
  do {
    focusEditor(editor)
    if (await until(isAwake, NOTICING)) return true
    blurEditor(editor)
  } while (performance.now() < end)
  focusEditor(editor)
  return until(() => !showsPlaceholder(editor), NOTICING)
}

/**
 * Puts the caret in its place and gives the editor's program time to see it there.
 * @returns false when the editor insists on another place
 */
async function placeCaret(editor: HTMLElement, spot: Spot, noticing: number): Promise<boolean> {
  let there: boolean | undefined
  for (let i = 0; i < PLACINGS; i++) {
    const heard = 'range' in spot && heardOf(editor.ownerDocument)
    select(editor, spot)
    await heard
    await pause(noticing)
    there = isSelected(editor, spot)
    if (there) return true
  }
  return there === undefined
}

/** On a busy page the browser tells of a changed selection late. */
function heardOf(doc: Document): Promise<void> {
  return new Promise((resolve) => {
    doc.addEventListener('selectionchange', () => resolve(), { once: true })
    setTimeout(resolve, TELLING)
  })
}

function lookOf(editor: HTMLElement): string {
  return `${editor.className} ${contentOf(editor)}`
}

async function make(
  attempt: Attempt,
  kind: EditorKind,
  editor: HTMLElement,
  spot: Spot,
  forms: ReplyForms,
) {
  const piece = pieceFor(forms, kind, editor, spot)
  const [before, after] = textAround(editor, spot).map(bare) as [string, string]
  const expected = {
    before,
    inserted: bare(kind.rich ? textOf(piece) : piece.text),
    after,
    was: bare(contentOf(editor)),
  }
  const patience = attempt(editor, piece)
  const isThere = () => compare(editor, expected) === 'taken'
  // Some editors show what they were given, and draw their own model over it a moment later.
  if (await until(isThere, patience)) {
    await pause(SETTLING)
    await until(isThere, patience)
  }
  return compare(editor, expected)
}

function textOf({ html }: Piece): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? ''
}
