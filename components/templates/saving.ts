import { signedInNames } from '@/lib/platform/me'
import { settings } from '@/lib/platform/settings'
import type { Saving } from '@/lib/store/template-versions'

/** Who saves a template now: whoever is known to work in this browser. */
export async function savingNow(): Promise<Saving> {
  const [{ agentName }, names] = await Promise.all([settings.read(), signedInNames.read()])
  const name = agentName ?? names.at(-1)
  return { now: Date.now(), ...(name && { by: { name } }) }
}
