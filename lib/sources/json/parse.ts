import { Tokenizer, TokenParser, TokenType } from '@streamparser/json'
import { SourceError } from '../problem'

/** No export nests deeper; what does is made to exhaust whoever reads it. */
const DEEPEST = 60
/** Characters between two records: one longer is no answer to a survey. */
const LONGEST = 32 * 1024 * 1024

/** Keeps the digits of numbers: ids of 17 digits and more would come out as others. */
class ExactTokenizer extends Tokenizer {
  protected override parseNumber(digits: string): number {
    // Passed on as it is and never reckoned with; the parser does not look at it.
    return digits as unknown as number
  }
}

export type Found = (value: unknown, path: readonly (string | number | undefined)[]) => void

/** Reads JSON as it comes and tells of each value that is complete. `path` as `$.data.*`; all without. */
export class JsonReader {
  private readonly tokenizer = new ExactTokenizer()
  private depth = 0
  private since = 0

  constructor(onValue: Found, path?: string) {
    const options = path === undefined ? {} : { paths: [path], keepStack: false }
    const parser = new TokenParser(options)
    parser.onValue = ({ value, key, stack }) => {
      this.since = 0
      onValue(value, [...stack.slice(1).map((one) => one.key), key])
    }
    this.tokenizer.onToken = (token) => {
      const { token: type } = token
      if (type === TokenType.LEFT_BRACE || type === TokenType.LEFT_BRACKET) this.depth++
      if (type === TokenType.RIGHT_BRACE || type === TokenType.RIGHT_BRACKET) this.depth--
      if (this.depth > DEEPEST) throw new Error('Too deep')
      parser.write(token)
    }
    const fail = (error: Error) => {
      throw error
    }
    parser.onError = fail
    this.tokenizer.onError = fail
    parser.onEnd = () => this.tokenizer.end()
  }

  /** Throws for what is no JSON. */
  write(text: string): void {
    if (text === '' || (this.tokenizer.isEnded && text.trim() === '')) return
    this.since += text.length
    this.tokenizer.write(text)
    if (this.since > LONGEST) throw new Error('Too long')
  }

  /** Throws when it ends in the middle. */
  end(): void {
    if (!this.tokenizer.isEnded) this.tokenizer.end()
    if (this.depth > 0) throw new Error('Ended in the middle')
  }
}

/** The value of a whole text. Throws SourceError `json` for what is none. */
export function parseJson(text: string): unknown {
  try {
    // The platform's own parser is many times faster, but rounds long numbers.
    if (!/\d{16}/.test(text)) return JSON.parse(text)
    let whole: unknown
    const reader = new JsonReader((value) => {
      whole = value
    }, '$')
    reader.write(text)
    reader.end()
    return whole
  } catch {
    throw new SourceError({ code: 'json', row: 0 })
  }
}
