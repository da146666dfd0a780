/**
 * What stands in `base`, with what `more` adds to it or puts in its place. A getter stays one, where a spread would read it
 * once and for all: so what the newsroom file says is read as it is by then.
 */
export function extend<Base extends object, More extends object>(
  base: Base,
  more: More,
): Omit<Base, keyof More> & More {
  const all = { ...Object.getOwnPropertyDescriptors(base), ...Object.getOwnPropertyDescriptors(more) };
  return Object.defineProperties({}, all) as Omit<Base, keyof More> & More;
}
