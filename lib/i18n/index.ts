/**
 * The words of the interface. One language per file; `en` is the reference that others must fill.
 * A namespace rather than an object: a page then loads the words of its own domains only.
 */
export * as t from './en'
