import { chatwoot } from './chatwoot'
import { demo } from './demo'
import { frappe } from './frappe'
import { freescout } from './freescout'
import { freshdesk } from './freshdesk'
import { front } from './front'
import { glpi } from './glpi'
import { gmail } from './gmail'
import { gorgias } from './gorgias'
import { helpScout } from './help-scout'
import type { Helpdesk } from './helpdesk'
import { isHostOf } from './hosts'
import { hubspot } from './hubspot'
import { intercom } from './intercom'
import { jiraServiceManagement } from './jira-service-management'
import { kapture } from './kapture'
import { kayako } from './kayako'
import { libredesk } from './libredesk'
import { odoo } from './odoo'
import { osticket } from './osticket'
import { peppermint } from './peppermint'
import { redmine } from './redmine'
import { requestTracker } from './request-tracker'
import { requestTracker6 } from './request-tracker-6'
import { salesforce } from './salesforce'
import { serviceNow } from './servicenow'
import { uvdesk } from './uvdesk'
import { zammad } from './zammad'
import { zammadDesktop } from './zammad-desktop'
import { zendesk } from './zendesk'
import { znuny } from './znuny'
import { zohoDesk } from './zoho-desk'

const described: readonly Helpdesk[] = [
  chatwoot,
  frappe,
  freescout,
  freshdesk,
  front,
  glpi,
  gmail,
  gorgias,
  helpScout,
  hubspot,
  intercom,
  jiraServiceManagement,
  kapture,
  kayako,
  libredesk,
  odoo,
  osticket,
  peppermint,
  redmine,
  requestTracker,
  requestTracker6,
  salesforce,
  serviceNow,
  uvdesk,
  zammad,
  zammadDesktop,
  zendesk,
  znuny,
  zohoDesk,
]

/** The descriptions that come with Amends, in the order in which they are offered. */
export const helpdesks: readonly Helpdesk[] = [
  ...described.toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
  demo,
]

/** The product whose own host name this is; undefined for a self-hosted one. */
export function helpdeskOfHost(hostname: string): Helpdesk | undefined {
  return helpdesks.find((helpdesk) => isHostOf(helpdesk, hostname))
}

/** @returns undefined for an id that this version of Amends does not know. */
export function helpdeskById(id: string): Helpdesk | undefined {
  return helpdesks.find((helpdesk) => helpdesk.id === id)
}
