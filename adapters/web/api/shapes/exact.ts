import { z } from 'zod';

/** A shape that names every key of `T`, the optional ones too: a key that the type has and the shape not does not compile. */
export function shapeOf<T>() {
  return <const Shape extends Readonly<Record<keyof T, z.ZodType>>>(shape: Shape) => z.object(shape);
}

/** One of these words: all that the type knows, and no other. */
export function oneOf<Word extends string>(words: Readonly<Record<Word, true>>): z.ZodType<Word> {
  return z.enum(Object.keys(words) as Word[]);
}
