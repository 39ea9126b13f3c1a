import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinList, splitList } from '@/lib/replies/packs/columns'
import { templatesAsCsv } from '@/lib/replies/packs/csv-file'
import { starters } from '@/lib/replies/starters'
import { anyTemplates } from './any-template'
import { problemOf, readText } from './read'

/** As a file's decoder hands it on: without the byte order mark, line breaks as line feeds. */
const fileText = (csv: string) => csv.replace(/^\ufeff/, '').replace(/\r\n/g, '\n')

describe('templates as CSV', () => {
  it('come back as they went out', () => {
    fc.assert(
      fc.property(anyTemplates, (templates) => {
        const { incoming, refused } = readText(fileText(templatesAsCsv(templates)))
        expect(refused).toEqual([])
        expect(incoming.map(({ template }) => template)).toEqual(templates)
      }),
    )
  })

  it('give a spreadsheet nothing to run', () => {
    const cells = ['=HYPERLINK("http://x.example")', '+1', '-1', '@SUM(A1)', "'=1", '\t=1']
    for (const title of cells) {
      const [template] = starters
      const csv = fileText(templatesAsCsv(template ? [{ ...template, title, text: title }] : []))
      const [, row = ''] = csv.split('\n')
      expect(row.split(/[,\t]?"?(?=')/)[1]?.startsWith("'")).toBe(true)
      expect(readText(csv).incoming[0]?.template.text).toBe(title)
    }
  })

  it('keep several words in one cell apart, whatever is in them', () => {
    const words = fc.array(fc.string({ minLength: 1 }).filter((word) => word.trim() !== ''))
    fc.assert(
      fc.property(words, (list) => {
        expect(splitList(joinList(list))).toEqual(list)
      }),
    )
    expect(splitList('late; parcel | courier,  "a, b"\nlast')).toEqual([
      ...['late', 'parcel', 'courier', 'a, b', 'last'],
    ])
  })
})

describe('a table that people keep replies in', () => {
  it('is read by what its columns are called, in any order, with any separator', () => {
    const { incoming, refused } = readText(
      [
        'Sprache;Name;Antwort;Segmente;Schritt;Ursachen;Schlagwörter;Kürzel;Beschreibung;Notes',
        'Deutsch;Späte Lieferung;"Hallo,\n\nes tut mir leid.";Detraktoren, passiv;Follow up;Delivery;eilig, post;/spät;zu spät;egal',
      ].join('\n'),
    )
    expect(refused).toEqual([])
    expect(incoming[0]?.template).toEqual({
      ...{ id: 'new-1', title: 'Späte Lieferung', status: 'draft', language: 'de' },
      ...{ text: 'Hallo,\n\nes tut mir leid.', segments: ['detractor', 'passive'] },
      ...{ step: 'follow-up', causes: ['delivery'], tags: ['eilig', 'post'] },
      ...{ shortcut: 'spät', describes: 'zu spät' },
    })
    expect(incoming[0]?.notes).toEqual([{ code: 'shortcut-changed', from: '/spät', to: 'spät' }])
  })

  it('needs a title and a text only; what it does not say is as the lead chose or reads', () => {
    const { incoming } = readText(
      'title,text\nOne,Hello there\nDeux,"Bonjour, nous sommes désolés de ce que vous avez vécu avec nous."',
    )
    expect(incoming.map(({ template }) => [template.language, template.status])).toEqual([
      ['en', 'draft'],
      ['fr', 'draft'],
    ])
    expect(incoming[0]?.template.segments).toEqual(['detractor', 'passive', 'promoter'])
  })

  it('refuses a row with its number, the column and the reason; the others come in', () => {
    const { incoming, refused } = readText(
      [
        'title,text,language,segments,step',
        'A,Hello,Klingon,,',
        'B,Hello,en,fans,',
        'C,Hello,en,,someday',
        'D,,en,,',
        ',Hello,en,,',
        'E,"Hello {% if %}",en,,',
        'F,"Hello,en,,',
        'G,Hello,en-GB,all,thanks',
      ].join('\n'),
    )
    expect(incoming.map(({ template }) => template.title)).toEqual(['G'])
    expect(
      refused.map(({ place, title, reason }) => ({ ...place, title, ...reason })),
    ).toMatchObject([
      { row: 2, title: 'A', code: 'field', field: 'language', value: 'Klingon' },
      { row: 3, title: 'B', code: 'field', field: 'segments', value: 'fans' },
      { row: 4, title: 'C', code: 'field', field: 'step', value: 'someday' },
      { row: 5, title: 'D', code: 'no-text' },
      { row: 6, title: '', code: 'no-title' },
      { row: 7, title: 'E', code: 'text', problem: { line: 1, column: 12 } },
      { row: 8, code: 'quotes' },
    ])
  })

  it('makes gaps of placeholders that it does not know', () => {
    const { incoming } = readText(
      'title,text\nA,"Hello {{ first name }}{{firstname}}, {{ customer.name }}"',
    )
    expect(incoming).toEqual([])
    const known = readText('title,text\nA,"Hello {{firstname}}, {{ customer.name }}"').incoming[0]
    expect(known?.template.text).toBe('Hello {% slot "firstname" %}, {{ customer.name }}')
    expect(known?.notes).toEqual([{ code: 'gap', name: 'firstname' }])
  })

  it('without the columns it needs is refused whole', () => {
    expect(problemOf('a,b\n1,2')).toEqual({
      ...{ code: 'columns', missing: ['title', 'text'], header: ['a', 'b'] },
    })
    expect(problemOf('title,text\n')).toEqual({ code: 'no-templates', format: 'CSV' })
    expect(problemOf(' \n\n')).toEqual({ code: 'empty' })
  })
})
