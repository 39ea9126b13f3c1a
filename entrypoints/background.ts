import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { rulesOf } from '@/lib/cases/rules'
import { t } from '@/lib/i18n'
import { setBadge } from '@/lib/platform/badge'
import { contentMessages } from '@/lib/platform/content-messages'
import { findHelpdesk } from '@/lib/platform/custom-helpdesks'
import { showCustomer } from '@/lib/platform/customer-window'
import { noteHealth } from '@/lib/platform/health'
import { layout } from '@/lib/platform/layout'
import { lookupHandlers } from '@/lib/platform/lookups/handlers'
import { lookupMessages } from '@/lib/platform/lookups/messages'
import {
  answering,
  type Handlers,
  handleMessages,
  messages,
  type TabState,
} from '@/lib/platform/messages'
import { issueNonce, redeemNonce } from '@/lib/platform/nonces'
import { openCase, openPage } from '@/lib/platform/open-case'
import { isGranted, onPermissions } from '@/lib/platform/permissions'
import { injectComposer, injectIntoOpenTabs, registerScripts } from '@/lib/platform/registration'
import { keepLooking, lookAtCases, onLook, onReminderClicked } from '@/lib/platform/reminding'
import { keepRetention, onRetention, runRetention } from '@/lib/platform/retention'
import { noteShown, pageLoaded } from '@/lib/platform/seen-sends'
import { createMenus, onMenu, selectionIn } from '@/lib/platform/selection'
import { sendLog, watchSends } from '@/lib/platform/send-log'
import { settings } from '@/lib/platform/settings'
import { siteAt } from '@/lib/platform/sites'
import { type TabMessage, tellAllTabs, tellTab } from '@/lib/platform/tab-messages'
import { confirmSubmission, recordSubmission, unconfirmedFor } from '@/lib/store/sends'

/** What the script in a helpdesk's page says. */
const fromContent: Handlers<typeof contentMessages> = {
  async hello(_, { origin, tabId }) {
    await pageLoaded(tabId, sendLog)
    const site = await siteAt(origin)
    const helpdesk = site && (await findHelpdesk(site.helpdesk))
    // A script goes on in an open page when the access is withdrawn.
    if (!helpdesk || !(await isGranted(origin))) return null
    const [now, nonce, unconfirmed] = await Promise.all([
      layout.read(),
      issueNonce(tabId, Date.now()),
      unconfirmedFor(origin),
    ])
    return { helpdesk, layout: now, nonce, unconfirmed }
  },
  nonce: (_, { tabId }) => issueNonce(tabId, Date.now()),
  async layout(chosen) {
    await layout.write(chosen)
    return null
  },
  async 'bring-composer'(_, { tabId }) {
    await injectComposer(tabId)
    return null
  },
  async submitting({ ticket, marker }, { origin }) {
    refuseForeign(ticket.key, origin)
    const { agentName } = await settings.read()
    await recordSubmission(ticket, marker, Date.now(), agentName)
    return null
  },
  async 'send-checked'({ key, result }, { origin }) {
    refuseForeign(key, origin)
    const rules = rulesOf(await settings.read())
    await confirmSubmission(key, result, Date.now(), rules)
    if (result !== 'not-sent') await noteHealth(origin, 'send', result === 'sent', Date.now())
    return null
  },
  async 'frame-removed'(_, { origin, tabId }) {
    await setBadge(tabId, { text: '!', kind: 'overdue', title: t.health.removed })
    await noteHealth(origin, 'frame', false, Date.now())
    return null
  },
}

/** What the sidebar and our other pages say. */
const fromPages: Handlers<typeof messages> = {
  redeem: ({ nonce }, { tabId }) => redeemNonce(nonce, tabId, Date.now()),
  async health({ part, works }, { origin }) {
    await noteHealth(origin, part, works, Date.now())
    return null
  },
  async showing({ ticket }, { tabId }) {
    await noteShown(tabId, ticket)
    return null
  },
  async badge({ badge }, { tabId }) {
    await setBadge(tabId, badge)
    return null
  },
  async 'sites-changed'() {
    await registerScripts()
    await injectIntoOpenTabs()
    await tellAllTabs('sites-changed')
    return null
  },
  async 'show-customer'({ text }) {
    await showCustomer(text)
    return null
  },
  async 'open-case'(place) {
    await openCase(place)
    return null
  },
  async 'open-cases'() {
    await openPage('/cases.html')
    return null
  },
  async 'cases-changed'() {
    await lookAtCases()
    return null
  },
  async 'run-retention'() {
    await runRetention(Date.now())
    return null
  },
  async 'tab-state'({ tabId }) {
    // Parsed by the page that asked.
    return ((await tellTab(tabId, 'state')) ?? null) as TabState | null
  },
  async 'toggle-sidebar'({ tabId }) {
    await tellTab(tabId, 'toggle')
    return null
  },
  async 'open-options'() {
    await browser.runtime.openOptionsPage()
    return null
  },
}

/** Holds no state: the browser stops it whenever it likes. */
export default defineBackground(() => {
  handleMessages(
    { table: lookupMessages, handlers: lookupHandlers },
    answering(contentMessages, fromContent),
    answering(messages, fromPages),
  )

  listen()
  void registerScripts()
  void keepLooking()
  void keepRetention()
})

/** To what the browser and the agent do; in the first turn of the worker. */
function listen(): void {
  watchSends()
  browser.runtime.onInstalled.addListener(async () => {
    await createMenus()
    await registerScripts()
    await injectIntoOpenTabs()
  })
  browser.runtime.onStartup.addListener(async () => {
    await registerScripts()
    // The browser forgot the count; what came up while it was closed is said now.
    await lookAtCases()
  })
  onLook(() => void lookAtCases())
  onRetention()
  onReminderClicked()
  onPermissions(async () => {
    // The notifications' own API came or went.
    onReminderClicked()
    await registerScripts()
    await injectIntoOpenTabs()
    await tellAllTabs('sites-changed')
  })
  onMenu((text) => void showCustomer(text))
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (tab?.id === undefined) return
    if (command === 'show-customer') await showCustomer(await selectionIn(tab.id))
    else await tellTab(tab.id, COMMANDS[command] ?? 'toggle')
  })
}

/** What a command's keys ask of the script in the tab. */
const COMMANDS: Readonly<Record<string, TabMessage>> = {
  'focus-sidebar': 'focus',
  'open-palette': 'palette',
}

/** A script on one site has nothing to say about the tickets of another. */
function refuseForeign(ticketKey: string, origin: string): void {
  if (!ticketKey.startsWith(`${origin}/`)) throw new Error('This ticket is of another site')
}
