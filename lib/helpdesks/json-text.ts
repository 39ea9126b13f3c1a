/** What is wrong in a JSON text; lines and columns count from 1, paths are dotted. */
export type JsonProblem =
  | { code: 'broken-json'; line: number; column: number }
  | { code: 'prototype-key' | 'double-key'; path: string }

/** Keys by which an object's own prototype could be reached. */
export const PROTOTYPE_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype']

/** No description is nested deeper; a text that is would be no description. */
const DEEPEST = 12

/**
 * Reads a JSON text as `JSON.parse` does, and finds what that hides: where it breaks, a key that
 * stands twice in one object, a key of the prototype.
 */
export function readJson(text: string): { value: unknown } | { problem: JsonProblem } {
  const reader = new Reader(text)
  try {
    reader.whole()
    return { value: JSON.parse(text) }
  } catch (error) {
    if (error instanceof Refused) return { problem: error.problem }
    throw error
  }
}

class Refused extends Error {
  constructor(readonly problem: JsonProblem) {
    super(problem.code)
  }
}

const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const SPACE = /[ \t\r\n]*/y

class Reader {
  private at = 0

  constructor(private readonly text: string) {}

  whole(): void {
    this.value([])
    if (this.at < this.text.length) this.broken()
  }

  private value(path: readonly string[]): void {
    if (path.length > DEEPEST) this.broken()
    this.take(SPACE)
    const first = this.text[this.at]
    if (first === '{') this.object(path)
    else if (first === '[') this.array(path)
    else if (first === '"') this.string()
    else if (this.take(SCALAR) === undefined) this.broken()
    this.take(SPACE)
  }

  private object(path: readonly string[]): void {
    const seen = new Set<string>()
    this.list('}', () => {
      this.take(SPACE)
      const key = this.string()
      const here = [...path, key]
      const problem = PROTOTYPE_KEYS.includes(key) ? 'prototype-key' : seen.has(key) && 'double-key'
      if (problem) throw new Refused({ code: problem, path: here.join('.') })
      seen.add(key)
      this.take(SPACE)
      this.expect(':')
      this.value(here)
    })
  }

  private array(path: readonly string[]): void {
    let index = 0
    this.list(']', () => this.value([...path, String(index++)]))
  }

  private list(end: string, item: () => void): void {
    this.at++
    this.take(SPACE)
    if (this.text[this.at] !== end) {
      item()
      while (this.text[this.at] === ',') {
        this.at++
        item()
      }
    }
    this.expect(end)
  }

  private string(): string {
    const text = this.take(STRING)
    return text === undefined ? this.broken() : String(JSON.parse(text))
  }

  private expect(character: string): void {
    if (this.text[this.at] !== character) this.broken()
    this.at++
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0]
    this.at += found?.length ?? 0
    return found
  }

  private broken(): never {
    const lines = this.text.slice(0, this.at).split('\n')
    const column = (lines.at(-1) ?? '').length + 1
    throw new Refused({ code: 'broken-json', line: lines.length, column })
  }
}
