import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { t } from '@/lib/i18n'
import { isWorking, type SiteHealth } from '@/lib/platform/health'
import { healthParts } from '@/lib/platform/health-part'
import { version } from '@/lib/platform/version'

interface Facts {
  /** undefined for one that this version does not know. */
  helpdesk: Helpdesk | undefined
  granted: boolean
  health: SiteHealth
}

/**
 * What a developer needs to know of a site, to paste into an issue: versions, the helpdesk, and when
 * each part worked. Neither the site's address nor anything of a customer, ticket or agent is in it.
 */
export function reportOf({ helpdesk, granted, health }: Facts): string {
  const time = (at: number | undefined) => (at === undefined ? '–' : new Date(at).toISOString())
  const lines = healthParts.map((part) => {
    const times = health[part] ?? {}
    const state = t.health.states[`${isWorking(times)}`]
    return `| ${t.health.parts[part]} | ${state} | ${time(times.workedAt)} | ${time(times.failedAt)} |`
  })
  const { name = t.helpdesks.unknownProduct, evidence } = helpdesk ?? {}
  const words = t.health.report
  return [
    `Amends ${version()} · ${navigator.userAgent}`,
    `${name}${evidence ? ` (${t.helpdesks.known.evidence[evidence]})` : ''} · ${granted ? words.granted : words.notGranted}`,
    '',
    `| ${words.columns.join(' | ')} |`,
    '| --- | --- | --- | --- |',
    ...lines,
  ].join('\n')
}
