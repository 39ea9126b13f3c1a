/** Words of sources. */
export const sources = {}
