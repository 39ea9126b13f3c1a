/** The day from which a workbook counts: 1900 everywhere but in files of old Macs. */
export type Epoch = 1900 | 1904

const DAY = 86_400_000
/** Days from the epoch's day 0 to 1 January 1970 (ECMA-376 part 1, 18.17.4.1). */
const TO_1970 = { 1900: 25_569, 1904: 24_107 }
/** 31 December 9999, the last day that spreadsheets know. */
const LAST = 2_958_465

/** The clock time of a spreadsheet's day number, in epoch milliseconds as if it were UTC. */
export function serialTime(serial: number, epoch: Epoch): number | undefined {
  if (!(serial >= 1 && serial <= LAST)) return undefined
  // Its fraction is not exact: whole seconds are what people see.
  return Math.round(((serial - TO_1970[epoch]) * DAY) / 1000) * 1000
}

/** The same as text that dates are read from; the number itself when it is no day. */
export function serialText(serial: number, epoch: Epoch): string {
  const at = serialTime(serial, epoch)
  if (at === undefined) return String(serial)
  const iso = new Date(at).toISOString()
  return Number.isInteger(serial) ? iso.slice(0, 10) : iso.slice(0, 19)
}
