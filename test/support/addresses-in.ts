/** Every address under a `url` in a message as a platform was sent it. */
export function addressesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'url' && typeof part === 'string' ? [part] : addressesIn(part),
  );
}
