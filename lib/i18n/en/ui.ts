/** Words of the shared controls. */
export const ui = {
  showAll: 'Show all',
}
