/** The same in every field, in whatever order they stand: templates, and lists. */
export function isSame(a: object, b: object): boolean {
  const text = (one: object) =>
    JSON.stringify(Object.entries(one).toSorted(([x], [y]) => (x < y ? -1 : 1)))
  return text(a) === text(b)
}
