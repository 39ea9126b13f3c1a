import type { Template } from '../template'
import { afterContactTemplates } from './en/after-contact'
import { atRiskTemplates } from './en/at-risk'
import { detractorTemplates } from './en/detractor'
import { happyTemplates } from './en/happy'
import { productTemplates } from './en/product'

/** The templates that Amends comes with. Their ids stand in logs: they never change. */
export const starters: readonly Template[] = [
  ...detractorTemplates,
  ...productTemplates,
  ...atRiskTemplates,
  ...afterContactTemplates,
  ...happyTemplates,
]
