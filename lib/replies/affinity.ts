import type { Language } from './language'
import type { Template } from './template'
import { type Found, type Topic, topics, topicsOf } from './topics'

/** What a customer writes about: how much of each topic, and their words for it. */
export type Profile = ReadonlyMap<Topic, Found>

/** What templates of one language are for, ready to be compared with what customers write about. */
export interface AffinityIndex {
  /** How telling each topic is: that of all templates says nothing. */
  rarity: Float64Array
  templates: ReadonlyMap<Template, Vector>
}

/** The topics of a template by their numbers, and how much of it each is, of a length of 1. */
interface Vector {
  at: readonly number[]
  weights: readonly number[]
  /** What its title says that it is for. */
  title: readonly number[]
}

/** The title says best what a template is for. */
const TITLE = 3

/** Read once for a list of templates. */
export function affinityIndex(language: Language, templates: readonly Template[]): AffinityIndex {
  const read = templates.map((template) => {
    const { title, describes, tags = [] } = template
    const named = topicsOf(title, language)
    const counts = new Map<number, number>()
    for (const [topic, { count }] of topicsOf([describes, ...tags].join(', '), language)) {
      counts.set(numberOf(topic), damped(count))
    }
    const at = [...named.keys()].map(numberOf)
    for (const topic of at) counts.set(topic, (counts.get(topic) ?? 0) + TITLE)
    return { template, counts, title: at }
  })
  const rarity = new Float64Array(topics.length)
  for (const i of topics.keys()) {
    const having = read.filter(({ counts }) => counts.has(i)).length
    rarity[i] = Math.log(1 + templates.length / (1 + having))
  }
  const vectors = read.map(({ template, counts, title }) => {
    const raw = [...counts].map(([topic, count]) => count * (rarity[topic] ?? 0))
    const length = Math.hypot(...raw) || 1
    const weights = raw.map((weight) => weight / length)
    return [template, { at: [...counts.keys()], weights, title }] as const
  })
  return { rarity, templates: new Map(vectors) }
}

const numbers = new Map(topics.map((topic, i) => [topic, i]))
const numberOf = (topic: Topic): number => numbers.get(topic) ?? 0

/** More words for one topic say a little more only. */
const damped = (count: number): number => Math.sqrt(count)

/** Adds what a text is about, so many times. */
export function addTopics(to: Map<Topic, Found>, more: Profile, times: number): void {
  for (const [topic, { count, words }] of more) {
    const known = to.get(topic) ?? { count: 0, words: [] }
    to.set(topic, {
      count: known.count + times * damped(count),
      words: [...known.words, ...words],
    })
  }
}

export interface Affinity {
  /** How alike the two are, 0 to 1 (cosine); the rarer a topic among the templates, the more it counts. */
  alike: number
  /** Topics that the template's title names and the customer does not. */
  unmet: number
}

const NONE: Affinity = { alike: 0, unmet: 0 }

/** Compares what a customer writes about with each template of the index. */
export function affinityTo(said: Profile, index: AffinityIndex): (template: Template) => Affinity {
  const asked = new Float64Array(topics.length)
  for (const [topic, { count }] of said) {
    asked[numberOf(topic)] = count * (index.rarity[numberOf(topic)] ?? 0)
  }
  const length = Math.hypot(...asked) || 1
  return (template) => {
    const own = index.templates.get(template)
    if (!own) return NONE
    let alike = 0
    for (const [i, topic] of own.at.entries()) alike += (own.weights[i] ?? 0) * (asked[topic] ?? 0)
    let unmet = 0
    for (const topic of own.title) if (!asked[topic]) unmet++
    return { alike: alike / length, unmet }
  }
}

/** The customer's words for what the template's title is about. */
export function wordsFor(said: Profile, template: Template): string[] {
  const named = topicsOf(template.title, template.language)
  const words = [...named.keys()].flatMap((topic) => said.get(topic)?.words ?? [])
  return [...new Set(words)].filter((one) => !words.some((other) => isPart(one, other)))
}

const isPart = (one: string, other: string) => one !== other && ` ${other} `.includes(` ${one} `)
