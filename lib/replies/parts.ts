import type { VariableName } from './variables'

/** A gap that only the agent can fill: the template asks for it, or a variable has no value here. */
export type SlotPart = {
  kind: 'slot'
  /** The same in every rendering: what was typed into a gap survives. Equal gaps share it. */
  id: string
  required: boolean
} & ({ label: string } | { variable: VariableName })

export interface TextPart {
  kind: 'text'
  text: string
}

/** A rendered template: a reply with its gaps still open. */
export type Part = TextPart | SlotPart

/** A gap that the template asks for. */
export function labelledSlot(label: string, required: boolean): SlotPart {
  return { kind: 'slot', id: `slot:${label.toLowerCase()}`, required, label }
}

/** A gap where a variable has no value. It must be filled: nothing goes missing unseen. */
export function missingValue(variable: VariableName): SlotPart {
  return { kind: 'slot', id: `variable:${variable}`, required: true, variable }
}

/**
 * Joins neighbouring texts and takes out the blank space that tags on lines of their own leave
 * behind: no doubled spaces, no more than one empty line, none at the ends.
 */
export function tidy(parts: readonly Part[]): Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (part.kind === 'text' && last?.kind === 'text') {
      joined[joined.length - 1] = { kind: 'text', text: last.text + part.text }
    } else joined.push(part)
  }
  return joined
    .map((part, index) => (part.kind === 'slot' ? part : tidyText(part, index, joined.length)))
    .filter((part) => part.kind === 'slot' || part.text !== '')
}

function tidyText(part: TextPart, index: number, length: number): TextPart {
  let text = tidyLines(part.text)
  if (index === 0) text = text.trimStart()
  if (index === length - 1) text = text.trimEnd()
  return { kind: 'text', text }
}

/** One text with single spaces, lines without blank ends and single empty lines. */
export function tidyLines(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
}

/**
 * Paragraphs of lines of parts, as the reply will stand on the page. What else is said of a part is
 * said of each of its pieces.
 */
export function paragraphsOf<P extends Part>(parts: readonly P[]): P[][][] {
  const paragraphs: P[][][] = [[[]]]
  for (const part of parts) {
    const chunks = part.kind === 'slot' ? [part] : part.text.split(/(\n\n|\n)/)
    for (const chunk of chunks) {
      if (chunk === '\n\n') paragraphs.push([[]])
      else if (chunk === '\n') paragraphs.at(-1)?.push([])
      else if (chunk !== '')
        paragraphs
          .at(-1)
          ?.at(-1)
          ?.push(typeof chunk === 'string' ? { ...part, text: chunk } : part)
    }
  }
  return paragraphs
}
