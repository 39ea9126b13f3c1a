/** Words of replies. */
export const replies = {}
