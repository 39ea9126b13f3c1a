import { ckeditor4 } from './ckeditor4'
import { draftJs } from './draft-js'
import type { EditorKind } from './kind'
import { model } from './model'
import { quill1 } from './quill1'
import { rich } from './rich'
import { slate } from './slate'
import { textarea } from './textarea'
import { trix } from './trix'

const kinds: readonly EditorKind[] = [
  textarea,
  ckeditor4,
  model,
  draftJs,
  slate,
  quill1,
  trix,
  rich,
]

/** The first kind that knows the editor; the last of them knows any. */
export function kindOf(editor: HTMLElement): EditorKind {
  return kinds.find((kind) => kind.suits(editor)) ?? rich
}
