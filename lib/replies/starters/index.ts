import type { Template } from '../template'
import { de } from './de'
import { starters as en } from './en'
import { es } from './es'
import { fr } from './fr'
import { pt } from './pt'

/** The templates that Amends comes with, in all languages. Their ids stand in logs: they never change. */
export const starters: readonly Template[] = [...en, ...de, ...es, ...fr, ...pt]
