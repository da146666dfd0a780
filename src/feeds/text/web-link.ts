/** Nobody reads more of an address, and each link of a document is resolved against its base. */
const longest = 2_048;

/**
 * An address as an absolute http or https URL without user and password; null for anything else (`javascript:`, `mailto:`, a relative one
 * without a base). White space inside is what a browser would make of it: gone at the ends and at line breaks.
 */
export function webLink(address: string | null | undefined, base: string | null = null): string | null {
  const clean = address?.trim();
  if (clean === undefined || clean === '' || clean.length > longest) return null;
  const isBase = base !== null && base.length <= longest;
  // `//cdn.example/1.jpg` lacks nothing but how it is asked for.
  const read = !isBase && /^\/\/[^/]/.test(clean) ? `https:${clean}` : clean;
  const url = URL.parse(read) ?? (isBase ? URL.parse(read, base) : null);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  // `https://bank.example@elsewhere.example/` reads as what it is not; and a base may bring a source's own password along.
  // To set what is empty already takes as long as to read the address.
  if (url.username !== '') url.username = '';
  if (url.password !== '') url.password = '';
  return url.href;
}
