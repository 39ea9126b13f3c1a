/** What check.mjs measures, as one module: Node runs no TypeScript. */
export { checkReply } from '@/lib/replies/check/check-reply'
export { defaultSeverities } from '@/lib/replies/check/severities'
export { agreementOn } from '../replies/check/agreement'
export { heldOut, tuning } from '../replies/check/labelled'
