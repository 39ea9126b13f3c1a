/**
 * Media queries ask for the window's width, which stays what it was when the sidebar takes a part of
 * it. Moves every width that the page's style sheets ask for by as much, so that the page lays itself
 * out as in a window that is narrower. Sheets of other origins cannot be read and stay as they are.
 */
export class ShiftedMedia {
  private readonly seen = new WeakMap<CSSStyleSheet, number>()
  private readonly queries = new Map<MediaList, string>()
  private by = 0

  /** Shifts by `by` px from what the page wrote; 0 puts all back. */
  shift(doc: Document, by: number): void {
    const known = new Set(this.queries.keys())
    for (const sheet of doc.styleSheets) this.collect(sheet)
    for (const [query, written] of this.queries) {
      if (by !== this.by || !known.has(query)) query.mediaText = shifted(written, by)
    }
    this.by = by
  }

  private collect(sheet: CSSStyleSheet): void {
    const rules = rulesOf(sheet)
    if (!rules || this.seen.get(sheet) === rules.length) return
    this.seen.set(sheet, rules.length)
    this.note(sheet.media)
    this.collectRules(rules)
  }

  private collectRules(rules: CSSRuleList): void {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule || rule instanceof CSSImportRule) this.note(rule.media)
      if (rule instanceof CSSImportRule && rule.styleSheet) this.collect(rule.styleSheet)
      if (rule instanceof CSSGroupingRule) this.collectRules(rule.cssRules)
    }
  }

  private note(query: MediaList): void {
    if (!this.queries.has(query) && shifted(query.mediaText, 1) !== query.mediaText) {
      this.queries.set(query, query.mediaText)
    }
  }
}

/** @returns undefined for a sheet of another origin */
function rulesOf(sheet: CSSStyleSheet): CSSRuleList | undefined {
  try {
    return sheet.cssRules
  } catch {
    return undefined
  }
}

const FEATURE = /\((?![^()]*device-)[^()]*\bwidth\b[^()]*\)/g
const LENGTH = /(\d*\.?\d+)(px|em|rem)/g

/** `(max-width: 700px)`, `(40rem <= width < 60rem)`; in a media query an em is the browser's 16 px. */
export function shifted(media: string, by: number): string {
  return media.replace(FEATURE, (feature) =>
    feature.replace(LENGTH, (_, length: string, unit: string) => {
      return `${Number(length) + (unit === 'px' ? by : by / 16)}${unit}`
    }),
  )
}
