/** What stands behind `#` in the address: a channel (`#buitenland`), so that a wall screen or a bookmark opens on its own, or a story. */
export function namedInAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** `#bericht-412`: a row's link in a new tab, or one that somebody passed on. Null: no story is named. */
export function storyInAddress(): number | null {
  const number = /^bericht-(\d+)$/u.exec(namedInAddress())?.[1];
  return number === undefined ? null : Number(number);
}

/** Another value in the query of this page's address, without loading it; null takes it away. */
export function setInAddress(name: string, value: string | null): void {
  const url = new URL(location.href);
  if (value === null) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  // Commas are read by people; in a query they mean nothing else.
  history.replaceState(null, '', url.href.replaceAll('%2C', ','));
}
