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

const form = box('work_notes-') + box('comments-')
const frame = (src: string) => `<iframe id="gsft_main" src="${src}"></iframe>`
const shell = 'macroponent-f51912f4c700201072b211d4d8c26010'
const inShell = (src: string) =>
  `<${shell}><template shadowrootmode="open">${frame(src)}</template></${shell}>`
const shellUrl = `https://acme.service-now.com/now/nav/ui/classic/params/target/incident.do%3Fsys_id%3D${id}`
const framed = `/incident.do?sys_id=${id}&sysparm_view=ess`
const found = {
  kind: 'found' as const,
  from: 'api' as const,
  requesters: [{ address: 'jane@customers.example', name: 'Jane Miller' }],
}

export const serviceNowScenes: Scene[] = [
  {
    name: 'a comment to the customer beside work notes',
    url,
    html: form,
    api: answer(id),
    expect: {
      recognised: true,
      ticket: id,
      url,
      reading: found,
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
    name: 'the form in the frame of the old navigation',
    url: `https://acme.service-now.com/nav_to.do?uri=incident.do%3Fsys_id%3D${id}`,
    html: frame(framed),
    pages: { [framed]: form },
    api: answer(id),
    expect: { ticket: id, url, reading: found, composer: 'public', editor: 'comments-box' },
  },
  {
    name: 'the form in the frame of the Next Experience, whose own address is another one',
    url: shellUrl.replace(id, '0000'),
    html: inShell(framed),
    pages: { [framed]: form },
    api: answer(id),
    expect: { ticket: id, url, reading: found, composer: 'public', editor: 'comments-box' },
  },
  {
    name: 'the list in the frame, at the address of a form',
    url: shellUrl,
    html: inShell('/incident_list.do'),
    pages: { '/incident_list.do': form },
    expect: { ticket: null },
  },
  {
    name: 'the form in a frame of another instance',
    url: shellUrl,
    html: inShell(`https://other.service-now.com${framed}`),
    pages: { [framed]: form },
    expect: { ticket: null },
  },
  {
    name: 'the list',
    url: 'https://acme.service-now.com/incident_list.do',
    expect: { ticket: null },
  },
]
