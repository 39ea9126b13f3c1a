/** Words of options. */
export const options = {}
