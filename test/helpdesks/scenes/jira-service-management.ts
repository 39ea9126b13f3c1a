import type { Scene } from '../observe'

const url = 'https://acme.atlassian.net/browse/HELP-12'
const path = '/rest/api/3/issue/HELP-12?fields=reporter'
const answer = (key: string, reporter: object | null) => ({ [path]: { key, fields: { reporter } } })
const jane = { displayName: 'Jane Miller', emailAddress: 'jane@customers.example' }
const editor = '<div id="ak-editor-textarea" contenteditable="true" data-is="editor"></div>'

export const jiraServiceManagementScenes: Scene[] = [
  {
    name: 'the reporter; a comment may be internal',
    url,
    html: `<h1 data-testid="issue.views.issue-base.foundation.summary.heading">Late order</h1>
      <div data-testid="issue.activity.comment">${editor}</div>`,
    api: answer('HELP-12', jane),
    expect: {
      recognised: true,
      ticket: 'HELP-12',
      url,
      reading: {
        kind: 'found',
        from: 'api',
        requesters: [{ address: 'jane@customers.example', name: 'Jane Miller' }],
      },
      subject: 'Late order',
      composer: 'unproven',
      editor: 'editor',
    },
  },
  {
    name: 'opened from a queue',
    url: 'https://acme.atlassian.net/jira/servicedesk/projects/HELP/queues/custom/4/HELP-12',
    expect: { ticket: 'HELP-12', url },
  },
  {
    name: 'a reporter whose address is private',
    url,
    api: answer('HELP-12', { displayName: 'Jane Miller' }),
    expect: { reading: { kind: 'unreadable' } },
  },
  {
    name: 'an answer about another issue is not believed',
    url,
    api: answer('HELP-11', jane),
    expect: { reading: { kind: 'unreadable' } },
  },
  { name: 'an editor elsewhere', url, html: editor, expect: { composer: 'absent' } },
]
