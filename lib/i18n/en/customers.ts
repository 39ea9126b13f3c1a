/** Words of looking a customer up by address, without a ticket. */
export const customers = {
  title: 'Show a customer',
  label: 'E-mail address',
  example: 'name@example.com',
  show: 'Show',
  hint: 'On any page: select an address and press Alt+Shift+N, or right-click it.',
  empty: 'Type or paste an e-mail address first.',
  none: (text: string) => `There is no e-mail address in “${text}”.`,
  several: {
    title: 'Which one?',
    body: 'What you selected names several addresses. Amends shows one customer at a time.',
  },
}
