/**
 * The page that opened this one as a window of its own (Znuny's replies), where it is of the same
 * origin: what such a window leaves out, as who is signed in, stands there.
 */
export function openerOf(doc: Document): Document | undefined {
  try {
    return doc.defaultView?.opener?.document
  } catch {
    // Of another origin.
    return undefined
  }
}
