const RULES = `
  .glass { position: fixed; inset: 0; pointer-events: auto; cursor: crosshair; }
  .box { position: fixed; pointer-events: none; box-sizing: border-box; border: 2px solid #2f5bd7;
    outline: 2px solid #fff; background: rgb(47 91 215 / .16); border-radius: 3px; }
  [hidden] { display: none !important; }
  .panel { position: fixed; pointer-events: auto; box-sizing: border-box; display: grid; gap: 8px;
    width: min(340px, calc(100vw - 24px)); max-height: calc(100vh - 24px); overflow: auto;
    padding: 12px 14px; border: 1px solid var(--line); border-radius: 10px;
    color-scheme: light dark; background: var(--card); color: var(--ink);
    font: 13px/1.45 Inter, system-ui, sans-serif; box-shadow: 0 8px 30px rgb(0 0 0 / .25);
    --card: light-dark(#fff, #242220); --ink: light-dark(#1d1b18, #f2efe9);
    --soft: light-dark(#645e56, #aca59b); --line: light-dark(#e8e4dd, #38342f);
    --accent: light-dark(#2f5bd7, #8fb0ff); --on-accent: light-dark(#fff, #0e1a38);
    --wrong: light-dark(#b3361f, #ff9a80); }
  .panel:focus { outline: none; }
  .panel[data-corner="0"] { inset-block-end: 12px; inset-inline-end: 12px; }
  .panel[data-corner="1"] { inset-block-end: 12px; inset-inline-start: 12px; }
  .panel[data-corner="2"] { inset-block-start: 12px; inset-inline-start: 12px; }
  .panel[data-corner="3"] { inset-block-start: 12px; inset-inline-end: 12px; }
  h2 { margin: 0; font-size: 15px; line-height: 1.25; }
  p { margin: 0; }
  .soft { color: var(--soft); font-size: 12px; }
  .wrong { color: var(--wrong); }
  .wrong:empty, .here:empty { display: none; }
  code { font: 12px ui-monospace, Menlo, monospace; overflow-wrap: anywhere; }
  .row { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; }
  button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line);
    border-radius: 8px; padding: 4px 10px; cursor: pointer; }
  button:hover { border-color: var(--soft); }
  button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent);
    font-weight: 600; }
  button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
  kbd { font: 11px/1 ui-monospace, Menlo, monospace; border: 1px solid currentColor;
    border-radius: 5px; padding: 1px 4px; opacity: .75; margin-inline-start: 4px; }
  @media (prefers-contrast: more) { .panel { --soft: var(--ink); --line: var(--ink); } }
`

/** The picker's own look; a page's content policy has no say over it. */
export function styles(doc: Document): CSSStyleSheet {
  const win = doc.defaultView as Window & typeof globalThis
  const sheet = new win.CSSStyleSheet()
  sheet.replaceSync(RULES)
  return sheet
}
