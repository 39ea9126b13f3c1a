/** The causes that Amends comes with. Their ids stand in logs: they never change. */
export const causeIds = [
  'delivery',
  'product-quality',
  'price',
  'billing',
  'support-experience',
  'speed',
  'usability',
  'expectations',
  'other',
] as const
export type CauseId = (typeof causeIds)[number]
