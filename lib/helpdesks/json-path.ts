/**
 * What stands at a dotted path (`items.0.Requestor`) in parsed JSON; undefined where it ends early. A
 * name may have dots of its own (ServiceNow's `caller_id.email`): the longest that is there is taken.
 */
export function valueAt(json: unknown, path: string): unknown {
  if (typeof json !== 'object' || json === null) return undefined
  for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
    const name = path.slice(0, end)
    if (!Object.hasOwn(json, name)) continue
    const value = (json as Record<string, unknown>)[name]
    return end === path.length ? value : valueAt(value, path.slice(end + 1))
  }
  return undefined
}

/** The same as text: strings and numbers only, trimmed; undefined for an empty one. */
export function textAt(json: unknown, path: string): string | undefined {
  const value = valueAt(json, path)
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  return String(value).trim() || undefined
}
