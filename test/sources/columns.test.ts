import { describe, expect, it } from 'vitest'
import { guessColumns } from '@/lib/sources/columns'
import { fields, missingFields, withField } from '@/lib/sources/field'
import { headerKey } from '@/lib/sources/header-key'
import { headerNames } from '@/lib/sources/headers'

/** The guess as "header: field". */
const guess = (header: string[], ...rows: string[][]) =>
  guessColumns(header, rows).flatMap((field, i) => (field ? [`${header[i]}: ${field}`] : []))

describe('guessColumns', () => {
  it('reads the header of a Formbricks export', () => {
    const header = ['No.', 'Response ID', 'Timestamp', 'Finished', 'Survey ID', 'Tags', 'country']
    header.push(
      '1. How likely are you to recommend us?',
      '2. What is the main reason?',
      'person.email',
    )
    const row = [
      '1',
      'clx1',
      '2026-08-22 13:41:54 UTC',
      'Yes',
      's1',
      '',
      'DE',
      '9',
      'fast',
      'a@b.example',
    ]
    const other = [
      '2',
      'clx2',
      '2026-08-23 13:41:54 UTC',
      'Yes',
      's1',
      '',
      'DE',
      '3',
      "'-slow",
      'c@b.example',
    ]
    expect(guess(header, row, other)).toEqual([
      'Response ID: id',
      'Timestamp: date',
      '1. How likely are you to recommend us?: score',
      '2. What is the main reason?: comment',
      'person.email: email',
    ])
  })

  it('reads the header of a Qualtrics export', () => {
    const header = ['StartDate', 'EndDate', 'Status', 'IPAddress', 'RecordedDate', 'ResponseId']
    header.push('RecipientLastName', 'RecipientFirstName', 'RecipientEmail', 'Q1_NPS_GROUP', 'NPS')
    const row = [
      '2026-08-22 13:41:54',
      '2026-08-22 13:43:00',
      '0',
      '10.0.0.1',
      '2026-08-22 13:43:01',
      'R_1',
    ]
    expect(guess(header, [...row, 'Miller', 'Jane', 'jane@x.example', '3', '10'])).toEqual([
      'RecordedDate: date',
      'ResponseId: id',
      'RecipientLastName: lastName',
      'RecipientFirstName: firstName',
      'RecipientEmail: email',
      'NPS: score',
    ])
  })

  it.each([
    [['E-Mail', 'Bewertung', 'Kommentar', 'Datum', 'Kanal']],
    [['Adresse e-mail', 'Note', 'Commentaire', 'Date de réponse', 'Canal']],
    [['Correo electrónico', 'Puntuación', 'Comentarios', 'Fecha', 'Canal']],
    [['Indirizzo email', 'Punteggio', 'Commento', 'Data', 'Canale']],
    [['Endereço de e-mail', 'Nota', 'Comentários', 'Data', 'Canal']],
    [['E-mailadres', 'Cijfer', 'Toelichting', 'Datum', 'Kanaal']],
    [['Adres e-mail', 'Ocena', 'Komentarz', 'Data', 'Kanał']],
    [['メールアドレス', 'スコア', 'コメント', '回答日', 'x']],
    [['이메일', '점수', '의견', '날짜', 'x']],
  ])('knows %j', (header) => {
    const row = ['a@b.example', '9', 'fast', '2026-08-22', 'web']
    expect(guessColumns(header, [row])).toEqual(['email', 'score', 'comment', 'date', null])
  })

  it('finds the address by its values alone, if only one column holds any', () => {
    expect(guess(['who', 'nps', 'when'], ['a@b.example', '9', ''])).toContain('who: email')
    const two = guess(['who', 'cc', 'nps'], ['a@b.example', 'b@b.example', '9'])
    expect(two).toEqual(['nps: score'])
  })

  it('believes no name that the values speak against', () => {
    const rows = [
      ['a@b.example', 'promoter', '9', 'Very good', 'yesterday'],
      ['c@b.example', 'detractor', '2', '', 'today'],
    ]
    expect(guess(['email', 'nps', 'rating', 'note', 'date'], ...rows)).toEqual([
      'email: email',
      'rating: score',
    ])
  })

  it('believes a name that one value bears out, and rather one that most do', () => {
    const rows = [['ten'], ['none'], ['7']].map(([cell = '']) => ['a@b.example', cell])
    expect(guess(['email', 'score'], ...rows)).toContain('score: score')
    const better = rows.map((row, i) => [...row, `${i}`])
    expect(guess(['email', 'score', 'rating'], ...better)).toContain('rating: score')
  })

  it('takes the moment of the answer before the moments around it', () => {
    const day = '2026-08-22'
    expect(guess(['created', 'sent', 'responded'], [day, day, day])).toEqual([
      'sent: askedAt',
      'responded: date',
    ])
  })

  it.each([
    ['numbers of rows', ['1', '2', '3']],
    ['numbers of rows, newest first', ['3', '2', '1']],
    ['a number that repeats', ['17', '17', '99']],
  ])('does not take %s for response ids', (_, ids) => {
    expect(guess(['id', 'x'], ...ids.map((id) => [id, '']))).toEqual([])
  })

  it('takes ids that are none of these', () => {
    expect(guess(['id', 'x'], ['8812', ''], ['8830', ''], ['9001', ''])).toEqual(['id: id'])
  })

  it('prefers a full name to its parts', () => {
    expect(guess(['First Name', 'Name', 'Last Name'])).toEqual(['Name: name'])
  })

  it('names each field once', () => {
    const mapping = guessColumns(['email', 'e-mail', 'score', 'nps', 'date', 'timestamp'], [])
    const named = mapping.filter((field) => field !== null)
    expect(new Set(named).size).toBe(named.length)
  })
})

describe('the table of names', () => {
  it('names no column twice in one field', () => {
    for (const field of fields) {
      const keys = headerNames[field].map(headerKey)
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
      expect(keys).not.toContain('')
    }
  })
})

describe('withField', () => {
  it('moves a field from the column that had it', () => {
    expect(withField(['email', 'score', null], 2, 'email')).toEqual([null, 'score', 'email'])
    expect(withField(['email', 'score', null], 1, null)).toEqual(['email', null, null])
  })
  it('leaves the others missing', () => {
    expect(missingFields(['email', null])).toEqual(['score', 'date'])
  })
})
