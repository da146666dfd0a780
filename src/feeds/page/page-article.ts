import { type EpochMs, emptyDraft, type ItemDraft } from '../../domain/item.ts';
import { pictureOf } from '../picture/picture-of.ts';
import { tidyBody } from '../text/tidy-body.ts';
import { webLink } from '../text/web-link.ts';
import { parseWireTime } from '../text/wire-time.ts';
import { isListHeading } from './page-desk.ts';
import type { ArticleFacts } from './page-json-ld.ts';
import type { Page, PageLine } from './page-lines.ts';
import type { PageLinks } from './page-links.ts';
import { timeOf } from './page-list.ts';
import { isOffer } from './page-offers.ts';
import { isSentence, opensWithDateline } from './page-opening.ts';
import { isBareAge } from './time/page-age.ts';
import { type PageClock, parsePageTime, saysUpdate } from './time/page-time.ts';

/**
 * The article of a page, from the lines above its first list; null when there is none. Without a date and time
 * nobody knows how old it is: it is not among the first that are posted. `title`: see `titleIn`.
 */
export function readArticle(
  page: Page,
  lines: readonly PageLine[],
  title: number,
  { clock, links, url }: ArticleContext,
): ItemDraft | null {
  const opening = lines.findIndex((line, index) => index > title && opensWithDateline(line.text));
  const headlineAt = title >= 0 ? title : headlineBefore(lines, opening, clock);
  const headline = lines[headlineAt]?.text ?? null;
  const start = opening >= 0 ? opening : headlineAt + 1;
  const own = withoutLinks(lines.slice(start).filter((line) => timeOf(line, clock) === null));
  const told = storyIn(
    own.filter((line) => !isBeside(line) && !isOffer(line.text)),
    page.wrapped,
  );
  const paragraphs = tidyBody(
    told.map((line) => line.text),
    headline,
  );
  if (paragraphs.length === 0 || (headline === null && opening < 0)) return null;
  const facts = factsOf(page, headline);
  const said = (time: string | null | undefined) => parseWireTime(time, clock.timeZone);
  const issuedAt = said(facts?.published) ?? articleTime(page, lines, { title: headlineAt, start }, clock);
  const changedAt = said(facts?.changed) ?? (issuedAt === null ? null : said(page.changed));
  return {
    ...emptyDraft,
    headline,
    paragraphs,
    link:
      webLink(facts?.url, url) ??
      links.resolve(lines[headlineAt]?.href ?? null) ??
      webLink(page.address, url) ??
      ownAddress(url),
    issuedAt,
    changedAt: issuedAt !== null && changedAt !== null && changedAt > issuedAt ? changedAt : null,
    section: facts?.section ?? null,
    ...(page.picture !== null && pictureOf([page.picture], baseOf(page, url))),
    postable: issuedAt !== null,
  };
}

/** What relative addresses in its head count from: a page from a file may say where it stood. */
function baseOf({ base, address }: Page, url: string | null): string | null {
  const own = webLink(url) ?? webLink(address);
  return webLink(base, own) ?? own;
}

/** What an article is read with besides its lines. */
export type ArticleContext = {
  readonly clock: PageClock;
  readonly links: PageLinks;
  /** Where the page was read. */
  readonly url: string | null;
};

/** A caption, a label or an advert by the page's own name for it. */
function isBeside({ mark }: PageLine): boolean {
  return mark === 'aside';
}

/** `Lees ook: Veerboot vast bij Kreta` */
const readAlso = /^(?:lees|bekijk|luister|zie) ook\b|^(?:read (?:more|also)|lire aussi|lesen sie auch)\b/iu;

/** Without the boxes of links to other stories that stand among an article's paragraphs, whole sentences though they may be. */
function withoutLinks(lines: readonly PageLine[]): readonly PageLine[] {
  let isInBox = false;
  return lines.filter(({ text, href }) => {
    const isOver = isListHeading(text);
    isInBox = isOver || (isInBox && href !== undefined);
    return !isInBox && !(href !== undefined && readAlso.test(text));
  });
}

/** What the page tells of its article in JSON-LD: of several, of the one that is called as this one is. */
function factsOf({ told }: Page, headline: string | null): ArticleFacts | null {
  const [only, ...others] = told;
  if (only !== undefined && others.length === 0) return only;
  return told.find((facts) => facts.headline !== null && facts.headline === headline) ?? null;
}

/** When the page tells search engines that its article of this headline was published, as it is written. */
export function publishedOf(page: Page, headline: string | null): string | null {
  return factsOf(page, headline)?.published ?? page.published;
}

/**
 * The line that the page's head calls its article's title, else its last first-level heading; -1 when neither is there. Where
 * each entry of a page is headed by one, none is its article's.
 */
export function titleIn(page: Page, lines: readonly PageLine[]): number {
  const names = new Set([page.title, ...page.told.map(({ headline }) => headline)]);
  const named = lines.findLastIndex(
    (line) => names.has(line.text) && (line.heading === null || line.heading < 4),
  );
  return named >= 0 ? named : lines.findLastIndex((line) => line.heading === 1 && !isHomeLink(line));
}

/** The site's name over all of its pages leads to its front. */
function isHomeLink({ href }: PageLine): boolean {
  return href !== undefined && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/i.test(href.trim());
}

const furniture =
  /^(?:deel|delen|lees|luister|foto|beeld|leestijd|laatst|bijgewerkt|gepubliceerd|geplaatst|door|bron|home|menu|ga naar|advertentie|tekst gaat|meer over)\b|^©|^(?:\p{L}+dag,? )?\d{1,2}[ /-][\p{L}\d.]+[ /-]\d{2,4}$/iu;

/** Plain text does not mark its headline: the last line above the dateline that can be one. */
function headlineBefore(lines: readonly PageLine[], opening: number, clock: PageClock): number {
  const above = lines.slice(0, opening < 0 ? 3 : opening);
  const canBe = (line: PageLine) =>
    parsePageTime(line.text, clock) === null && !furniture.test(line.text) && line.text.length <= 200;
  const told = above.findLastIndex(
    (line) => canBe(line) && line.text.split(' ').length >= 3 && !/\.$/.test(line.text),
  );
  return told >= 0 ? told : above.findLastIndex(canBe);
}

/**
 * The story's lines. Short ones without an end are captions, buttons and tags, but for subheadings: what stands between
 * two paragraphs and is marked as a heading, or (plain text marks nothing) can be one.
 */
function storyIn(lines: readonly PageLine[], isPlainText: boolean): readonly PageLine[] {
  const isStory = ({ text }: PageLine | undefined = nothing, index = -1) =>
    isSentence(text) || text.length >= 60 || text.endsWith(':') || (index === 0 && opensWithDateline(text));
  return lines.filter((line, index) => {
    if (isStory(line, index)) return true;
    const canBe = isPlainText ? /^\p{Lu}/u.test(line.text) : (line.heading ?? 1) > 1;
    const between = isStory(lines[index - 1], index - 1) && isStory(lines[index + 1]);
    return canBe && between && !furniture.test(line.text);
  });
}

const nothing: PageLine = { text: '', heading: null, datetime: null };

/**
 * The time nearest above the story, else what the head of the page says, else one below it, up to where an entry begins. An age
 * that does not say that it is one (`3 min`) may be the reading's: it counts where the page's lists tell theirs so.
 */
function articleTime(
  page: Page,
  lines: readonly PageLine[],
  { title, start }: { readonly title: number; readonly start: number },
  clock: PageClock,
): EpochMs | null {
  const firstOf = (some: readonly PageLine[], isBare: boolean) =>
    some
      .filter(({ text, datetime }) => isBare || datetime !== null || !isBareAge(text))
      .map((line) => timeOf(line, clock))
      .find((time) => time !== null) ?? null;
  const above = lines.slice(0, start).toReversed();
  const next = lines.findIndex(
    ({ text, opensItem }, at) => at > start && (opensItem === true || opensWithDateline(text)),
  );
  const below = lines.slice(start, next < 0 ? lines.length : next);
  return (
    firstOf(
      lines.slice(title + 1, start).filter(({ text }) => !saysUpdate(text)),
      false,
    ) ??
    firstOf(above, false) ??
    parseWireTime(page.published, clock.timeZone) ??
    firstOf(below, false) ??
    (page.lines.slice(lines.length).some(({ text }) => isBareAge(text)) ? firstOf(above, true) : null)
  );
}

/** The page's own address where it is one article's (`…/nieuws/brug-bij-port-lindley-dicht`) and not a front that changes. */
function ownAddress(url: string | null): string | null {
  const address = webLink(url);
  const slug =
    address === null ? '' : (new URL(address).pathname.split('/').findLast((part) => part !== '') ?? '');
  return /-.*-|\d{5}/.test(slug) ? address : null;
}
