/** Why an address cannot be added as a helpdesk. */
export type AddressProblem =
  | 'empty'
  | 'no-host'
  | 'not-an-address'
  | 'not-a-web-page'
  | 'credentials'
  | 'not-secure'

export type SiteAddress = { origin: string } | { problem: AddressProblem }

/** The URL parser lets through what no host is called: `*.example.com`, `a..b`. */
const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9_-]+(\.[a-z0-9_-]+)*)$/

/** Names that no public DNS gives away (RFC 6761, 6762, 8375; ICANN's `.internal`). */
const PRIVATE_ZONES = /\.(localhost|local|lan|internal|intranet|home\.arpa|test)$/

/**
 * Turns what a lead typed or pasted into the origin of a helpdesk. A host without a scheme is taken
 * as https, on this machine as http. Plain http is taken on this machine and in a private network
 * only: anyone on the way could read and change a public page.
 */
export function readSiteAddress(text: string): SiteAddress {
  const typed = text.trim()
  if (!typed) return { problem: 'empty' }
  if (/^https?:\/*$/i.test(typed)) return { problem: 'no-host' }
  // A port is no scheme: `support.example:8443`.
  const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d+(\/|$))/i.test(typed)
  const url = parse(hasScheme ? typed : `https://${typed}`)
  if (!url) return { problem: 'not-an-address' }
  const { protocol, hostname, username, password } = url
  if (protocol !== 'https:' && protocol !== 'http:') return { problem: 'not-a-web-page' }
  if (username || password) return { problem: 'credentials' }
  if (!HOST.test(hostname)) return { problem: 'not-an-address' }
  if (!hasScheme && isThisMachine(hostname)) return { origin: `http://${url.host}` }
  if (protocol === 'http:' && !isPrivateHost(hostname)) return { problem: 'not-secure' }
  return { origin: url.origin }
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}

function isThisMachine(hostname: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|[^.]+\.localhost)$/.test(hostname)
}

/** This machine, a private network, or a name without a dot, which only a private network knows. */
export function isPrivateHost(hostname: string): boolean {
  if (hostname.startsWith('[')) return isPrivateV6(hostname.slice(1, -1))
  if (/^\d+\.\d+\.\d+\.\d+$/.test(hostname)) return isPrivateV4(hostname)
  return !hostname.includes('.') || PRIVATE_ZONES.test(hostname)
}

/** Loopback, RFC 1918, link-local (RFC 3927). */
function isPrivateV4(address: string): boolean {
  const [a = 0, b = 0] = address.split('.').map(Number)
  if (a === 127 || a === 10) return true
  if (a === 172) return b >= 16 && b <= 31
  return (a === 192 && b === 168) || (a === 169 && b === 254)
}

/** Loopback, unique local (RFC 4193), link-local. */
function isPrivateV6(address: string): boolean {
  return address === '::1' || /^f[cd]/.test(address) || /^fe[89ab]/.test(address)
}
