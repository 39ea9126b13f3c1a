/** A piece of text on one line; `\n` in it starts a new line of the same paragraph. */
export interface Run {
  text: string
  bold?: boolean
  href?: string
}

/** What the agent finds in an editor, in words that every editor's own form can be made from. */
export interface Block {
  kind: 'paragraph' | 'item'
  runs: Run[]
}

/** What an editor's own model holds, read through its API. */
export interface Model {
  /** Lines that are not blank. */
  lines: string[]
  bold: string[]
  /** `text → address` */
  links: string[]
  /** The texts of list items. */
  items: string[]
  /** All of it in the editor's own form, to compare before and after. */
  raw: string
}

/** Makes an editor in a page; every page in `pages/` calls `serve` with one. */
export type Mount = (host: HTMLElement, content: Block[]) => Promise<Mounted> | Mounted

export interface Mounted {
  model: () => Model
  destroy: () => unknown
}

/** What a page offers to the test. */
export interface Cell {
  /** Puts a new editor in the place of the one before. */
  mount(content: Block[]): Promise<void>
  model(): Model
}

declare global {
  interface Window {
    cell?: Cell
  }
}
