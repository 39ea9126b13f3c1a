/** What stands at a dotted path (`items.0.Requestor`) in parsed JSON; undefined where it ends early. */
export function valueAt(json: unknown, path: string): unknown {
  let value = json
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Record<string, unknown>)[step]
  }
  return value
}

/** The same as text: strings and numbers only, trimmed; undefined for an empty one. */
export function textAt(json: unknown, path: string): string | undefined {
  const value = valueAt(json, path)
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  return String(value).trim() || undefined
}
