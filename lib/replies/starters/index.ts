import type { Template } from '../template'
import { starters as en } from './en'

/** The templates that Amends comes with, in English. Their ids stand in logs: they never change. */
export const starters: readonly Template[] = en
