/** A reply made ready for one editor and one place in it. */
export interface Piece {
  text: string
  html: string
}

/**
 * One way to put a piece where the editor's caret is. What it returns is only how long to look for
 * the piece, in ms: no editor's own answer proves that it took anything.
 */
export type Attempt = (editor: HTMLElement, piece: Piece) => number

/** A family of editors that takes text in the same ways. */
export interface EditorKind {
  suits: (editor: HTMLElement) => boolean
  /** Shows that its program knows of the focus, where that can be seen. */
  awake?: (editor: HTMLElement) => boolean
  /** Takes `Piece.html`; otherwise `Piece.text`. */
  rich: boolean
  /** Several paragraphs become paragraphs of their own wherever the caret is. */
  splits: boolean
  /** How long its program may take to see where the caret was put, in ms, where that is long. */
  noticing?: number
  /** Keeps line breaks within a paragraph, unless false: then each line becomes a paragraph. */
  breaks?: boolean
  /** Keeps links; otherwise their address is to be written out. */
  links: (editor: HTMLElement) => boolean
  /** In this order, each only after the one before left the editor as it was. */
  attempts: Attempt[]
}

/** How long an editor may take to show what it was given. */
export const PATIENCE = 500
