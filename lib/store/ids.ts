let last = { time: 0, counter: 0 }

/**
 * A UUIDv7 (RFC 9562, 5.7): 48 bits of milliseconds, a 12-bit counter that grows within one
 * millisecond (6.2, method 1), 62 random bits. Ids made here sort by the order they were made in,
 * also when the clock was set back.
 */
export function newId(now: number): string {
  last = nextTick(now)
  const random = crypto.getRandomValues(new Uint8Array(8))
  random[0] = 0x80 | ((random[0] ?? 0) & 0x3f)
  const hex = [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const time = last.time.toString(16).padStart(12, '0')
  const counter = last.counter.toString(16).padStart(3, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter}-${hex.slice(0, 4)}-${hex.slice(4)}`
}

function nextTick(now: number): { time: number; counter: number } {
  if (now > last.time) return { time: now, counter: 0 }
  if (last.counter < 0xfff) return { time: last.time, counter: last.counter + 1 }
  return { time: last.time + 1, counter: 0 }
}
