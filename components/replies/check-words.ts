import { t } from '@/lib/i18n'
import type { Finding, Fix, Present, What } from '@/lib/replies/check/finding'

/** Findings that are told in one line: the same in several places. */
export type Group = readonly [Finding, ...Finding[]]

/** Findings of the same kind together, in the order of the first of each. */
export function groupFindings(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.what.code}`
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()]
}

/** The change that settles the first finding of a group that has one. */
export function fixOf(group: Group): Fix | undefined {
  return group.find((one) => one.fix)?.fix
}

/** What to do about a group of findings, and more on it. */
export function groupWords(group: Group): [string, string] {
  const labels = group.flatMap(({ what }) => (what.code === 'open-slot' ? [what.label] : []))
  if (labels.length > 0) return t.replies.missing(labels)
  const [main, more = ''] = wordsOf(group[0].what)
  const others = group.length > 1 ? t.check.more(group.length - 1) : ''
  const rest = [others, more].filter(Boolean).join(' · ')
  return [main, rest && ` ${rest}`]
}

/** What a finding says, in a sentence or two. */
export function whatWords(what: What): string {
  const [main, more = ''] = wordsOf(what)
  return `${main}${more && `: ${more}`}`
}

function wordsOf(what: What): readonly [string, string?] {
  const { findings } = t.check
  switch (what.code) {
    case 'open-slot':
      return t.replies.missing([what.label])
    case 'wrong-name':
      return findings[what.code](what.text, what.name)
    case 'no-name':
      return findings[what.code](what.name)
    case 'acknowledge':
      return findings[what.code](what.words)
    case 'many-apologies':
      return findings[what.code](what.count)
    case 'length':
    case 'long-sentences':
    case 'long-paragraph':
      return findings[what.code](what.words)
    default:
      return 'text' in what ? findings[what.code](what.text) : findings[what.code]
  }
}

/** What is right already, in one line. */
export function presentWords(present: readonly Present[]): string {
  const words = present.map((one) =>
    one.code === 'named' ? t.check.present.named(one.name) : t.check.present[one.code](),
  )
  const line = words
    .join(' · ')
    .replace(` · ${t.check.present.time()}`, ` ${t.check.present.time()}`)
  return line.charAt(0).toLocaleUpperCase() + line.slice(1)
}
