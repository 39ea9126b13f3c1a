import { describe, expect, it } from 'vitest'
import { companyDomainOf } from '@/lib/customers/mailbox'

describe('the domain of a company', () => {
  it.each([
    ['jane@customers.example', 'customers.example'],
    ['jane@shop.customers.co.uk', 'shop.customers.co.uk'],
    ['jane@mail.acme.com', 'mail.acme.com'],
    ['jane@live-nation.example', 'live-nation.example'],
    ['jane@yahoo-partners.example', 'yahoo-partners.example'],
  ])('%s: %s', (address, domain) => {
    expect(companyDomainOf(address)).toBe(domain)
  })

  it.each([
    'gmail.com',
    'googlemail.com',
    'yahoo.com',
    'yahoo.co.uk',
    'yahoo.com.br',
    'hotmail.fr',
    'outlook.de',
    'live.nl',
    'gmx.net',
    'gmx.ch',
    'web.de',
    't-online.de',
    'freenet.de',
    'orange.fr',
    'laposte.net',
    'libero.it',
    'icloud.com',
    'me.com',
    'aol.com',
    'proton.me',
    'protonmail.com',
    'qq.com',
    '163.com',
    'naver.com',
    'mail.ru',
    'yandex.ru',
    'seznam.cz',
    'wp.pl',
    'uol.com.br',
    'comcast.net',
    'btinternet.com',
    'bigpond.com',
    'mailbox.org',
    'posteo.de',
    'hey.com',
  ])('none of %s, where anybody has an address', (domain) => {
    expect(companyDomainOf(`jane@${domain}`)).toBeUndefined()
  })
})
