import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSiteAddress } from '@/lib/platform/site-address'

describe('the address of a helpdesk', () => {
  test.each([
    ['https://support.example.com', 'https://support.example.com'],
    ['  https://Support.Example.com/rt/Ticket/Display.html?id=7#x ', 'https://support.example.com'],
    ['support.example.com', 'https://support.example.com'],
    ['support.example.com:8443/rt', 'https://support.example.com:8443'],
    ['https://support.example.com:443', 'https://support.example.com'],
    ['https://hilfe.müller.example', 'https://hilfe.xn--mller-kva.example'],
    ['localhost:4001', 'http://localhost:4001'],
    ['127.0.0.1:4001/Ticket', 'http://127.0.0.1:4001'],
    ['http://127.0.0.1:4001', 'http://127.0.0.1:4001'],
    ['http://[::1]:3000/', 'http://[::1]:3000'],
    ['http://10.1.2.3', 'http://10.1.2.3'],
    ['http://172.16.0.1', 'http://172.16.0.1'],
    ['http://192.168.7.7:81', 'http://192.168.7.7:81'],
    ['http://169.254.1.1', 'http://169.254.1.1'],
    ['http://[fd12::1]', 'http://[fd12::1]'],
    ['http://rt', 'http://rt'],
    ['http://rt.local', 'http://rt.local'],
    ['http://rt.corp.internal/rt', 'http://rt.corp.internal'],
    ['http://desk.lan', 'http://desk.lan'],
    ['http://desk.test', 'http://desk.test'],
    ['http://my.desk.localhost:5000', 'http://my.desk.localhost:5000'],
  ])('%s is %s', (text, origin) => {
    expect(readSiteAddress(text)).toEqual({ origin })
  })

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['https://', 'no-host'],
    ['http:///', 'no-host'],
    ['our helpdesk', 'not-an-address'],
    ['https://a b.example', 'not-an-address'],
    ['https://*.example.com', 'not-an-address'],
    ['https://a..b', 'not-an-address'],
    ['https://[::1', 'not-an-address'],
    ['http://support.example.com', 'not-secure'],
    ['http://172.32.0.1', 'not-secure'],
    ['http://192.169.0.1', 'not-secure'],
    ['http://8.8.8.8', 'not-secure'],
    ['http://[2001:db8::1]', 'not-secure'],
    ['http://local.example.com', 'not-secure'],
    ['http://127.0.0.1.example.com', 'not-secure'],
    ['http://evillocalhost.example', 'not-secure'],
    ['chrome-extension://abcdefghijklmnop/options.html', 'not-a-web-page'],
    ['moz-extension://5b2c/options.html', 'not-a-web-page'],
    ['file:///etc/hosts', 'not-a-web-page'],
    ['about:blank', 'not-a-web-page'],
    ['javascript:alert(1)', 'not-a-web-page'],
    ['ftp://files.example.com', 'not-a-web-page'],
    ['mailto:support@example.com', 'not-a-web-page'],
    ['https://agent:secret@support.example.com', 'credentials'],
    ['https://agent@support.example.com', 'credentials'],
  ])('%s is refused: %s', (text, problem) => {
    expect(readSiteAddress(text)).toEqual({ problem })
  })

  test('whatever is typed, the answer is an origin of the web or a reason', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain(), fc.ipV4()), (text) => {
        const read = readSiteAddress(text)
        if ('problem' in read) return
        const url = new URL(read.origin)
        expect(url.origin).toBe(read.origin)
        expect(['http:', 'https:']).toContain(url.protocol)
      }),
    )
  })

  test('an origin is read as itself', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'] }), (text) => {
        const read = readSiteAddress(text)
        if ('origin' in read) expect(readSiteAddress(read.origin)).toEqual(read)
      }),
    )
  })
})
