/** Words of helpdesks. */
export const helpdesks = {}
