import { describe, expect, it } from 'vitest'
import { fillSlots } from '@/lib/replies/fill'
import { languages } from '@/lib/replies/language'
import { samplesFor } from '@/lib/replies/lint/rules/tried'
import { renderTemplate } from '@/lib/replies/render'
import { typedIntoAll } from '@/lib/replies/samples/typed'
import { starters } from '@/lib/replies/starters'
import { translated } from '@/lib/replies/starters/translated'
import { Template } from '@/lib/replies/template'

const unique = (all: readonly (string | undefined)[]) => new Set(all).size === all.length
const familyOf = (language: string) =>
  starters.filter((one) => one.language === language).map(({ family }) => family)

describe('the starters of all languages', () => {
  it('are at least 40 in English and 10 in each other', () => {
    for (const language of languages) {
      const least = language === 'en' ? 40 : 10
      expect(familyOf(language).length, language).toBeGreaterThanOrEqual(least)
    }
  })

  it('have ids, titles and shortcuts of their own, and a family in English', () => {
    for (const key of ['id', 'title', 'shortcut'] as const) {
      expect(unique(starters.map((one) => one[key])), key).toBe(true)
    }
    for (const language of languages) {
      expect(unique(familyOf(language)), language).toBe(true)
      for (const family of familyOf(language)) expect(familyOf('en')).toContain(family)
    }
  })

  it('a family that there is not in English is refused', () => {
    const text = { title: 'x', describes: 'x', text: 'x', shortcut: 'x', tags: [] }
    expect(() => translated('de', { nothing: text })).toThrow('nothing')
  })
})

const formal: Record<string, RegExp> = {
  de: /(?<![\p{L}])(du|dich|dir|dein\p{Ll}*|euch|euer|eure)(?![\p{L}])/iu,
  es: /(?<![\p{L}])(tú|te|ti|tus?|contigo|vosotros|os)(?![\p{L}])/iu,
  fr: /(?<![\p{L}])(tu|te|toi|ton|ta|tes)(?![\p{L}])/iu,
  pt: /(?<![\p{L}])(tu|te|ti|teus?|tuas?|contigo)(?![\p{L}])/iu,
}
const greeted: Record<string, RegExp> = {
  en: /^Hello( Jane)?,\n/,
  de: /^Guten Tag( Jane Miller)?,\n/,
  es: /^Hola(, Jane)?:\n/,
  fr: /^Bonjour( Jane)?,\n/,
  pt: /^Olá(, Jane)?,\n/,
}

describe.each(starters.map((template) => [template.id, template] as const))('%s', (_, template) => {
  const { language } = template
  const all = samplesFor(template).flatMap(({ situation }) =>
    [true, false].map((optional) => {
      const { parts } = renderTemplate(template, situation)
      const filled = fillSlots(parts, typedIntoAll(parts, language, optional))
      if (!('body' in filled)) throw new Error('All slots are filled')
      return filled.body.text
    }),
  )

  it('is a template, greets, ends its sentences and signs', () => {
    expect(Template.parse(template)).toEqual(template)
    for (const text of all) {
      expect(text).toMatch(greeted[language] ?? /^$/)
      expect(text).toMatch(/\nAlex( Kim)?$/)
      expect(text).not.toMatch(/ [,.;]|\(\)|“”|«»| {2}|\n{3}|\.\.|!|[{}<>]/)
      const paragraphs = text.split('\n\n').slice(1, -1)
      for (const one of paragraphs) expect(one).toMatch(/[.?”“»]$/)
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(180)
    }
  })

  it('says Sie, usted, vous and você', () => {
    for (const text of all) {
      const own = text.replace(/“[^”]*”|„[^“]*“|«[^»]*»/g, '')
      if (language !== 'en') expect(own).not.toMatch(formal[language] ?? /^/)
    }
  })

  it('goes on after the German greeting in lower case', () => {
    if (language !== 'de') return
    for (const text of all) expect(text.split('\n\n')[1]).toMatch(/^(\p{Ll}|Sie )/u)
  })
})
