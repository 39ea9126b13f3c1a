import { translated } from '../translated'
import { firstContact } from './first-contact'
import { later } from './later'

export const pt = translated('pt', { ...firstContact, ...later })
