import type { EditorKind } from './kind'
import { pasteText } from './paste'

/**
 * Slate looks at a paste only when it holds nothing but text (slate-react, components/editable.tsx),
 * and reads the selection of the page at most every 100 ms. The browser's editing commands change
 * what it shows, and not its model (measured).
 */
export const slate: EditorKind = {
  suits: (editor) => editor.matches('[data-slate-editor]'),
  rich: false,
  splits: false,
  links: () => false,
  noticing: 200,
  attempts: [pasteText],
}
