import type { Facts } from '../facts'
import type { Fix, Found } from '../finding'
import { namesIn } from '../names'
import { type Reading, wordsAt } from '../reading'
import { fold } from '../words'
import type { Rule } from './rule'

/** It addresses nobody, though their name is known; or a filler, which is worse than no name. */
export const noName: Rule = {
  id: 'no-name',
  find: (reading, facts) => {
    const { greeting } = reading
    if (greeting?.filler) {
      const what = { code: 'filler-name' as const, text: wordsAt(reading, greeting.filler) }
      return [{ what, span: greeting.filler, fix: anew(reading, facts, greeting.filler.end) }]
    }
    const name = facts.firstName
    if (!name || greeting?.called || greeting?.gap || addresses(reading, facts)) return []
    // A variable stands where the name belongs: that is told already.
    if (/^.{0,30}(?:[[{<%]|X{3}|_{3})/u.test(reading.text.trimStart())) return []
    const found: Found = { what: { code: 'no-name', name } }
    if (!greeting) return [{ ...found, fix: opening(reading, name) }]
    return [{ ...found, span: greeting.word, fix: added(reading, greeting.word.end, name) }]
  },
}

/** Any word of their name, written as a name, anywhere: `Thank you, Jane.` */
function addresses({ words }: Reading, { firstName = '', name = '' }: Facts): boolean {
  const known = namesIn(`${firstName} ${name}`)
  return words.some(({ text }) => /^\p{Lu}/u.test(text) && known.includes(fold(text)))
}

/** The greeting anew, without the filler: by name where one is known. */
function anew({ lexicon, greeting }: Reading, { firstName }: Facts, end: number): Fix {
  const text = lexicon.greetings.plain + (firstName ? ` ${firstName}` : '')
  return { start: greeting?.word.start ?? 0, end, text }
}

/** The name after the greeting, in the place of a word such as `there`. */
function added({ own, lexicon }: Reading, at: number, name: string): Fix {
  const next = /^ +([\p{L}]+)(?=[^\S\n]*[,.!:\n]|$)/u.exec(own.slice(at, at + 40))
  const inPlace = next?.[1] && lexicon.greetings.others.has(fold(next[1]))
  return { start: at, end: at + (inPlace ? next[0].length : 0), text: ` ${name}` }
}

function opening({ lexicon, text }: Reading, name: string): Fix {
  const start = text.length - text.trimStart().length
  return { start, end: start, text: `${lexicon.greetings.plain} ${name},\n\n` }
}
