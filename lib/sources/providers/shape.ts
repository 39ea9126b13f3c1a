import * as z from 'zod/mini'
import { LookupError } from '../lookup-problem'
import type { Told } from './provider'

/** A text or number that may be missing, null or of another kind: '' then. */
export const told = z.catch(z.union([z.string(), z.number()]), '') as z.ZodMiniType<Told>

/** Items of any kind; each is read by itself, so that one odd one does not cost the others. */
export const items = z.array(z.unknown())

/** An object that may be missing or of another kind: read as if it were empty then. */
export function part<S extends z.core.$ZodShape>(shape: S) {
  const object = z.object(shape)
  return z.catch(object, () => object.parse({}))
}

/**
 * Reads an answer's frame. Throws LookupError when it is not as documented.
 * @param where names the frame in the message
 */
export function read<S extends z.ZodMiniType>(
  shape: S,
  answer: unknown,
  where: string,
): z.infer<S> {
  const result = shape.safeParse(answer)
  if (result.success) return result.data
  throw new LookupError({ code: 'shape', where })
}

/** The items that have the shape; the others are none of this kind. */
export function readAll<S extends z.ZodMiniType>(shape: S, all: readonly unknown[]): z.infer<S>[] {
  return all.flatMap((one) => {
    const result = shape.safeParse(one)
    return result.success ? [result.data] : []
  })
}
