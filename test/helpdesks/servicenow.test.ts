import { serviceNow } from '@/lib/helpdesks/servicenow'
import { proveHelpdesk } from './prove'

const id = '9d385017c611228701d22104cc95c371'
const url = `https://acme.service-now.com/incident.do?sys_id=${id}`
const box = (kind: string) =>
  `<textarea id="activity-stream-${kind}textarea" data-is="${kind}box"></textarea>`

proveHelpdesk(serviceNow, [
  {
    name: 'a comment to the customer beside work notes',
    url,
    html: box('work_notes-') + box('comments-'),
    expect: {
      recognised: true,
      ticket: id,
      url,
      reading: { kind: 'unreadable' },
      composer: 'public',
      editor: 'comments-box',
    },
  },
  {
    name: 'work notes only',
    url,
    html: box('work_notes-'),
    expect: { composer: 'absent', editor: undefined },
  },
  {
    name: 'one box for both',
    url,
    html: box(''),
    expect: { composer: 'unproven', editor: 'box' },
  },
  {
    name: 'the list',
    url: 'https://acme.service-now.com/incident_list.do',
    expect: { ticket: null },
  },
])
