/** What causes.mjs measures, as one module: Node runs no TypeScript. */
export { causeIds, suggestCause } from '@/lib/cases/causes'
export { learn, nothingLearnt, wordsToLearn } from '@/lib/cases/learnt-causes'
export { agreementOf, learntGuesser, mostFrequent, naiveBayes } from '../cases/agreement'
export { heldOut, tuning } from '../cases/labelled'
