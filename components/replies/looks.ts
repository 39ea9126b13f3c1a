import type { Look } from './marked'

/** How each kind of mark is drawn: never by colour alone. */
export const looks: Readonly<Record<Look, string>> = {
  block: 'underline decoration-2 decoration-detractor decoration-wavy underline-offset-2',
  warn: 'underline decoration-2 decoration-dotted decoration-slot-line underline-offset-2',
  pointed: 'rounded-sm bg-slot outline outline-slot-line',
}
