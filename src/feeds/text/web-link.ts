/**
 * An address as an absolute http or https URL; null for anything else (`javascript:`, `mailto:`, a relative one
 * without a base). White space inside is what a browser would make of it: gone at the ends and at line breaks.
 */
export function webLink(address: string | null | undefined, base: string | null = null): string | null {
  const clean = address?.trim();
  if (clean === undefined || clean === '' || clean.length > 8192) return null;
  const url = URL.parse(clean) ?? (base === null ? null : URL.parse(clean, base));
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}
