import type { Refusal } from '@/lib/cases/steps'
import { t } from '@/lib/i18n'

/** Why a step was refused, in words. */
export const refusalWords = (refusal: Refusal): string => t.caseRefusals[refusal]
