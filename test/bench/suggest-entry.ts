/** What suggest.mjs measures, as one module: Node runs no TypeScript. */
export { starters } from '@/lib/replies/starters'
export { suggest } from '@/lib/replies/suggest'
export { heldOut, tuning } from '../replies/labelled-situations'
export { meanNdcg, ours } from '../replies/ranking'
export { filtered, free, fuse, miniSearch, wordsIn } from '../replies/search-peers'
