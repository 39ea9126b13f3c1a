import { useState } from 'react'
import { sendLookup, type Trial } from '@/lib/platform/lookups/messages'
import { type LookupSource, originOf } from '@/lib/platform/lookups/sources'
import { borrowSource, returnAccess } from '@/lib/platform/site-access'
import { readSiteAddress } from '@/lib/platform/site-address'
import { fieldProblem, initialValues } from '@/lib/sources/lookup'
import { providerById } from '@/lib/sources/providers'
import { http } from '@/lib/sources/providers/http'
import type { FieldId, Provider, Values } from '@/lib/sources/providers/provider'

export type FieldProblem = 'empty' | 'pattern' | 'not-secure'

/** What hinders: the browser's access was refused, or what was thrown. */
export type DraftProblem = { kind: 'refused'; origin: string } | { kind: 'failed'; reason: string }

/** A source while the lead fills it in. Keys are held by this form only, until they are sent. */
export function useDraft(source: LookupSource | undefined, onDone: () => void) {
  const [id] = useState(() => source?.id ?? crypto.randomUUID())
  const [provider, setProvider] = useState<Provider>(
    () => providerById(source?.provider ?? '') ?? http,
  )
  const [values, setValues] = useState<Values>(() => ({
    ...initialValues(provider),
    ...source?.values,
  }))
  const [checked, setChecked] = useState(false)
  const [running, setRunning] = useState<'try' | 'save'>()
  const [problem, setProblem] = useState<DraftProblem>()
  const [trial, setTrial] = useState<Trial & { address: string }>()

  const set = source?.secrets ?? []
  const problems = problemsOf(provider, values, set)
  const origin = originOf(provider, values)

  /** Checks the fields and asks for access; must begin in a click. @returns false when it ends there */
  const prepare = async (what: 'try' | 'save'): Promise<boolean> => {
    setChecked(true)
    setProblem(undefined)
    if (problems.size > 0 || !origin) return false
    const asking = borrowSource(origin)
    setRunning(what)
    if (await asking) return true
    setProblem({ kind: 'refused', origin })
    return false
  }
  const run = async (what: 'try' | 'save', work: () => Promise<void>) => {
    try {
      if (await prepare(what)) await work()
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      setProblem({ kind: 'failed', reason })
    }
    setRunning(undefined)
  }
  const draft = (): { source: LookupSource; keys: Record<string, string> } => ({
    source: {
      id,
      provider: provider.id,
      name: provider.name,
      origin: origin ?? '',
      values: plainOf(provider, values, false),
      secrets: [...set],
      paused: source?.paused ?? false,
      addedAt: source?.addedAt ?? Date.now(),
    },
    keys: plainOf(provider, values, true),
  })

  return {
    provider,
    values,
    /** Secret fields that are set already. */
    secrets: set,
    origin,
    /** Said only once the lead has tried to go on. */
    problems: checked ? problems : new Map<FieldId, FieldProblem>(),
    running,
    problem,
    trial,
    choose(next: Provider) {
      setProvider(next)
      setValues(initialValues(next))
      setChecked(false)
      setTrial(undefined)
      setProblem(undefined)
    },
    change(field: FieldId, value: string) {
      setValues((before) => ({ ...before, [field]: value }))
    },
    tryWith: (address: string) =>
      run('try', async () => {
        setTrial({ ...(await sendLookup('try-source', { ...draft(), address })), address })
      }),
    save: () =>
      run('save', async () => {
        await sendLookup('save-source', draft())
        if (source && source.origin !== origin) await returnAccess(source.origin)
        onDone()
      }),
    async cancel() {
      if (origin) await returnAccess(origin)
      onDone()
    },
  }
}

export type Draft = ReturnType<typeof useDraft>

function problemsOf(
  provider: Provider,
  values: Values,
  set: readonly string[],
): Map<FieldId, FieldProblem> {
  const problems = new Map<FieldId, FieldProblem>()
  for (const field of provider.fields) {
    if (field.secret && set.includes(field.id) && !values[field.id]) continue
    const found = fieldProblem(field, values)
    if (found) problems.set(field.id, found)
  }
  const origin = originOf(provider, values)
  const place = provider.fields.find(({ id }) => id === 'url' || id === 'host')
  if (!place || problems.has(place.id)) return problems
  const read = origin ? readSiteAddress(origin) : { problem: 'not-an-address' }
  if ('problem' in read) {
    problems.set(place.id, read.problem === 'not-secure' ? 'not-secure' : 'pattern')
  }
  return problems
}

/** The values of the fields that are, or are not, secret; blank ones are left out. */
function plainOf({ fields }: Provider, values: Values, secret: boolean): Record<string, string> {
  return Object.fromEntries(
    fields
      .filter((field) => (field.secret === true) === secret)
      .map(({ id }) => [id, values[id]?.trim() ?? ''])
      .filter(([, value]) => value !== ''),
  )
}
