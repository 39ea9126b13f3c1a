const STEP = 20

/**
 * Asks until the answer is truthy or `patience` ms have passed; the first time at once.
 * @returns the last answer
 */
export async function until<T>(ask: () => T, patience: number): Promise<T> {
  const end = performance.now() + patience
  let answer = ask()
  while (!answer && performance.now() < end) {
    await pause(STEP)
    answer = ask()
  }
  return answer
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
