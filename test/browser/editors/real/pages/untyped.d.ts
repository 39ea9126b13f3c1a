// What the pages use of a package that brings no types.
declare module 'draft-js' {
  import type { ComponentType } from 'react'

  interface RawBlock {
    key: string
    type: string
    text: string
    depth: number
    inlineStyleRanges: { style: string; offset: number; length: number }[]
    entityRanges: { key: number; offset: number; length: number }[]
  }
  interface Raw {
    blocks: RawBlock[]
    entityMap: Record<string, { type: string; mutability: string; data: { url?: string } }>
  }
  export interface ContentState {
    hasText(): boolean
  }
  export const ContentState: { createFromText(text: string): ContentState }
  export interface EditorState {
    getCurrentContent(): ContentState
  }
  export const EditorState: { createWithContent(content: ContentState): EditorState }
  export function convertFromRaw(raw: Raw): ContentState
  export function convertToRaw(content: ContentState): Raw
  export const Editor: ComponentType<{
    editorState: EditorState
    onChange: (state: EditorState) => void
  }>
}
