import type { EditorKind } from './kind'
import { pasteText } from './paste'

/**
 * Draft.js. Whatever changes its text but a paste breaks it (draft-js #36, #616). Of HTML it drops the
 * empty paragraphs that keep a reply apart from the agent's text, and links show only where the
 * helpdesk draws them (measured): it gets text.
 */
export const draftJs: EditorKind = {
  suits: (editor) => editor.closest('.DraftEditor-root') !== null,
  rich: false,
  splits: false,
  links: () => false,
  attempts: [pasteText],
}
