/**
 * What customers write about, and what templates are for, whatever words say it: by these the two are
 * compared where they share none, in one language or in two.
 */
export const topics = [
  'delivery',
  'late',
  'lost',
  'wrong-item',
  'damaged',
  'faulty',
  'visit',
  'refund',
  'bill',
  'price',
  'price-up',
  'no-answer',
  'rude',
  'support',
  'call',
  'slow',
  'outage',
  'hard-to-use',
  'set-up',
  'feature',
  'promised',
  'broken-word',
  'leaving',
  'loyal',
  'new-here',
  'messages',
  'everything',
  'bad',
  'again',
  'news',
  'works-now',
  'demand',
  'replacement',
  'colleague',
  'recommend',
  'review',
  'praise',
  'content',
  'but',
  'question',
  'wish',
  'fixed',
  'handover',
  'need-from-you',
] as const
export type Topic = (typeof topics)[number]

/**
 * Words for each topic in one language, without accents, in lower case, parted by commas: `late`, any
 * word that begins so (`deliver*`), or several in a row (`no answer`).
 */
export type TopicWords = Partial<Record<Topic, string>>
