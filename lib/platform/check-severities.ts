import * as z from 'zod/mini'
import { ruleIds, severities } from '@/lib/replies/check/finding'
import { stored } from './stored'

/** What the lead made of the reply check's rules; a rule that is not named keeps its default. */
export const checkSeverities = stored(
  'check-severities',
  z.partialRecord(z.enum(ruleIds), z.enum(severities)),
  {},
)
