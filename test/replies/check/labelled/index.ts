import * as held from './held-out/customers'
import { german as heldGerman } from './held-out/de'
import { business } from './held-out/en-business'
import { content as heldContent } from './held-out/en-content'
import { home } from './held-out/en-home'
import { people } from './held-out/en-people'
import { spanish as heldSpanish } from './held-out/es'
import { french as heldFrench } from './held-out/fr'
import { portuguese as heldPortuguese } from './held-out/pt'
import { type Labelled, labelled } from './labelled'
import { content } from './tuning/content'
import { customers } from './tuning/customers'
import { customersAbroad } from './tuning/customers-abroad'
import { german } from './tuning/de'
import { spanish } from './tuning/es'
import { french } from './tuning/fr'
import { long } from './tuning/long'
import { money } from './tuning/money'
import { orders } from './tuning/orders'
import { portuguese } from './tuning/pt'
import { service } from './tuning/service'
import { software } from './tuning/software'
import { travel } from './tuning/travel'

const tuningParts = {
  orders,
  travel,
  money,
  software,
  service,
  content,
  long,
  german,
  spanish,
  french,
  portuguese,
}
const heldParts = {
  home,
  people,
  business,
  content: heldContent,
  german: heldGerman,
  spanish: heldSpanish,
  french: heldFrench,
  portuguese: heldPortuguese,
}

/** Replies that rules may be tuned by. */
export const tuning: readonly Labelled[] = Object.entries(tuningParts).flatMap(([part, blocks]) =>
  labelled(part, blocks, { ...customers, ...customersAbroad }),
)

/** Replies written before the rules and not looked at while tuning: what the rules do with new ones. */
export const heldOut: readonly Labelled[] = Object.entries(heldParts).flatMap(([part, blocks]) =>
  labelled(`held-out ${part}`, blocks, held.customers),
)
