/** What an agent might write into a gap: by what its label asks for, and where nothing else fits. */
export interface Typed {
  /** The first whose pattern is found in the label counts. */
  byLabel: readonly (readonly [RegExp, string])[]
  /** A thing. */
  anything: string
}
