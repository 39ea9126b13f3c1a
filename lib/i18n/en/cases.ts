/** Words of cases. */
export const cases = {}
