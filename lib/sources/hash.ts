/**
 * A 64-bit hash of a text as two unsigned 32-bit halves: two multiplicative hashes with different
 * primes, mixed as MurmurHash3 ends. The same on every machine and in every version: response ids
 * are made of it, so it must never change. Not for secrets.
 */
function hash64(text: string): [number, number] {
  let a = 0x811c9dc5
  let b = 0x9747b28c
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x5bd1e995)
    b ^= b >>> 15
  }
  return [mix(a ^ text.length), mix(b ^ a)]
}

function mix(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** The same as 16 hexadecimal digits. */
export function hashText(text: string): string {
  return hash64(text)
    .map((half) => half.toString(16).padStart(8, '0'))
    .join('')
}
