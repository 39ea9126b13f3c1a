import type { Layout } from '../layout'

/**
 * Google Forms, from its sheet: a time stamp first, then the address where the form asks for it, then
 * the questions; the first two in the language of the form's owner. From memory, not tested against
 * the vendor. No ids; dates are as the sheet's locale writes them and name no zone.
 */
export const googleForms: Layout = {
  id: 'google-forms',
  name: 'Google Forms',
  signs: [
    ['Timestamp', 'Email Address'],
    ['Timestamp', 'Username'],
    ['Zeitstempel', 'E-Mail-Adresse'],
    ['Marca temporal', 'Dirección de correo electrónico'],
    ['Horodateur', 'Adresse e-mail'],
    ['Carimbo de data/hora', 'Endereço de e-mail'],
    ['Informazioni cronologiche', 'Indirizzo email'],
    ['Tijdstempel', 'E-mailadres'],
  ],
  names: {},
}
