/** The fields of a form, or parsed JSON; undefined for any other body, and for none. */
export type SeenBody = { form: Record<string, string[]> } | { json: unknown } | undefined

/** A larger body is not read, and the send is asked about instead. */
const READABLE = 1_000_000

/**
 * Reads a body from its bytes: JSON, or a form that holds a file, whose own bytes a browser may leave
 * out. Whatever they are, it never throws.
 */
export function readBody(parts: readonly ArrayBuffer[]): SeenBody {
  const size = parts.reduce((sum, part) => sum + part.byteLength, 0)
  if (size === 0 || size > READABLE) return undefined
  const decoder = new TextDecoder()
  const text = parts.map((part) => decoder.decode(part, { stream: true })).join('')
  return formIn(text) ?? jsonIn(text + decoder.decode())
}

function jsonIn(text: string): SeenBody {
  try {
    return { json: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** Its first line is a boundary that the browser made up: nothing in a field can hold it. */
function formIn(text: string): SeenBody {
  const [boundary] = /^--[\w'()+,./:=?-]+(?=\r\n)/.exec(text) ?? []
  if (boundary === undefined) return undefined
  const fields = `\r\n${text}`.split(`\r\n${boundary}`).flatMap((part): [string, string][] => {
    const end = part.indexOf('\r\n\r\n')
    const head = part.slice(0, end)
    const [, name] = /^Content-Disposition: form-data; name="([^"]*)"$/m.exec(head) ?? []
    return end < 0 || name === undefined ? [] : [[name, part.slice(end + 4)]]
  })
  const form: Record<string, string[]> = Object.create(null)
  for (const [name, value] of fields) form[name] = [...(form[name] ?? []), value]
  return { form }
}
