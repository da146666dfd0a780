import { webLink } from '../text/web-link.ts';
import type { EntryBoxes } from './page-entry-boxes.ts';
import type { Page } from './page-lines.ts';

/** Where the links of a page lead. */
export type PageLinks = {
  /** An address of the page as an absolute one; null where it leads nowhere, or to the page itself. */
  resolve(href: string | null): string | null;
  /** The link of an entry that has one nowhere else: of its picture, or of `Lees meer`, where all in its box agree. */
  inBox(opening: number): string | null;
  /** Links of its lines lead nowhere, since nothing tells what they count from: the page was read from a file. */
  readonly lacksBase: boolean;
};

const readOn =
  /^(?:(?:lees (?:meer|verder|hier)|verder lezen|bekijk|read (?:more|on)|more|meer|weiterlesen|zum artikel|artikel lesen|lire (?:la suite|plus|l['’]article))\b.{0,20}|mehr(?: lesen| dazu| erfahren)?|en savoir plus|voir plus|la suite)$/iu;
/** At the end of a text, where nothing marks it. */
const endsReadOn =
  /(?<=[.!?…]["'”’»)\]]{0,2})\s*(?:[|·•–—]\s*)?(?:[[(]?(?:lees (?:meer|verder|hier verder)|verder lezen|meer lezen|read (?:more|on)|continue reading|weiterlesen|mehr(?: lesen| dazu| erfahren)?|zum artikel|lire (?:la suite|plus)|en savoir plus)[\])]?)(?:\s?[.…›»>→]+)?\s*$/iu;

/** Whether a text leads on to the rest of another: `Lees meer`. */
export function isReadOn(text: string): boolean {
  return readOn.test(text.trim());
}

/** A text without `Lees meer` at its end. */
export function withoutReadOn(text: string): string {
  return text.replace(endsReadOn, '');
}

/**
 * Resolves against `<base>`, else against where the page was read, else against what it says is its address. `page.lines`: those that
 * the boxes were found in.
 */
export function linksOf(
  page: Pick<Page, 'base' | 'address' | 'lines' | 'pictures'>,
  url: string | null,
  boxes: EntryBoxes,
): PageLinks {
  const own = webLink(page.address, url);
  const read = webLink(url) ?? own;
  const base = webLink(page.base, read) ?? read;
  const self = new Set(
    [base === read ? read : null, read, own].flatMap((address) =>
      address === null ? [] : comparable(address),
    ),
  );
  const resolve = (href: string | null): string | null => {
    // A place on the page that it stands on, whatever `<base>` says.
    const link = href === null || /^\s*#/.test(href) ? null : webLink(href, base);
    return link === null || self.has(comparable(link)) || isHome(link) ? null : link;
  };
  const inBoxes = new Map<number, Set<string>>();
  const add = (href: string, element: number | undefined) => {
    const owner = boxes.ownerOf(element);
    const link = owner === null ? null : resolve(href);
    if (owner === null || link === null || !isOfSite(link, base)) return;
    inBoxes.set(owner, (inBoxes.get(owner) ?? new Set()).add(withoutHash(link)));
  };
  for (const { href, element } of page.pictures) add(href, element);
  for (const { href, element, text } of page.lines) {
    if (href !== undefined && isReadOn(text)) add(href, element);
  }
  const isRelative = ({ href = '' }: Page['lines'][number]) => /^[^#?:]*\/[^:]*$/.test(href);
  return {
    resolve,
    lacksBase: base === null && page.lines.some(isRelative),
    inBox(opening) {
      const links = inBoxes.get(opening);
      return links?.size === 1 ? ([...links][0] ?? null) : null;
    },
  };
}

function comparable(address: string): string {
  return withoutHash(address)
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/, '');
}

/** The home page of a site is on everything. */
function isHome(link: string): boolean {
  const { pathname, search } = new URL(link);
  return pathname === '/' && search === '';
}

/** A banner leads elsewhere. */
function isOfSite(link: string, base: string | null): boolean {
  return base === null || siteOf(link) === siteOf(base);
}

function siteOf(address: string): string {
  return new URL(address).hostname.split('.').slice(-2).join('.');
}
