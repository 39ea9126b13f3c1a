/** Lets something happen at most `times` in any `within` ms: a page that fights back wins. */
export function limiter(times: number, within: number, now = () => performance.now()) {
  let recent: number[] = []
  return (): boolean => {
    recent = recent.filter((at) => now() - at < within)
    if (recent.length >= times) return false
    recent.push(now())
    return true
  }
}
