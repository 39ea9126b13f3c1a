import { count } from '../format'

/** Words of a sidebar that has no scores to show. */
export const noResponses = {
  noImports: {
    title: 'No scores are here yet',
    body: 'Nothing was imported on this device. The team lead imports scores in the settings.',
  },
  unknown: {
    title: 'No responses from this address',
    body: (imports: number, last: string) =>
      `${imports === 1 ? `It is not in the import on this device (${last}).` : `It is in none of the ${count(imports)} imports on this device; the last was ${last}.`} The customer may have answered with another address.`,
  },
  openSettings: 'Open settings',
}
