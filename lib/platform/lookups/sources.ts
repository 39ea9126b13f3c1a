import * as z from 'zod/mini'
import type { Provider, Values } from '@/lib/sources/providers/provider'
import { stored } from '../stored'

/** A source that is asked about the customer of each opened ticket. Its keys are not in it. */
export const LookupSource = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  /** Id of a provider. */
  provider: z.string(),
  /** See `nameOf`. */
  name: z.string().check(z.maxLength(300)),
  /** Where its requests go, and nowhere else. */
  origin: z.string(),
  /** Of the fields that are no secret. */
  values: z.record(z.string(), z.string().check(z.maxLength(2000))),
  /** Ids of the secret fields that are set: all that a page ever sees of them. */
  secrets: z.array(z.string()),
  paused: z.boolean(),
  addedAt: z.number(),
})
export type LookupSource = z.infer<typeof LookupSource>

/** More are asked of no customer. */
export const MOST_SOURCES = 20

export const lookupSources = stored(
  'lookup-sources',
  z.array(LookupSource).check(z.maxLength(MOST_SOURCES)),
  [],
)

/** Where a source's requests go; undefined while its address is none. */
export function originOf(provider: Provider, values: Values): string | undefined {
  try {
    return provider.origin(values)
  } catch {
    return undefined
  }
}

/**
 * What a source is called: by its vendor, or its host where it is the team's own; with the survey or
 * account where the lead named one.
 */
export function nameOf(provider: Provider, values: Values): string {
  if (provider.id === 'http') return new URL(originOf(provider, values) ?? 'http://-').host
  const part = values.survey ?? values.project ?? values.domain
  return part ? `${provider.name} (${part})` : provider.name
}

/** First part of its responses' ids: two surveys of one vendor are one source. */
export function sourceKeyOf(provider: Provider, values: Values): string {
  return provider.id === 'http' ? nameOf(provider, values) : provider.id
}
