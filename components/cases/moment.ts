/** A moment as a field for day and time takes it, on this device's clocks. */
export function toField(at: number): string {
  const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}

/** @returns NaN where no whole day and time stands in the field. */
export function fromField(value: string): number {
  return /^\d{4,6}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value) ? new Date(value).getTime() : Number.NaN
}
