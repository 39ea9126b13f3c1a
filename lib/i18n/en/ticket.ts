/** Words of the ticket header and of what is said when a ticket cannot be read. */
export const ticket = {
  unknownCustomer: 'Unknown customer',
}
