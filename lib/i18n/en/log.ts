/** Words of log. */
export const log = {}
