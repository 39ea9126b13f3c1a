// What is always in the page. What only an insertion needs (insert.ts and the files that it imports)
// is in a script of its own, entrypoints/composer.ts.
export { activeElement, carets } from './caret'
export { contentOf } from './content'
export { findEditor } from './find'
export { openComposer } from './open'
export { composerState, confirmReply, isReply } from './state'
export { watchComposer } from './watch'
