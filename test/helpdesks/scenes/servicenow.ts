import type { Scene } from '../observe'

const id = '9d385017c611228701d22104cc95c371'
const url = `https://acme.service-now.com/incident.do?sys_id=${id}`
const box = (kind: string) =>
  `<textarea id="activity-stream-${kind}textarea" data-is="${kind}box"></textarea>`

const path = `/api/now/table/incident/${id}?sysparm_fields=sys_id,caller_id.email,caller_id.name`
/** Fields of another record come with a dot in their names. */
const answer = (sys_id: string) => ({
  [path]: {
    result: {
      sys_id,
      'caller_id.email': 'jane@customers.example',
      'caller_id.name': 'Jane Miller',
    },
  },
})

export const serviceNowScenes: Scene[] = [
  {
    name: 'a comment to the customer beside work notes',
    url,
    html: box('work_notes-') + box('comments-'),
    api: answer(id),
    expect: {
      recognised: true,
      ticket: id,
      url,
      reading: {
        kind: 'found',
        from: 'api',
        requesters: [{ address: 'jane@customers.example', name: 'Jane Miller' }],
      },
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
    name: 'an answer about another record is not believed',
    url,
    api: answer('0000'),
    expect: { reading: { kind: 'unreadable' } },
  },
  {
    name: 'the list',
    url: 'https://acme.service-now.com/incident_list.do',
    expect: { ticket: null },
  },
]
