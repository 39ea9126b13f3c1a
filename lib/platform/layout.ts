import { Layout } from './content-messages'
import { stored } from './stored'

/** The sidebar's layout: one for all sites, the latest choice wins. */
export const layout = stored('layout', Layout, { open: true, width: 380 })
