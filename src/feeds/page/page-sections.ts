import { isListHeading, nameOfDesk } from './page-desk.ts';
import { type EntryBoxes, findEntryBoxes } from './page-entry-boxes.ts';
import { findHeadline, isMarked } from './page-headline.ts';
import type { Page, PageLine } from './page-lines.ts';
import { timeOf } from './page-list.ts';
import { isSentence, opensWithDateline } from './page-opening.ts';
import { type PageClock, splitAtAges } from './time/page-time.ts';

/** A line with what is asked of it more than once. */
export type ReadLine = PageLine & {
  readonly opens: boolean;
  readonly isTime: boolean;
};

/** A list of a page under the name in its heading; null where the heading names no desk, or there is none. */
export type PageList = { readonly section: string | null; readonly from: number; readonly to: number };

/** A page parted into its article and its lists, as numbers of lines. */
export type PageParts = {
  readonly lines: readonly ReadLine[];
  /** The article's lines end before this one. */
  readonly articleTo: number;
  readonly lists: readonly PageList[];
  readonly boxes: EntryBoxes;
  /** Entries with a dateline and an age or a headline, article apart: three say by themselves that a page is a wire page. */
  readonly sureEntries: number;
  /** A list is headed `Meer uit …` or as other pages say it. */
  readonly isHeaded: boolean;
};

const sectionHeading =
  /^(?:lees ook )?(?:meer|lees ook)(?: nieuws| berichten| artikelen)? uit (?:de |het )?(\p{L}[\p{L}\p{N} &'’/-]{1,40}?)\s*[:›»>]?$/iu;
const englishHeading =
  /^(?:read )?more (?:news |stories )?(?:from|in) (?:the )?(\p{L}[\p{L}\p{N} &'’/-]{1,40}?)(?: news)?\s*[:›»>]?$/iu;
/** Lines that may stand between an entry's opening and its time. */
const mostBetween = 8;
/** Lines in the box of an entry: headline, lede, age, a label. An article has more. */
const mostInBox = 4;
/** So many entries are a list, whatever stands above them. */
const listedEntries = 2;

/** Where a page's article ends and its lists begin: at their headings, whatever they say, or where the entries begin. */
export function partPage(page: Page, lines: readonly PageLine[], title: number, clock: PageClock): PageParts {
  const read = lines.map((line) => ({
    ...line,
    opens: opensWithDateline(line.text),
    isTime: timeOf(line, clock) !== null,
  }));
  const numbers = (is: (line: ReadLine, at: number) => boolean) =>
    read.flatMap((line, at) => (is(line, at) ? [at] : []));
  const named = numbers(({ text }) => namedSection(text) !== null);
  const borders = numbers(
    ({ text, heading, opens }, at) =>
      at === title || (!opens && (isListHeading(text) || (heading !== null && nameOfDesk(text) !== null))),
  );
  const openings = numbers(({ opens }) => opens);
  const times = numbers(({ isTime }) => isTime);
  const boxes = findEntryBoxes(read, page.elements, { openings, times, borders: [...borders, ...named] });
  const isBorder = new Set([...named, ...borders]);
  const nextOpening = nextOf(openings, read.length);
  const article = articleOpening(read, openings, title, { boxes, borders: isBorder });
  const sure = sureEntriesOf(read, openings, {
    article,
    title,
    boxes,
    borders: isBorder,
    isPlain: page.wrapped,
  });
  const entries = new Set(sure);
  const headings = new Set(named);
  for (const at of numbers((line, at) => canHead(line, at, title))) {
    const next = nextOpening[at + 1] ?? read.length;
    const isAbove =
      next - at <= mostBetween &&
      entries.has(next) &&
      boxes.ownerOf(read[at]?.element) === null &&
      !read.slice(at + 1, next).some((line) => isApart(line, boxes));
    if (isAbove) headings.add(at);
  }
  const first = Math.min(...headings, read.length);
  const early = sure.filter((at) => at < first);
  const lists: PageList[] = [];
  if (early.length >= listedEntries) {
    const timesFirst = !isTimedBelow(read, early.at(-1) ?? 0, isBorder);
    const list = { boxes, isPlain: page.wrapped, title, timesFirst };
    lists.push({ section: null, from: startOf(early[0] ?? 0, read, list), to: first });
  }
  const ordered = [...headings].toSorted((a, b) => a - b);
  ordered.forEach((at, index) => {
    const text = read[at]?.text ?? '';
    lists.push({
      section: namedSection(text) ?? nameOfDesk(text),
      from: at + 1,
      to: ordered[index + 1] ?? read.length,
    });
  });
  const articleTo =
    lists[0] === undefined ? read.length : lists[0].from - (early.length >= listedEntries ? 0 : 1);
  return { lines: read, articleTo, lists, boxes, sureEntries: sure.length, isHeaded: named.length > 0 };
}

/** The section in a heading that says outright that it heads a list: `Meer uit Buitenland`, `MORE FROM WORLD`. */
function namedSection(text: string): string | null {
  if (text.length > 80) return null;
  return (sectionHeading.exec(text) ?? englishHeading.exec(text))?.[1] ?? null;
}

/** A heading over a list in other words: a desk's name, or that there is more to read. */
function canHead({ text, opens, isTime }: ReadLine, at: number, title: number): boolean {
  if (opens || isTime || at === title) return false;
  return isListHeading(text) || nameOfDesk(text) !== null;
}

/**
 * What parts a heading from the entry below it: a heading of that entry's own list, or a paragraph of the article, in which the heading stood over
 * a box of links (`Lees ook`).
 */
function isApart(line: ReadLine, boxes: EntryBoxes): boolean {
  const { text, heading, href, isTime, mark, element } = line;
  if (namedSection(text) !== null || isListHeading(text)) return true;
  const isPlain = heading === null && href === undefined && mark === undefined && !isTime;
  return isPlain && boxes.ownerOf(element) === null && isSentence(text);
}

/** For each line the first opening from there on. */
function nextOf(openings: readonly number[], length: number): readonly number[] {
  const next = new Array<number>(length + 1).fill(length);
  let from = 0;
  for (const at of openings) {
    next.fill(at, from, at + 1);
    from = at + 1;
  }
  return next;
}

type EntrySigns = {
  readonly article: number | null;
  readonly title: number;
  readonly boxes: EntryBoxes;
  readonly borders: ReadonlySet<number>;
  readonly isPlain: boolean;
};

/**
 * The openings that are sure to be entries' and not in the middle of an article: those with a time of their own, those with a headline
 * such as others have, and what stands between such. An age that nobody understands makes no entry a part of the one before it.
 */
function sureEntriesOf(
  lines: readonly ReadLine[],
  openings: readonly number[],
  { article, title, boxes, borders, isPlain }: EntrySigns,
): readonly number[] {
  const heads = openings.map((at, index) => {
    const from = Math.max(title, openings[index - 1] ?? -1);
    if (!isPlain) return headAbove(lines, at, from);
    const above = lines.slice(Math.max(from + 1, at - 1), at);
    return findHeadline(
      above.map((line) => ({ text: line.text, line })),
      { isOwn: false, isPlain },
    )?.line;
  });
  const kinds = heads.map((head, index) =>
    head === undefined ? null : kindOf(head, isPlain && index === 0),
  );
  const counts = new Map<string, number>();
  for (const kind of kinds) if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const isTimed = openings.map((at, index) =>
    hasTime(lines, at, openings[index - 1] ?? null, { boxes, borders }),
  );
  const isHeaded = kinds.map((kind) => kind !== null && (counts.get(kind) ?? 0) > 1);
  const isBoxed = openings.map((at) => boxes.hasMore(at) && boxes.linesIn(at) <= mostInBox);
  // Headlines alone are an article's subheadings as well, but for those that lead somewhere.
  const isList = isTimed.includes(true) || heads.every((head) => head === undefined || 'href' in head);
  const isSure = openings.map(
    (at, index) => at !== article && (isTimed[index] || (isList && (isHeaded[index] || isBoxed[index]))),
  );
  const [first, last] = [isSure.indexOf(true), isSure.lastIndexOf(true)];
  return openings.filter((at, index) => isSure[index] || (index > first && index < last && at !== article));
}

/** Headlines of one page are marked alike. Null for plain text's first, which is its article's. */
function kindOf({ heading, href, isStrong, mark }: PageLine, isFirstPlain: boolean): string | null {
  return isFirstPlain ? null : [heading, href !== undefined, isStrong === true, mark ?? ''].join();
}

/** The opening of the page's article: the one right under its title. Null where the title is over a list, or nothing is under it. */
function articleOpening(
  lines: readonly ReadLine[],
  openings: readonly number[],
  title: number,
  { boxes, borders }: { readonly boxes: EntryBoxes; readonly borders: ReadonlySet<number> },
): number | null {
  const at = openings.find((opening) => opening > title);
  if (title < 0 || at === undefined || nameOfDesk(lines[title]?.text ?? '') !== null) return null;
  for (let line = title + 1; line < at; line++) if (borders.has(line)) return null;
  const own = headAbove(lines, at, title);
  const isOwnBox = own !== undefined && boxes.ownerOf(own.element) === at;
  if (own === undefined || (!isOwnBox && own.href === undefined && !isTimedBelow(lines, at, borders)))
    return at;
  // What has a headline of its own below the title is an entry, where the next ones have theirs of the same kind.
  const isItsOwn = own.heading !== null || own.opensItem === true || own.href !== undefined || isOwnBox;
  const index = openings.indexOf(at);
  const isLikeNext = openings.slice(index + 1, index + 4).some((opening, after) => {
    const next = headAbove(lines, opening, openings[index + after] ?? at);
    return (
      next !== undefined &&
      next.heading === own.heading &&
      !(own.href !== undefined && next.href === undefined)
    );
  });
  return isItsOwn && isLikeNext ? null : at;
}

/** The nearest line above an opening that is marked as a headline may be. */
function headAbove(lines: readonly ReadLine[], opening: number, from: number): ReadLine | undefined {
  return lines
    .slice(Math.max(from + 1, opening - mostBetween), opening)
    .findLast((line) => !line.isTime && isMarked({ text: line.text, line }));
}

/** Whether an opening has a time of its own: in its box, glued to it, or soon after it; or above it, as the ones before have. */
function hasTime(
  lines: readonly ReadLine[],
  opening: number,
  previous: number | null,
  { boxes, borders }: { readonly boxes: EntryBoxes; readonly borders: ReadonlySet<number> },
): boolean {
  const line = lines[opening];
  if (line === undefined) return false;
  if (splitAtAges(line.text, opensWithDateline).length > 1) return true;
  if (isTimedBelow(lines, opening, borders)) return true;
  for (let at = opening - 1; at >= Math.max(0, opening - mostBetween); at--) {
    const before = lines[at];
    if (before === undefined || before.opens || borders.has(at)) return false;
    const owner = boxes.ownerOf(before.element);
    if (owner !== null && owner !== opening) return false;
    // Outside of a box a time above is this one's where the times stand above, so that the entry before has one below it.
    if (before.isTime)
      return owner === opening || (previous !== null && isTimedBelow(lines, previous, borders));
  }
  return false;
}

/** Whether a time stands soon after an opening, before anything else begins. */
function isTimedBelow(lines: readonly ReadLine[], opening: number, borders: ReadonlySet<number>): boolean {
  for (let at = opening + 1; at <= opening + mostBetween; at++) {
    const next = lines[at];
    if (next === undefined || next.opens || borders.has(at)) return false;
    if (next.isTime) return true;
  }
  return false;
}

type HeadlessList = {
  readonly boxes: EntryBoxes;
  readonly isPlain: boolean;
  readonly title: number;
  /** Each time stands above its entry. */
  readonly timesFirst: boolean;
};

/** The first line of the first entry of a list without a heading. */
function startOf(
  opening: number,
  lines: readonly ReadLine[],
  { boxes, isPlain, title, timesFirst }: HeadlessList,
): number {
  let from = opening;
  if (boxes.hasMore(opening)) {
    while (from > 0 && boxes.ownerOf(lines[from - 1]?.element) === opening) from--;
    return from;
  }
  const above = lines
    .slice(Math.max(title + 1, opening - 4), opening)
    .map((line) => ({ text: line.text, line }));
  const headline = findHeadline(above, { isOwn: false, isPlain });
  from = headline === null ? opening : opening - above.length + above.indexOf(headline);
  return timesFirst && from - 1 > title && lines[from - 1]?.isTime === true ? from - 1 : from;
}
