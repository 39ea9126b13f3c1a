/** A place in a text, from 1. */
export interface TextPlace {
  line: number
  column: number
}

/** Where an offset stands in a text. */
export function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return { line, column: offset - (before.lastIndexOf('\n') + 1) + 1 }
}

const SPACE = /[ \t\n\r]*/y
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y

type Wanted = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'after' | 'colon'

/**
 * Where a text stops being JSON (RFC 8259): browsers word the error of `JSON.parse` differently, and
 * some do not say where. Called for texts that did not parse; `undefined` for one that is JSON.
 */
export function jsonErrorAt(text: string): TextPlace | undefined {
  const open: ('{' | '[')[] = []
  let wanted: Wanted = 'value'
  let at = 0
  const eat = (pattern: RegExp) => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? ''
    at += found.length
    return found !== ''
  }
  for (;;) {
    eat(SPACE)
    const next = text[at]
    if (wanted === 'after' && open.length === 0) return next === undefined ? undefined : fail()
    const step = stepOf(wanted, next, open.at(-1))
    if (step === 'open') {
      open.push(next as '{' | '[')
      at++
      wanted = next === '{' ? 'key-or-end' : 'value-or-end'
    } else if (step === 'close') {
      open.pop()
      at++
      wanted = 'after'
    } else if (step === 'comma') {
      at++
      wanted = open.at(-1) === '{' ? 'key' : 'value'
    } else if (step === 'colon') {
      at++
      wanted = 'value'
    } else if (step === 'key' && eat(STRING)) wanted = 'colon'
    else if (step === 'value' && (eat(STRING) || eat(SCALAR))) wanted = 'after'
    else return fail()
  }

  function fail(): TextPlace {
    return placeAt(text, at)
  }
}

function stepOf(wanted: Wanted, next: string | undefined, inside: '{' | '[' | undefined) {
  const closes = next !== undefined && next === (inside === '{' ? '}' : ']')
  switch (wanted) {
    case 'after':
      return closes ? 'close' : next === ',' ? 'comma' : 'wrong'
    case 'colon':
      return next === ':' ? 'colon' : 'wrong'
    case 'key':
    case 'key-or-end':
      return closes && wanted === 'key-or-end' ? 'close' : 'key'
    default:
      if (closes && wanted === 'value-or-end') return 'close'
      return next === '{' || next === '[' ? 'open' : 'value'
  }
}

/** The path of the first key that would reach an object's prototype, `undefined` where there is none. */
export function prototypeKey(value: unknown): string | undefined {
  const rest: [unknown, string][] = [[value, '']]
  for (let one = rest.pop(); one; one = rest.pop()) {
    const [item, path] = one
    if (typeof item !== 'object' || item === null) continue
    if (Object.hasOwn(item, '__proto__')) return `${path}.__proto__`.replace(/^\./, '')
    for (const [key, inner] of Object.entries(item)) {
      rest.push([inner, Array.isArray(item) ? `${path}[${key}]` : `${path}.${key}`])
    }
  }
  return undefined
}
