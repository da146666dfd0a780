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

/**
 * What `more` has, and for all else `base`, which is asked only then: what `base` makes when it is first asked for is not made
 * for being laid under something. To be read by name alone, not spread. It is no object whose prototype `base` is: V8 would put
 * `base`, and all it knows, among what is old.
 */
export function overlay<Base extends object>(base: Base, more: NoInfer<Partial<Base>>): Base {
  return new Proxy(base, {
    get: (under, name) => Reflect.get(Object.hasOwn(more, name) ? more : under, name),
  });
}
