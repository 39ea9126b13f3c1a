import { contentOf } from './content'
import { draftEnd, draftIn } from './draft-end'
import { isTextarea } from './find'

/** What the agent has written in an editor, without the signature and the quoted mail. */
export function draftOf(editor: HTMLElement): string {
  const text = contentOf(editor)
  if (isTextarea(editor)) return text.slice(0, draftEnd(text))
  return text && draftIn(editor)
}
