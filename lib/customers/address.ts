/** A mailbox as helpdesks and exports show it: `Name <address>`, `address`, or with odd quoting. */
export interface Mailbox {
  address: string
  name?: string
}

/**
 * One e-mail address in the one form that Amends compares: trimmed, lower case, the domain in
 * ASCII (IDN as punycode), without what the same address can do without (needless quotes, the dot of
 * the root domain, full-width letters). Dots and plus tags stay: `pat+shop@` may be another person than
 * `pat@` (./mailbox.ts). The local part is folded too: RFC 5321 lets a server tell `Pat` from `pat`,
 * none in use does.
 * @returns undefined when the text is no address (no domain, spaces, two @...).
 */
export function normaliseAddress(text: string): string | undefined {
  if (text.length > 2000) return undefined
  const trimmed = halfWidth(recipientOf(text.replace(FRAME, '')))
  const at = trimmed.lastIndexOf('@')
  const local = trimmed
    .slice(0, at)
    .replace(/^"(.*)"$/su, '$1')
    .toLowerCase()
    .normalize('NFC')
  if (at < 1 || trimmed.length > 320 || !LOCAL_PART.test(local)) return undefined
  const domain = asciiDomain(trimmed.slice(at + 1).replace(/\.$/, ''))
  return domain && `${local}@${domain}`
}

/** Spaces around it, and the marks that nobody sees and that come with a copied text. */
const FRAME = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu

/** Of a `mailto:` link the address, without its subject and body. */
function recipientOf(text: string): string {
  const [, to] = /^mailto:([^?#]*)/i.exec(text) ?? []
  if (to === undefined) return text
  try {
    return decodeURIComponent(to)
  } catch {
    return to
  }
}

/** The letters, digits and signs of ASCII as East Asian keyboards write them, in ASCII. */
function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  )
}

/** RFC 6531 local part without quoting: no spaces, brackets, commas, quotes, controls or second @. */
const LOCAL_PART = /^[^\s"(),:;<>@[\\\]\p{Cc}\p{Cf}]+$/u
const DOMAIN = /^(?=.{1,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z0-9-]*[a-z][a-z0-9-]*$/

/** The URL parser is the platform's own IDNA implementation. */
function asciiDomain(domain: string): string | undefined {
  if (/[\s/?#@:\\%]/.test(domain)) return undefined
  try {
    const { hostname } = new URL(`http://${domain}`)
    return DOMAIN.test(hostname) ? hostname : undefined
  } catch {
    return undefined
  }
}

/**
 * Reads one mailbox. A comma in the name needs no quotes (Request Tracker prints
 * `O'Brien, Pat <pat@x.example>`), so this takes one mailbox, never a list.
 * @returns undefined when there is no valid address in it.
 */
export function parseMailbox(text: string): Mailbox | undefined {
  const angled = /^(.*)<([^<>]*)>\s*$/su.exec(text.trim())
  const address = normaliseAddress(angled?.[2] ?? text)
  if (!address) return undefined
  const name = cleanName(angled?.[1] ?? '', address)
  return name ? { address, name } : { address }
}

/**
 * A display name fit to show: quotes and doubled spaces gone, control and direction-changing
 * characters removed (a right-to-left override can make a name read as another).
 * @returns undefined for an empty name and for one that only repeats the address.
 */
export function cleanName(text: string, address?: string): string | undefined {
  const name = text
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .replace(/^(["'])(.*)\1$/su, '$2')
    .replace(/\\(.)/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim()
  if (!name || (address && normaliseAddress(name) === address)) return undefined
  return name.slice(0, 200)
}
