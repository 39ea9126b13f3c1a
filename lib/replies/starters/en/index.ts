import type { Template } from '../../template'
import { afterContactTemplates } from './after-contact'
import { atRiskTemplates } from './at-risk'
import { loopTemplates } from './close-the-loop'
import { detractorTemplates } from './detractor'
import { orderTemplates } from './detractor-orders'
import { serviceTemplates } from './detractor-service'
import { passiveTemplates } from './passive'
import { productTemplates } from './product'
import { promiseTemplates } from './promises'
import { promoterTemplates } from './promoter'
import { reachingTemplates } from './reaching'
import { redressTemplates } from './redress'

/** The templates in English; where nothing else tells, the general ones come before the particular. */
export const starters: readonly Template[] = [
  ...detractorTemplates,
  ...productTemplates,
  ...orderTemplates,
  ...serviceTemplates,
  ...atRiskTemplates,
  ...afterContactTemplates,
  ...promiseTemplates,
  ...redressTemplates,
  ...reachingTemplates,
  ...loopTemplates,
  ...passiveTemplates,
  ...promoterTemplates,
]
