import { translated } from '../translated'
import { firstContact } from './first-contact'
import { later } from './later'

export const de = translated('de', { ...firstContact, ...later })
