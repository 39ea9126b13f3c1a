import type { TemplateProblem } from '@/lib/replies/check-template'
import type { Note, PackProblem, Place, RefusalReason } from '@/lib/replies/packs/pack'
import type { ClashBy } from '@/lib/replies/packs/plan'
import { count, dayAndTime, plural } from '../format'
import { fileSize } from './file-problems'

const templates = (n: number) => plural(n, { one: 'template', other: 'templates' })
const list = new Intl.ListFormat('en', { type: 'conjunction' })
const statusNames = { draft: 'draft', approved: 'approved', retired: 'retired' }

/** Words of templates that come in from a file and go out into one. */
export const templatePacks = {
  title: 'Templates in and out',
  intro:
    'Bring in what your team wrote elsewhere, or hand your templates to another team. Files are read on this computer and stay here.',
  back: 'All templates',
  /** In the head of the list of templates. */
  open: 'Import or export',

  importTitle: 'Import',
  drop: 'Drop a file here',
  dropNow: 'Let go to read this file',
  or: 'or',
  choose: 'Choose a file',
  oneFile: 'Drop one file at a time.',
  takes: 'These can come in; Amends finds out which it is:',
  formats: [
    ['Amends', 'the JSON or CSV that another team saved here'],
    ['A table', 'CSV with a column for the title and one for the text'],
    ['Zendesk', 'macros, as its API lists them: /api/v2/macros.json'],
    ['Freshdesk', 'canned responses of a folder, as its API lists them'],
    ['Chatwoot', 'canned responses, as its API lists them'],
    ['Briskine', 'templates, as its dashboard exports them'],
  ],
  untested:
    'The last four are read as their makers describe them. None was tried on an account of theirs.',
  reading: (file: string) => `Reading ${file}`,
  cannotComeIn: (file: string) => `${file} can not come in`,
  unexpected: (detail: string) => `Nothing was changed. The browser says: ${detail}`,

  previewTitle: (file: string) => `Import templates · ${file}`,
  from: (format: string) => `From ${format}`,
  otherFile: 'Other file',
  counts: (fresh: number, clashes: number, same: number, refused: number) =>
    [
      `${count(fresh)} new`,
      clashes > 0 && `${plural(clashes, { one: 'clashes', other: 'clash' })} with yours`,
      same > 0 && `${count(same)} here already, as they are`,
      refused > 0 && `${count(refused)} refused`,
    ]
      .filter(Boolean)
      .join(' · '),
  page: (here: number, all: number | 'unknown') =>
    all === 'unknown'
      ? 'This file is one page of several: there are more at the next address in it.'
      : `This file is one page of several: ${count(here)} of ${count(all)}. The others are at the next address in it.`,
  defaults: {
    title: 'Where the file does not say it',
    language: 'Language, where it can not be told from the text',
    segments: 'For',
    step: 'Step',
  },
  newCauses: (names: string[]) =>
    `${list.format(names)} ${names.length === 1 ? 'comes' : 'come'} onto your list of causes.`,
  allClashes: (n: number) => `${templates(n)} clash with yours`,
  replaceAll: 'Replace all',
  keepAll: 'Keep both for all',
  chooseAll: 'Choose all',
  chooseNone: 'Choose none',
  list: 'Templates that can come in',
  bringIn: (title: string) => `Bring in ${title}`,
  comesAs: (status: keyof typeof statusNames) =>
    status === 'draft' ? 'as a draft' : statusNames[status],
  clash: (by: ClashBy, title: string, status: keyof typeof statusNames) => {
    const yours = `“${title}”, which is ${statusNames[status]}`
    switch (by) {
      case 'id':
        return `Another form of ${yours}.`
      case 'title':
        return `Has the title of ${yours}.`
      case 'shortcut':
        return `Has the shortcut of ${yours}.`
    }
  },
  clashLegend: (title: string) => `What to do with ${title}`,
  clashChoices: { replace: 'Replace', 'keep-both': 'Keep both' },
  replaceWhy: (takesAway: boolean) =>
    `Yours stays among its versions.${takesAway ? ' Agents get neither until you approve it.' : ''}`,
  keepWhy: 'The new one gets a title of its own.',
  changes: 'What would change',
  changesLegend: 'From yours to the one in the file: crossed out goes, underlined is new.',
  text: 'Text',
  note: noteWords,
  checking: (done: number, all: number) => `Checking ${count(done)} of ${templates(all)}`,
  checkingBar: 'Checking the approved ones',
  import: (n: number) => (n === 0 ? 'Nothing chosen' : `Import ${templates(n)}`),
  nothing: 'Nothing in this file is new.',

  refusedTitle: (n: number) => `Refused: ${count(n)}`,
  place: (place: Place) =>
    'row' in place ? `Row ${count(place.row)}` : `No. ${count(place.item)}`,
  untitled: 'without a title',
  reason: reasonWords,
  problem: problemWords,

  done: (n: number, replaced: number) =>
    `${templates(n)} came in${replaced === 0 ? '' : `, ${count(replaced)} of them in place of yours`}`,
  doneDrafts: (n: number) =>
    `${plural(n, { one: 'is a draft', other: 'are drafts' })}: agents get them once you approve them.`,
  doneAll: 'Agents have them now.',
  another: 'Import another file',
  last: (file: string, at: number, now: number, n: number) =>
    `Last import: ${file}, ${dayAndTime(at, now)}, ${templates(n)}`,
  undo: 'Undo',
  undoOf: (file: string) => `Undo the import of ${file}`,
  undone: ({ removed, restored, kept }: { removed: number; restored: number; kept: number }) =>
    [
      'Undone',
      removed > 0 && `${templates(removed)} gone`,
      restored > 0 && `${templates(restored)} as before`,
      kept > 0 && `${templates(kept)} changed since and left alone`,
    ]
      .filter(Boolean)
      .join(' · '),

  exportTitle: 'Export',
  exportIntro:
    'JSON keeps everything and is what another Amends takes. CSV opens in a spreadsheet and comes back too.',
  search: 'Search',
  exportList: 'Templates to export',
  shown: (n: number, all: number) => `${count(n)} of ${templates(all)}`,
  noneShown: 'No template has all of that.',
  saveJson: (n: number) => `Save ${templates(n)} as JSON`,
  saveCsv: (n: number) => `Save ${templates(n)} as CSV`,
  fileName: (day: string, extension: 'json' | 'csv') => `amends-templates-${day}.${extension}`,
}

/** What became of a template on its way in. */
function noteWords(note: Note): string {
  switch (note.code) {
    case 'gap':
      return `“${note.name}” is a gap now: Amends does not know it.`
    case 'elsewhere':
      return `“${note.name}” is a gap now: its text is kept in the other helpdesk.`
    case 'hidden-removed':
      return `${plural(note.count, { one: 'character', other: 'characters' })} that nobody sees left out.`
    case 'script-removed':
      return 'A script or something else that would run was left out.'
    case 'attachments':
      return 'Its attachments stay behind.'
    case 'subject':
      return `Its subject stays behind: “${note.subject}”.`
    case 'title-cut':
      return 'Its title was too long and is cut.'
    case 'shortcut-changed':
      return `Its shortcut is ${note.to} instead of ${note.from}.`
    case 'shortcut-dropped':
      return `Its shortcut ${note.shortcut} goes: another template has it, or it can not be typed.`
    case 'tag-dropped':
      return `The tag “${note.tag}” is too long and goes.`
    case 'cause-dropped':
      return `The cause “${note.cause}” is not on your list and goes.`
    case 'not-in-use':
      return 'Not in use there, so it comes in retired.'
    case 'set-to-draft':
      return 'Approved there, a draft here: it has to be looked at first.'
    case 'title-numbered':
      return `Will be called “${note.title}”.`
  }
}

/** Why a template does not come in, and where that stands. */
function reasonWords(reason: RefusalReason): string {
  switch (reason.code) {
    case 'text':
      return `${textProblem(reason.problem)} ${at(reason.problem)}`
    case 'foreign-tag':
      return `${reason.tag} has no counterpart here. ${at(reason)}`
    case 'no-title':
      return 'It has no title.'
    case 'no-text':
      return 'There is no reply in it.'
    case 'internal-note':
      return 'It writes an internal note, not a reply.'
    case 'too-long':
      return `Its text has ${count(reason.length)} characters. It may have ${count(reason.limit)}.`
    case 'field':
      return reason.field === ''
        ? `“${reason.value}” is no template.`
        : `${reason.field}: “${reason.value}” is not what stands there in a template.`
    case 'prototype-key':
      return `It has a field that no template has: ${reason.field}.`
    case 'repeated':
      return `An earlier one in the file has the same id, ${reason.id}.`
    case 'quotes':
      return 'The quotes of this row do not close, so its columns can not be told apart.'
  }
}

const at = ({ line, column }: { line: number; column: number }) =>
  `Line ${count(line)}, column ${count(column)} of its text.`

function textProblem({ code, detail }: TemplateProblem): string {
  switch (code) {
    case 'too-long':
      return 'It is too long.'
    case 'syntax':
      return `It can not be read: ${detail}.`
    case 'unknown-tag':
      return `There is no tag “${detail}”.`
    case 'unknown-filter':
      return `There is no filter “${detail}”.`
    case 'unknown-variable':
      return `There is no variable “${detail}”.`
    case 'bad-slot':
      return 'A gap needs a label of 1 to 80 characters in quotes.'
    case 'stray-brace':
      return 'A brace stands alone.'
  }
}

/** Why a file as a whole can not come in: what is wrong, and what to do. */
function problemWords(problem: PackProblem): string {
  switch (problem.code) {
    case 'empty':
      return 'There is nothing in it. Perhaps the download was cut off: save it again.'
    case 'too-large':
      return `It is too large: ${fileSize(problem.bytes)}. Files up to ${fileSize(problem.limit)} can be read.`
    case 'not-text':
      return 'It is not a text file. Save a spreadsheet as “CSV UTF-8” and choose that file.'
    case 'encoding':
      return `It says that it is ${problem.encoding.toUpperCase()} text, but parts of it are not. Save it again.`
    case 'unreadable':
      return 'It was moved, changed or locked since you chose it. Choose it again.'
    case 'not-json':
      return `It begins as JSON but stops being that in line ${count(problem.line)}, column ${count(problem.column)}. Save it again, or mend that place.`
    case 'unknown-json':
      return 'It is JSON, but none that Amends knows. Choose one of the files named below.'
    case 'columns':
      return `It has no column for the ${list.format(problem.missing)}. Its columns are: ${problem.header.slice(0, 12).join(', ')}. Name one “title” and one “text”.`
    case 'shape':
      return `It is not a pack of ${problem.format}: ${problem.field || 'its frame'} is not what it should be.`
    case 'future-version':
      return `A newer Amends made it (version ${count(problem.version)}; this one reads ${count(problem.known)}). Update Amends and choose it again.`
    case 'no-templates':
      return `It is a file of ${problem.format} with no templates in it.`
    case 'too-many':
      return `It has ${templates(problem.count)}. Up to ${count(problem.limit)} can come in at once: split it.`
    case 'quotes':
      return `Its quotes are broken from row ${count(problem.row)} on. Save it again as “CSV UTF-8”.`
  }
}
