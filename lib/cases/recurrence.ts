/** How long a cause of another customer counts as the same trouble. */
export const RECURRENCE_MS = 90 * 86_400_000

/** A case with a cause, as far as it says whether the cause recurs. */
export interface CausedCase {
  address: string
  /** When its customer answered. */
  openedAt: number
}

/**
 * How many other customers had a case with this cause in the last 90 days: a customer counts once,
 * however many cases they had.
 * @param cases cases whose cause it is, taken-back ones left out
 * @param address the customer who is not counted
 */
export function otherCustomers(cases: readonly CausedCase[], address: string, now: number): number {
  const others = cases.filter(
    (one) => one.address !== address && one.openedAt > now - RECURRENCE_MS && one.openedAt <= now,
  )
  return new Set(others.map((one) => one.address)).size
}
