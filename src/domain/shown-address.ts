/** An address as people may see it: without user, password and query, where keys stand. What is no URL: an empty text. */
export function shownAddress(address: string): string {
  const url = URL.parse(address);
  if (url === null) return '';
  return `${url.origin}${url.pathname}${url.search === '' ? '' : '?…'}`;
}
