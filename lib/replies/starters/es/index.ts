import { translated } from '../translated'
import { firstContact } from './first-contact'
import { later } from './later'

export const es = translated('es', { ...firstContact, ...later })
