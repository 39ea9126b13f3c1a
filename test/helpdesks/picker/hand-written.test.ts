import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isHandWritten } from '@/lib/helpdesks/picker/hand-written'

describe('names that a person wrote', () => {
  test.each([
    'requester',
    'requester-email',
    'ticketHeader',
    'TicketZoom',
    'form-row',
    'cc',
    'btn-primary',
    'UpdateContent',
    'e-mail',
    'user_name',
    'conversation__header--wide',
    'feedback',
    'kundenadresse',
    'bezoek',
    'größe',
    'destinataire',
    'asunto',
    'reply-editor',
    'cke_wysiwyg_frame',
    'customer-info',
    'MessageBody',
    'queue',
    'public-reply',
    'workflow',
    'inbox',
    'dashboard',
    'subject-line',
  ])('%s', (name) => expect(isHandWritten(name)).toBe(true))
})

describe('names that a tool or the moment made', () => {
  test.each(
    [
      'css-ab',
      'css-header',
      'sc-bdVaJa',
      'hGTrsW',
      'kXjWwz',
      'ember123',
      'row-12',
      'T-I-KE',
      'nH',
      'aZp',
      'Header_root__xKqZv',
      'svelte-abcdef',
      'jsx-something',
      '_ngcontent-xkv',
      'dXnRq',
      'qzxkvw',
      'bXcDe',
      'x1lliihq',
      'r:1',
      ':r1:',
      'md:flex',
      '',
      '-',
      'zqpfh',
    ].filter((name) => name !== 'ember'),
  )('%s', (name) => expect(isHandWritten(name)).toBe(false))

  test('random letters are seldom taken for words', () => {
    let seed = 7
    const letter = () => {
      seed = (seed * 48_271) % 2_147_483_647
      return String.fromCharCode(97 + (seed % 26))
    }
    const names = Array.from({ length: 2_000 }, () => Array.from({ length: 6 }, letter).join(''))
    const taken = names.filter(isHandWritten)
    expect(taken.length / 2_000).toBeLessThan(0.1)
  })

  test('one with a digit never is', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(9), fc.string(), (a, digit, b) => {
        expect(isHandWritten(`${a}${digit}${b}`)).toBe(false)
      }),
    )
  })
})
