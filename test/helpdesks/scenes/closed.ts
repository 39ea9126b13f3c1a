import { freshdesk } from '@/lib/helpdesks/freshdesk'
import { front } from '@/lib/helpdesks/front'
import { gmail } from '@/lib/helpdesks/gmail'
import { gorgias } from '@/lib/helpdesks/gorgias'
import { helpScout } from '@/lib/helpdesks/help-scout'
import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { hubspot } from '@/lib/helpdesks/hubspot'
import { intercom } from '@/lib/helpdesks/intercom'
import { jiraServiceManagement } from '@/lib/helpdesks/jira-service-management'
import { kapture } from '@/lib/helpdesks/kapture'
import { kayako } from '@/lib/helpdesks/kayako'
import { salesforce } from '@/lib/helpdesks/salesforce'
import { serviceNow } from '@/lib/helpdesks/servicenow'
import { zendesk } from '@/lib/helpdesks/zendesk'
import { zohoDesk } from '@/lib/helpdesks/zoho-desk'
import type { Scene } from '../observe'
import * as addressOnly from './address-only'
import { freshdeskScenes } from './freshdesk'
import { intercomScenes } from './intercom'
import { jiraServiceManagementScenes } from './jira-service-management'
import { kaptureScenes } from './kapture'
import { serviceNowScenes } from './servicenow'
import { zendeskScenes } from './zendesk'
import { zohoDeskScenes } from './zoho-desk'

/**
 * The helpdesks that only their makers run, with the pages that are known of each: read in Node by
 * closed.test.ts, and on their real host names in a browser by ../../browser/closed.test.ts.
 */
export const closed: [helpdesk: Helpdesk, scenes: Scene[]][] = [
  [zendesk, zendeskScenes],
  [freshdesk, freshdeskScenes],
  [intercom, intercomScenes],
  [helpScout, addressOnly.helpScoutScenes],
  [gorgias, addressOnly.gorgiasScenes],
  [front, addressOnly.frontScenes],
  [hubspot, addressOnly.hubspotScenes],
  [salesforce, addressOnly.salesforceScenes],
  [jiraServiceManagement, jiraServiceManagementScenes],
  [zohoDesk, zohoDeskScenes],
  [kapture, kaptureScenes],
  [kayako, addressOnly.kayakoScenes],
  [serviceNow, serviceNowScenes],
  [gmail, addressOnly.gmailScenes],
]
