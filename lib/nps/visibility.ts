/**
 * What agents see of scores, as the lead chose: all; segments without numbers; or nothing of either.
 * The customer's words stay, they are what a reply is about.
 */
export const visibilities = ['full', 'segment', 'hidden'] as const
export type Visibility = (typeof visibilities)[number]
