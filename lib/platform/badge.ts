import { browser } from 'wxt/browser'
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
  const text = badge?.text ?? ''
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
