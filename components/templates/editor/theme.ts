import { EditorView } from '@codemirror/view'

/** The editor in the colours of the rest, light and dark alike. */
export const theme = EditorView.theme({
  '&': {
    backgroundColor: 'var(--card)',
    color: 'var(--ink)',
    fontSize: '13px',
    borderRadius: '8px',
    border: '1px solid var(--line)',
  },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '1px' },
  '.cm-scroller': { fontFamily: 'var(--font-sans)', lineHeight: '1.6' },
  '.cm-content': { caretColor: 'var(--ink)', minHeight: '16rem', padding: '8px 0' },
  // Each line reads in its own direction, as in the reply.
  '.cm-line': { unicodeBidi: 'plaintext', padding: '0 8px' },
  '.cm-gutters': {
    backgroundColor: 'transparent',
    color: 'var(--soft)',
    border: 'none',
    fontSize: '11px',
  },
  '.cm-variable': {
    backgroundColor: 'var(--accent-soft)',
    color: 'var(--accent)',
    borderRadius: '4px',
    padding: '1px 2px',
    fontFamily: 'var(--font-mono)',
    fontSize: '12px',
  },
  '.cm-slot': {
    backgroundColor: 'var(--slot)',
    outline: '1px dashed var(--slot-line)',
    outlineOffset: '-1px',
    borderRadius: '4px',
    padding: '1px 2px',
  },
  '.cm-tag': { color: 'var(--soft)', fontFamily: 'var(--font-mono)', fontSize: '12px' },
  '.cm-tooltip': {
    backgroundColor: 'var(--card)',
    color: 'var(--ink)',
    border: '1px solid var(--line)',
    borderRadius: '8px',
    maxWidth: 'min(90vw, 30rem)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--font-sans)',
    maxHeight: '14rem',
    maxWidth: '90vw',
    minWidth: '0',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 8px', whiteSpace: 'normal' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--accent-soft)',
    color: 'var(--ink)',
  },
  '.cm-completionLabel': { fontFamily: 'var(--font-mono)', fontSize: '12px' },
  '.cm-completionDetail': { color: 'var(--soft)', fontStyle: 'normal' },
  '.cm-completionMatchedText': { textDecoration: 'none', color: 'var(--accent)' },
  '.cm-diagnostic': { borderInlineStartWidth: '3px', padding: '4px 8px' },
  '.cm-diagnostic-error': { borderInlineStartColor: 'var(--detractor)' },
  '.cm-diagnostic-warning': { borderInlineStartColor: 'var(--slot-line)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy 2px var(--detractor)',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline dotted 2px var(--slot-line)',
    textUnderlineOffset: '3px',
  },
})
