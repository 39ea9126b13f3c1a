import type { CauseId } from '../cause-ids'
import { delivery, speed } from './getting-it'
import { billing, price } from './money'
import { expectations, support } from './people'
import type { CausePhrases } from './phrase'
import { productQuality, usability } from './thing-itself'

/** Words and phrases by cause. `other` has none: it is never guessed from words. */
export const lexicon: Readonly<Record<Exclude<CauseId, 'other'>, CausePhrases>> = {
  delivery,
  'product-quality': productQuality,
  price,
  billing,
  'support-experience': support,
  speed,
  usability,
  expectations,
}
