import { cases } from './en/cases'
import { helpdesks } from './en/helpdesks'
import { log } from './en/log'
import { nps } from './en/nps'
import { options } from './en/options'
import { replies } from './en/replies'
import { sources } from './en/sources'
import { ticket } from './en/ticket'
import { ui } from './en/ui'

export const en = { cases, helpdesks, log, nps, options, replies, sources, ticket, ui }
