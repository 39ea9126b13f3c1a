import type { Template } from './template'
import { type Topic, topicsOf } from './topics'

/** What a customer writes about, or a template is for: how much of each topic. */
export type Profile = ReadonlyMap<Topic, number>

/** A template's own profile, and what its title says that it is for. */
export interface TemplateProfile {
  topics: Profile
  title: ReadonlySet<Topic>
}

/** The title says best what a template is for. */
const TITLE = 3

const profiles = new WeakMap<Template, TemplateProfile>()

/** Read once: templates are data, and never changed in place. */
export function profileOf(template: Template): TemplateProfile {
  const known = profiles.get(template)
  if (known) return known
  const { title, describes, tags = [], language } = template
  const named = topicsOf(title, language)
  const topics = damped(topicsOf([describes, ...tags].join(', '), language))
  for (const topic of named.keys()) topics.set(topic, (topics.get(topic) ?? 0) + TITLE)
  const profile = { topics, title: new Set(named.keys()) }
  profiles.set(template, profile)
  return profile
}

/** More words for one topic say a little more only. */
export function damped(topics: Profile): Map<Topic, number> {
  return new Map([...topics].map(([topic, count]) => [topic, Math.sqrt(count)]))
}

/** Adds one profile, so many times, to another. */
export function addTopics(to: Map<Topic, number>, more: Profile, times: number): void {
  for (const [topic, count] of more) to.set(topic, (to.get(topic) ?? 0) + times * count)
}

export interface Affinity {
  /** How alike the two are, 0 to 1 (cosine); the rarer a topic among the templates, the more it counts. */
  alike: number
  /** Topics that the template's title names and the customer does not. */
  unmet: number
}

/** @param rarity what a topic counts */
export function affinityOf(
  said: Profile,
  { topics, title }: TemplateProfile,
  rarity: (topic: Topic) => number,
): Affinity {
  let [common, own, theirs] = [0, 0, 0]
  for (const [topic, count] of topics) {
    const weight = count * rarity(topic)
    own += weight * weight
    common += weight * (said.get(topic) ?? 0) * rarity(topic)
  }
  for (const [topic, count] of said) theirs += (count * rarity(topic)) ** 2
  const alike = common === 0 ? 0 : common / Math.sqrt(own * theirs)
  return { alike, unmet: [...title].filter((topic) => !said.has(topic)).length }
}

/** How telling each topic is among these templates: that of all of them says nothing. */
export function rarityAmong(templates: readonly Template[]): (topic: Topic) => number {
  const counts = new Map<Topic, number>()
  for (const template of templates) {
    for (const topic of profileOf(template).topics.keys()) {
      counts.set(topic, (counts.get(topic) ?? 0) + 1)
    }
  }
  const all = templates.length
  return (topic) => Math.log(1 + all / (1 + (counts.get(topic) ?? 0)))
}
