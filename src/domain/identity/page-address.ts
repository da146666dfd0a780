/** Parameters that tell where a reader came from or who he is, never which item he reads. */
const passing =
  /^(?:utm_.*|at_.*|mc_[ce]id|[a-z]*clid|cmpid|ns_.*|token|auth|sig|signature|session|sess|sid|sessionid|phpsessid|jsessionid|ts|time|timestamp|cb|cachebuster|nocache|rand|rnd|_)$/i;
/** A value that looks drawn by lot, or a time in seconds or milliseconds. */
const drawn = /^(?:(?=.*\d)(?=.*[a-z])[a-z0-9_-]{20,}|1\d{9}|1\d{12})$/i;

/** An address in which there is nothing to read but its path, as nearly all are: reading it as a URL takes ten times as long. */
const plain = /^https?:\/\/(?!xn--|[^/]*\.xn--)(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}((?:\/(?!\.)[\w~.-]*)*)$/;

/**
 * What a web address says of the item: its path, and those parameters that tell items apart. Without scheme and host,
 * since sites move; without tokens and tracking. Null where nothing is left of it: the home page of a site.
 */
export function pageOf(address: string | null): string | null {
  if (address === null || !/^https?:/i.test(address)) return null;
  const plainPath = plain.exec(address)?.[1];
  if (plainPath !== undefined) return plainPath.replace(/\/(?:index\.\w+)?$/, '') || null;
  if (!URL.canParse(address)) return null;
  const { pathname, searchParams } = new URL(address);
  const path = pathname.replace(/;jsessionid=[^/]*/i, '').replace(/\/(?:index\.\w+)?$/, '');
  const telling = [...searchParams]
    .filter(([name, value]) => !passing.test(name) && !drawn.test(value))
    .map(([name, value]) => `${name}=${value}`)
    .toSorted();
  const page = telling.length === 0 ? path : `${path}?${telling.join('&')}`;
  return page === '' ? null : page;
}

/** The page with the place on it (`/live#e2`), where an address has one. */
export function placeOnSite(address: string | null): string | null {
  const page = pageOf(address);
  return page === null || address === null ? null : `${page}${new URL(address).hash}`;
}

/** Addresses of what is filled anew: a live blog, a status page, a bulletin. */
const filledAnew =
  /live|status|ticker|alert|bulletin|laatste|latest|nieuws?overzicht|weer(?:bericht)?(?:[/-]|$)/i;

/** Whether an address is that of one article: it ends in a long number, or in some words of a headline. */
export function namesArticle(address: string | null): boolean {
  const page = pageOf(address);
  if (page === null || filledAnew.test(page)) return false;
  const last =
    page
      .split('?')[0]
      ?.split('/')
      .findLast((part) => part !== '') ?? '';
  return /\d{5,}/.test(page) || last.split(/[-_]/).filter((word) => /\p{L}{2,}/u.test(word)).length >= 4;
}
