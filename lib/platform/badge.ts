import { browser } from 'wxt/browser'
import { t } from '@/lib/i18n'
import type { Request } from './messages'

type Badge = Request<'badge'>['badge']

// As in components/ui/tokens.css, light; the toolbar's own colour scheme cannot be asked for.
const colours: Record<NonNullable<Badge>['kind'], string> = {
  detractor: '#b3361f',
  overdue: '#b3361f',
  passive: '#7f6415',
  promoter: '#1c7350',
}

/** Shows the case of the tab's customer on the toolbar's button; null clears it. */
export async function setBadge(tabId: number, badge: Badge): Promise<void> {
  // null, which the types lack: the count of all tabs shows through.
  const text = (badge?.text ?? null) as string
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title: badge?.title ?? browser.i18n.getMessage('action') }),
    ...(badge
      ? [
          browser.action.setBadgeBackgroundColor({ tabId, color: colours[badge.kind] }),
          browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
        ]
      : []),
  ])
}

/** Shows how many of the agent's cases are due, where a tab has no badge of its own; 0 shows none. */
export async function showCount(n: number): Promise<void> {
  const title = n > 0 ? t.myCases.badge(n) : browser.i18n.getMessage('action')
  await Promise.all([
    browser.action.setBadgeText({ text: n > 99 ? '99+' : n > 0 ? String(n) : '' }),
    browser.action.setBadgeBackgroundColor({ color: colours.detractor }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({ title }),
  ])
}
