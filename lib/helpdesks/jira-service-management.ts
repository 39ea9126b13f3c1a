import type { Helpdesk } from './helpdesk'

/**
 * Jira Service Management in the cloud. The API is documented; the reporter's address is left out of it
 * where their privacy settings say so. The page is as third-party tools have it; what tells a reply to
 * the customer from an internal comment is a translated text only.
 */
export const jiraServiceManagement: Helpdesk = {
  id: 'jira-service-management',
  name: 'Jira Service Management',
  hosts: ['*.atlassian.net'],
  evidence: 'documentation',
  ticketPages: [
    { path: '/browse/{ticket}' },
    { path: '/jira/servicedesk/projects/*/queues/custom/*/{ticket}' },
  ],
  requester: [
    {
      from: 'api',
      url: '/rest/api/3/issue/{ticket}?fields=reporter',
      confirm: 'key',
      each: 'fields.reporter',
      address: 'emailAddress',
      name: 'displayName',
    },
  ],
  subject: {
    selector: 'h1[data-testid="issue.views.issue-base.foundation.summary.heading"]',
  },
  composer: {
    editors: ['[data-testid="issue.activity.comment"] #ak-editor-textarea[contenteditable=true]'],
    public: [],
    internal: [],
  },
}
