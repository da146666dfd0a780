import { emptyDraft, type ItemDraft } from '../../domain/item.ts';
import { type Said, sayAll } from '../../domain/said/said.ts';
import { applySignals } from '../../domain/signals/signals.ts';
import type { DecodedDocument, FormatReader, ParseContext } from '../format-reader.ts';
import { publishedOf, readArticle, titleIn } from '../page/page-article.ts';
import { withoutBeside } from '../page/page-beside.ts';
import { nameOfDesk } from '../page/page-desk.ts';
import { type EmbeddedEntry, readEmbedded } from '../page/page-embedded.ts';
import {
  type InlineElement,
  type LineRules,
  linesOfHtml,
  linesOfText,
  mostLines,
  type Page,
} from '../page/page-lines.ts';
import { isReadOn, linksOf, type PageLinks } from '../page/page-links.ts';
import { type PageEntry, readEntries } from '../page/page-list.ts';
import {
  endsSentence,
  holdsFormally,
  joinDatelines,
  opensFormally,
  opensWithDateline,
} from '../page/page-opening.ts';
import { partPage } from '../page/page-sections.ts';
import { isDayAlone, withDays } from '../page/time/page-days.ts';
import { isBareClock } from '../page/time/page-stamp.ts';
import {
  anyClock,
  isAge,
  isTimeAlone,
  type PageClock,
  parsePageTime,
  withoutReadingTimes,
} from '../page/time/page-time.ts';
import { clockOfPage } from '../page/time/page-zone.ts';
import { spokenAge } from '../page/time/spoken-age.ts';
import { FeedError, type ParsedFeed } from '../parsed-feed.ts';
import { languageTag } from '../text/language-tag.ts';
import { parseWireTime } from '../text/wire-time.ts';
import { documentWords as words } from '../words/document-words.ts';
import { problemWords } from '../words/problem-words.ts';

/**
 * A news page, HTML or its plain text: an article, and under it lists headed `Meer uit Buitenland` whose entries are
 * a lede with a dateline and an age. Read by its lines, not by any one site's markup. Entries have no guid: their
 * text is their identity. The age after an entry is its own, relative to when the page was read.
 */
export const wirePage: FormatReader<'wire-page'> = {
  formats: ['wire-page'],
  kinds: ['html', 'text'],
  timeZoneDefault: 'newsroom',
  isMuchWork: true,
  detects: (document) =>
    (document.kind === 'html' || document.kind === 'text') && looksLikeWirePage(document),
  read: (document, context) => readWirePage(document, context),
};

const headingInText =
  /(?:Meer|Lees ook)(?: nieuws| berichten| artikelen)? uit \p{L}|\bmore (?:news |stories )?(?:from|in) \p{L}/iu;
const ageInText =
  /\d ?(?:u\.?|min(?:uut|uten|\.)?|uur|dag(?:en)?|sec(?:onden?)?) geleden|zojuist|gisteren|\d ?(?:[mhd]|min(?:ute)?s?|hours?|days?|hrs?) ago|just now|yesterday|<time\b/i;
const datelineInText =
  /(?:^|[>\n"])\s{0,40}(?:[|·•–—:-]\s)?['’\p{Lu}][\p{L}\p{N}\s'’/,.-]{1,60}\([\p{L}/ \\]{2,40}\)(?:<\/\w{1,10}>)?(?:\s|&nbsp;|&#160;)*(?:[-–—]|\\u201[34]|&[mn]dash;|&#821[12];|<\/?[a-z])/gu;
const spokenAgeInText = new RegExp(spokenAge, 'u');
/** Entries of a dateline and an age or a headline that say by themselves, whatever stands above them, that a page is a wire page. */
const tellingEntries = 3;

/** `Vandaag, 14:05`, `23 november 2026 20:05`: a page may have no other times. */
const clockInText = /(?<!\d)\d{1,2}[:.u]\d{2}(?!\d)/;

function looksLikeWirePage(document: DecodedDocument): boolean {
  const { text } = document;
  const isTimed = ageInText.test(text) || spokenAgeInText.test(text);
  const isOpened = () => {
    const datelines = [...text.matchAll(datelineInText).take(tellingEntries)].length;
    const isHeaded = headingInText.test(text) || clockInText.test(text);
    return datelines >= (isHeaded ? 1 : tellingEntries);
  };
  if (!isTimed && !isOpened()) return false;
  const page = pageOf(document);
  const { lists, isHeaded, sureEntries } = partPage(page, page.lines, titleIn(page, page.lines), anyClock);
  if (isHeaded && headingInText.test(text)) return true;
  if (lists.length > 0 && sureEntries >= tellingEntries) return true;
  return lists.length === 0 && readEmbedded(page.data()).length >= tellingEntries;
}

function readWirePage(document: DecodedDocument, context: ParseContext): ParsedFeed<'wire-page'> {
  const shown = pageOf(document);
  const title = titleIn(shown, shown.lines);
  const clock = clockOf(shown, title, {
    readAt: context.readAt,
    timeZone: context.timeZone ?? 'Europe/Amsterdam',
  });
  const page = { ...shown, lines: withDays(shown.lines, clock) };
  const { lines, lists, boxes, articleTo } = partPage(page, page.lines, title, clock);
  const links = linksOf({ ...page, lines }, context.url, boxes);
  const above = lines.slice(0, articleTo);
  const found = readArticle(page, above, titleIn(page, above), { clock, links, url: context.url });
  const unnamed = nameOfDesk(lines[title]?.text ?? '') ?? nameOfDesk(found?.section ?? '');
  const read = lists.map(({ section, from, to }) => {
    const reading = { clock, isPlain: page.wrapped, boxes, from };
    return { section: section ?? unnamed, ...readEntries(lines.slice(from, to), reading) };
  });
  const listed = read
    .flatMap((list) => list.entries.map(asDraft(list.section, links)))
    .map(withToldTime(page, links, clock));
  // Where a script makes the page, what it makes it of is all there is.
  const embedded = found === null && listed.length === 0 ? readEmbedded(page.data()) : [];
  const { article, entries } = partFromArticle(found, [
    ...eachOnce(listed),
    ...embedded.map(asEmbeddedDraft(unnamed, links, clock)),
  ]);
  // A page that was asked for and holds neither is another page: an error page, a cookie wall, something binary.
  if (article === null && entries.length === 0 && lists.length === 0) {
    throw new FeedError('not-a-feed', words.noWirePage);
  }
  const sections = new Set(read.map((list) => list.section));
  const section = sections.size === 1 ? ([...sections][0] ?? null) : null;
  const language = languageTag(page.language) ?? (lists.length > 0 ? 'nl' : null);
  const items = [
    ...(article === null ? [] : [{ ...article, section: article.section ?? section }]),
    ...entries,
  ];
  return {
    format: 'wire-page',
    title: article?.headline ?? null,
    language,
    pollEveryMs: null,
    items: items.map((item) => applySignals({ ...item, language }, { rules: context.signals })),
    problems: [
      ...(page.isLonger ? [sayAll(problemWords.firstLines, { most: String(mostLines) })] : []),
      ...read.flatMap((list) => list.problems),
    ],
    notes: [
      ...notesOf(article, entries, lists.length),
      ...(links.lacksBase ? [problemWords.relativeLinks] : []),
    ],
  };
}

/** Read by what its article shows around its opening. */
function clockOf(page: Page, title: number, clock: PageClock): PageClock {
  const text = publishedOf(page, page.lines[title]?.text ?? null);
  const told = { text, at: parseWireTime(text, clock.timeZone) };
  const opening = page.lines.findIndex((line, at) => at > title && opensWithDateline(line.text));
  if (title < 0 || opening < 0) return clock;
  return clockOfPage(page.lines.slice(title + 1, opening), told, clock, /^en\b/i.test(page.language ?? ''));
}

/** The time that a page tells search engines of an entry, where it shows none. */
function withToldTime(
  { listed, told }: Page,
  links: PageLinks,
  { timeZone }: PageClock,
): (entry: ItemDraft) => ItemDraft {
  const times = new Map<string, number>();
  for (const { headline, url, published } of [...listed, ...told]) {
    const time = parseWireTime(published, timeZone);
    const names = [links.resolve(url), headline].filter((name) => name !== null);
    if (time !== null) for (const name of names) if (!times.has(name)) times.set(name, time);
  }
  if (times.size === 0) return (entry) => entry;
  return (entry) => {
    const time = times.get(entry.link ?? '') ?? times.get(entry.headline ?? '') ?? null;
    return entry.issuedAt === null && time !== null ? { ...entry, issuedAt: time } : entry;
  };
}

/** An entry that stands in several lists of its page (`Meest gelezen`) is one: known by its link, and by its headline or its opening. */
function eachOnce(listed: readonly ItemDraft[]): readonly ItemDraft[] {
  const seen = new Set<string>();
  return listed.filter(({ link, headline, paragraphs: [text = ''] }) => {
    if (link === null) return true;
    const names = [headline ?? '', text.slice(0, tellingLength)].filter((name) => name !== '');
    const keys = names.map((name) => `${link} ${name}`);
    const isKnown = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return !isKnown;
  });
}

/** Where the article stands in a list of its page as well, it is one item, and the list may tell its time. */
function partFromArticle(
  article: ItemDraft | null,
  listed: readonly ItemDraft[],
): { readonly article: ItemDraft | null; readonly entries: readonly ItemDraft[] } {
  const opening = article?.paragraphs[0] ?? '';
  const isItsOpening = ({ link, headline, paragraphs: [text = ''] }: ItemDraft) =>
    (Math.min(text.length, opening.length) >= tellingLength &&
      (text.startsWith(opening) || opening.startsWith(text))) ||
    (link !== null && link === article?.link && headline === article.headline);
  const twin = listed.find(isItsOpening);
  if (article === null || twin === undefined) return { article, entries: listed };
  const issuedAt = article.issuedAt ?? twin.issuedAt;
  const entries = listed.filter((entry) => !isItsOpening(entry));
  return { article: { ...article, issuedAt, postable: issuedAt !== null }, entries };
}

/** A shorter opening may be another's. */
const tellingLength = 40;

/** `Meer uit BuitenlandLISSABON (ANP) - `: copied text may lose the line end after its heading too. */
const gluedHeading = /\b(?:Meer|Lees ook)(?: nieuws)? uit \p{Lu}\p{Ll}+(?=['’]?(?:s-)?\p{Lu}{2})/gu;

function pageOf({ kind, text }: Pick<DecodedDocument, 'kind' | 'text'>): Page {
  const page =
    kind === 'html' || kind === 'xml'
      ? linesOfHtml(text, lineRules)
      : linesOfText(text.replace(gluedHeading, '$&\n'));
  const lines = joinDatelines(withoutReadingTimes(page.lines));
  return { ...page, lines: withoutBeside(lines, page.elements) };
}

/** What a bare age is set in; in bold and in a link a number of minutes is another thing's. */
const setsBareAge = new Set(['span', 'small', 'i', 'em', 'abbr', 'sub', 'sup', 'u', 'cite', 'font']);

/** An age, whatever stands around it; a bare one, and what is no sentence at the end of a text (`Lees meer`), behind a sentence. */
function isSetApart({ name, text, before, next }: InlineElement): boolean {
  if (text.length > 60) return false;
  if (isAge(text)) return true;
  // `<span>Van onze redactie</span><span>28 november 2026 | 10:12</span>`
  if (setsBareAge.has(name) && next !== 'text' && isStamp(text)) return true;
  // `<span>Wereld</span><a>Vissers blokkeren haven</a>`
  if (name === 'a' && before !== '' && (nameOfDesk(before) !== null || isDayAlone(before))) return true;
  // `11:48 <a>Vissers blokkeren haven</a>`
  if (isClock(before)) return true;
  if (before !== '' && !endsSentence(before)) return false;
  if (setsBareAge.has(name) && next !== 'text' && isTimeAlone(text)) return true;
  return next === 'nothing' && before !== '' && (isReadOn(text) || (name !== 'q' && !endsSentence(text)));
}

/** A day and a clock, whatever says of what: `Gepubliceerd op 28-11-2026, 10:12`. */
function isStamp(text: string): boolean {
  return /\d/.test(text) && withClock.test(text) && parsePageTime(text, anyClock) !== null;
}

const withClock = /\d{1,2}[./-]\d{1,2}[./-]\d{2}.*\d{1,2}[:.uh]\d{2}|\p{L}{3}\.? \d{4}.*\d{1,2}[:.uh]\d{2}/u;

function isClock(before: string): boolean {
  const text = before.replace(/\s[|·•–—:-]$/u, '');
  return isTimeAlone(text) || isBareClock(text);
}

/** Besides these a link around all of an entry, and a lede with its headline before it, however they are glued to what is beside them. */
const lineRules: LineRules = {
  isApart: (element) =>
    isSetApart(element) ||
    (element.name === 'a' && holdsFormally(element.text)) ||
    (element.before !== '' && opensFormally(element.text)),
  begins: opensFormally,
  isTime: isTimeAlone,
};

function asDraft(section: string | null, links: PageLinks): (entry: PageEntry) => ItemDraft {
  return ({ text, headline, issuedAt, href, box }) => ({
    ...emptyDraft,
    headline,
    paragraphs: text === null ? [] : [text],
    link: links.resolve(href) ?? (box === null ? null : links.inBox(box)),
    issuedAt,
    section,
  });
}

function asEmbeddedDraft(
  section: string | null,
  links: PageLinks,
  { timeZone }: PageClock,
): (entry: EmbeddedEntry) => ItemDraft {
  return ({ text, headline, href, published }) => ({
    ...emptyDraft,
    headline,
    paragraphs: [text],
    link: links.resolve(href),
    issuedAt: parseWireTime(published, timeZone),
    section,
  });
}

/** How the page is made, which is no fault of it. */
function notesOf(article: ItemDraft | null, entries: readonly ItemDraft[], lists: number): readonly Said[] {
  const notes: Said[] = [];
  if (lists === 0 && entries.length === 0) notes.push(problemWords.noList);
  if (article === null && entries.length === 0) notes.push(problemWords.noArticle);
  if (article !== null && !article.postable) notes.push(problemWords.undatedArticle);
  return notes;
}
