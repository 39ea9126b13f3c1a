/** Words of nps. */
export const nps = {}
