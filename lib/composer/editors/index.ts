import { ckeditor4 } from './ckeditor4'
import type { EditorKind } from './kind'
import { rich } from './rich'
import { textarea } from './textarea'

const kinds: readonly EditorKind[] = [textarea, ckeditor4, rich]

/** The first kind that knows the editor; the last of them knows any. */
export function kindOf(editor: HTMLElement): EditorKind {
  return kinds.find((kind) => kind.suits(editor)) ?? rich
}
