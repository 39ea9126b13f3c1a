import type { FileProblem } from '@/lib/sources/problem'
import { count } from '../format'

/** A size as file managers show it: "18.4 MB". */
export function fileSize(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB']
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1)
  const value = bytes / 1000 ** step
  return `${count(step === 0 ? value : Math.round(value * 10) / 10)} ${units[step]}`
}

const exportAgain = 'Export it again as “CSV UTF-8” and choose the new file.'

/** Why a file can not come in: what is wrong, and what to do. */
export function fileProblem(problem: FileProblem): { title: string; body: string } {
  switch (problem.code) {
    case 'no-bytes':
      return {
        title: 'This file is empty',
        body: 'It has 0 bytes. Perhaps the download was cut off: download or export it again.',
      }
    case 'blank':
      return {
        title: 'There is nothing in this file',
        body: 'It holds only empty lines. Export it again and choose the new file.',
      }
    case 'too-large':
      return {
        title: `This file is too large: ${fileSize(problem.bytes)}`,
        body: `Files up to ${fileSize(problem.limit)} can be read. Export it in parts, for example one file a year, and import them one after the other.`,
      }
    case 'workbook':
      return {
        title: 'This kind of spreadsheet can not be read',
        body: 'It is an old Excel file, one with a password, or of another program. Open it there, choose “Save as”, then “Excel workbook (.xlsx)” or “CSV UTF-8”, and import that file.',
      }
    case 'workbook-broken':
      return {
        title: 'This spreadsheet is damaged',
        body: 'It can not be unpacked and read to its end. Open it in your spreadsheet program and save it again, or export it anew.',
      }
    case 'workbook-large':
      return {
        title: 'There is too much text in this spreadsheet',
        body: 'Save it as “CSV UTF-8” and import that file: it is read piece by piece, whatever its size.',
      }
    case 'archive':
      return {
        title: 'This is a zip file',
        body: 'Unpack it and choose the file in it: CSV, Excel or JSON.',
      }
    case 'json':
      return {
        title: 'The JSON in this file is broken',
        body:
          problem.row > 0
            ? `It can be read up to record ${count(problem.row)}, and not after it. Perhaps the download was cut off: export it again.`
            : 'It can not be read from its start. Perhaps the download was cut off: export it again.',
      }
    case 'no-records':
      return {
        title: 'There are no answers in this file',
        body: 'It is JSON, but holds no list of records. Choose the export of the responses.',
      }
    case 'binary':
      return {
        title: 'This is not a text file',
        body: 'Its name may end in .csv, but what is in it is something else, such as a picture. Choose the export of your survey tool.',
      }
    case 'encoding':
      return {
        title: 'This file is damaged',
        body: `It says that it is ${problem.encoding.toUpperCase()} text, but parts of it are not. ${exportAgain}`,
      }
    case 'one-column':
      return {
        title: 'This file has only one column',
        body: `Its first line is “${problem.header}”. Columns are parted by commas, semicolons, tabs or pipes; there must be one each for e-mail, score and date.`,
      }
    case 'no-rows':
      return {
        title: 'This file has a header, but no answers',
        body: 'There is no row below its first line. Check the dates or filters of the export and export it again.',
      }
    case 'quotes':
      return {
        title: 'The quotes in this file are broken',
        body: `From row ${count(problem.row)} on, quotes are opened and not closed, so nobody can tell where a comment ends. ${exportAgain}`,
      }
    case 'long-line':
      return {
        title: 'This does not look like a table',
        body: `Row ${count(problem.row)} is longer than any row of answers can be. Choose the CSV export of your survey tool.`,
      }
    case 'unreadable':
      return {
        title: 'The file could not be read to its end',
        body: 'It was moved, changed or locked since you chose it. Choose it again.',
      }
    case 'storage-full':
      return {
        title: 'This computer’s disk is full',
        body: 'Nothing of this import was kept. Make room on the disk and import the file again.',
      }
    case 'busy':
      return {
        title: 'Another tab is importing',
        body: 'Wait until it is through, or close it, and try again.',
      }
    case 'unexpected':
      return {
        title: 'Something went wrong that should not',
        body: `Nothing of this import was kept. The browser says: ${problem.detail}`,
      }
  }
}
