import type { CauseId } from '@/lib/cases/cause-ids'
import type { Language } from './language'

/** What the causes that Amends comes with are called in the middle of a sentence; `other` is none. */
export const causeWords: Readonly<
  Record<Exclude<CauseId, 'other'>, Readonly<Record<Language, string>>>
> = {
  'product-quality': {
    en: 'product quality',
    de: 'die Qualität des Produkts',
    es: 'la calidad del producto',
    fr: 'la qualité du produit',
    pt: 'a qualidade do produto',
  },
  usability: {
    en: 'usability',
    de: 'die Bedienung',
    es: 'la facilidad de uso',
    fr: 'la facilité d’utilisation',
    pt: 'a facilidade de uso',
  },
  price: { en: 'price', de: 'der Preis', es: 'el precio', fr: 'le prix', pt: 'o preço' },
  delivery: {
    en: 'delivery',
    de: 'die Lieferung',
    es: 'la entrega',
    fr: 'la livraison',
    pt: 'a entrega',
  },
  'support-experience': {
    en: 'support',
    de: 'unser Kundendienst',
    es: 'la atención al cliente',
    fr: 'le service client',
    pt: 'o atendimento',
  },
  billing: {
    en: 'billing',
    de: 'die Abrechnung',
    es: 'la facturación',
    fr: 'la facturation',
    pt: 'a cobrança',
  },
  expectations: {
    en: 'expectations',
    de: 'was wir zugesagt haben',
    es: 'lo que le prometimos',
    fr: 'ce que nous avions annoncé',
    pt: 'o que prometemos',
  },
  speed: {
    en: 'speed',
    de: 'die Geschwindigkeit',
    es: 'la rapidez',
    fr: 'la rapidité',
    pt: 'a rapidez',
  },
}
