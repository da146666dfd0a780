import { type EpochMs, emptyDraft, type ItemDraft } from '../../domain/item.ts';
import { parseDateline } from '../../domain/parse-dateline.ts';
import type { DecodedDocument, FormatReader, ParseContext } from '../format-reader.ts';
import { languageTag } from '../item-fields.ts';
import { linesOfHtml, linesOfText, type Page, type PageLine } from '../page-lines.ts';
import { type PageClock, parseAge, parsePageTime, splitAtAges } from '../page-time.ts';
import type { ParsedFeed } from '../parsed-feed.ts';
import { applySignals } from '../signals.ts';
import { tidyBody } from '../tidy-body.ts';
import { webLink } from '../web-link.ts';
import { parseWireTime } from '../wire-time.ts';

/**
 * A news page, HTML or its plain text: an article, and under it lists headed `Meer uit Buitenland` whose entries are
 * a lede with a dateline and an age. Read by its lines, not by any one site's markup. Entries have no guid: their
 * text is their identity. The age after an entry is its own, relative to when the page was read.
 */
export const wirePage: FormatReader = {
  formats: ['wire-page'],
  detects: (document) =>
    (document.kind === 'html' || document.kind === 'text') && looksLikeWirePage(document),
  read: (document, context) => readWirePage(document, context),
};

const sectionHeading =
  /^(?:meer|lees ook)(?: nieuws| berichten| artikelen)? uit (?:de |het )?(\p{L}[\p{L}\p{N} &'’/-]{1,40}?)\s*[:›»>]?$/iu;
const headingInText = /(?:Meer|Lees ook)(?: nieuws| berichten| artikelen)? uit \p{L}/u;
const ageInText = /\d ?(?:min(?:uut|uten|\.)?|uur|dag(?:en)?) geleden|zojuist/;
const datelineInText = /(?:^|>|\n)\s{0,40}['’\p{Lu}][\p{Lu}\s'’/-]{1,40} ?\([\p{L}/ ]{2,40}\) ?[-–—] /u;

function looksLikeWirePage({ kind, text }: DecodedDocument): boolean {
  if (!headingInText.test(text) || !(ageInText.test(text) || datelineInText.test(text))) return false;
  return pageOf({ kind, text }).lines.some((line) => sectionHeading.test(line.text));
}

function readWirePage(document: DecodedDocument, context: ParseContext): ParsedFeed {
  const page = pageOf(document);
  const clock = { readAt: context.readAt, timeZone: context.timeZone ?? 'Europe/Amsterdam' };
  const headings = page.lines.flatMap((line, index) => (sectionHeading.test(line.text) ? [index] : []));
  const lists = headings.map((start, at) => {
    const section = sectionHeading.exec(page.lines[start]?.text ?? '')?.[1] ?? null;
    return { section, lines: page.lines.slice(start + 1, headings[at + 1]) };
  });
  const problems: string[] = [];
  const article = readArticle(page, page.lines.slice(0, headings[0]), clock, context);
  const entries = lists.flatMap((list) =>
    readEntries(list.lines, clock, problems).map(asDraft(list.section)),
  );
  const sections = new Set(lists.map((list) => list.section));
  const section = sections.size === 1 ? ([...sections][0] ?? null) : null;
  if (lists.length === 0) problems.push('the page has no list headed "Meer uit …"');
  if (article === null && entries.length === 0)
    problems.push('the page has neither an article nor a list of entries');
  if (article !== null && !article.postable)
    problems.push('the article has no date: it is archived and never posted');
  const language = languageTag(page.language) ?? (lists.length > 0 ? 'nl' : null);
  const items = [...(article === null ? [] : [{ ...article, section }]), ...entries];
  return {
    format: 'wire-page',
    title: article?.headline ?? null,
    language,
    pollEveryMs: null,
    items: items.map((item) => applySignals({ ...item, language })),
    problems,
  };
}

/** `Meer uit BuitenlandLISSABON (ANP) - `: copied text may lose the line end after its heading too. */
const gluedHeading = /\b(?:Meer|Lees ook)(?: nieuws)? uit \p{Lu}\p{Ll}+(?=['’]?(?:s-)?\p{Lu}{2})/gu;

function pageOf({ kind, text }: Pick<DecodedDocument, 'kind' | 'text'>): Page {
  const anyTime = { readAt: 0, timeZone: 'UTC' };
  if (kind !== 'html' && kind !== 'xml') return linesOfText(text.replace(gluedHeading, '$&\n'));
  return linesOfHtml(text, (each) => parseAge(each, anyTime) !== null);
}

/** ANP's own shape, in which even a slip (`NEW YORK (WASHINGTON) - `) opens an entry. */
const formalOpening = /^(?:['’]s-)?['’]?\p{Lu}[\p{Lu}'’/. -]{1,40} \([\p{Lu}/ ]{2,30}\) ?[-–—] /u;

/** True for a text that begins with a dateline, not one that has it after a teaser. */
function opensWithDateline(text: string): boolean {
  if (formalOpening.test(text)) return true;
  const parsed = parseDateline(text);
  return parsed !== null && text.startsWith(parsed.text.slice(0, 12));
}

// The list

type Entry = { readonly text: string; readonly issuedAt: EpochMs | null };

/**
 * The entries of a list, in page order. A line with a dateline opens one, an age closes the one before it. What has
 * neither is furniture of the page: menus, headings, the foot.
 */
function readEntries(lines: readonly PageLine[], clock: PageClock, problems: string[]): readonly Entry[] {
  const entries: Entry[] = [];
  let open: string[] = [];
  const close = (issuedAt: EpochMs | null) => {
    const text = open.join(' ');
    if (text !== '' && (issuedAt !== null || opensWithDateline(text))) entries.push({ text, issuedAt });
    open = [];
  };
  for (const line of lines) {
    for (const piece of splitAtAges(line.text, opensWithDateline).flatMap(splitAtDatelines)) {
      const age = piece === line.text ? timeOf(line, clock) : parseAge(piece, clock);
      if (age !== null && open.length > 0) close(age);
      else if (age !== null) problems.push(`an age without an entry before it was left out: ${piece}`);
      else if (opensWithDateline(piece)) {
        close(null);
        open = [piece];
      } else if (open.length === 0 || isSentence(piece) || !endsSentence(open.at(-1) ?? '')) open.push(piece);
    }
  }
  close(null);
  return entries;
}

function asDraft(section: string | null): (entry: Entry) => ItemDraft {
  return ({ text, issuedAt }) => ({ ...emptyDraft, paragraphs: [text], issuedAt, section });
}

/** `Eerste zin.TOKIO (ANP) - Volgend.`: entries without ages may be glued too. */
function splitAtDatelines(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?]["'”’]?)\s*(?=(?:['’]s-)?\p{Lu}[\p{Lu}'’/ -]{1,40} \([\p{Lu}/]{2,30}\) ?[-–—] )/u)
    .filter((piece) => piece !== '');
}

function endsSentence(text: string): boolean {
  return /[.!?…]["'”’»)]*$/u.test(text);
}

function isSentence(text: string): boolean {
  return text.length >= 15 && endsSentence(text);
}

// The article

function readArticle(
  page: Page,
  lines: readonly PageLine[],
  clock: PageClock,
  context: ParseContext,
): ItemDraft | null {
  const title = lines.findLastIndex((line) => line.title);
  const opening = lines.findIndex((line, index) => index > title && opensWithDateline(line.text));
  const headlineAt = title >= 0 ? title : headlineBefore(lines, opening, clock);
  const headline = lines[headlineAt]?.text ?? null;
  const start = opening >= 0 ? opening : headlineAt + 1;
  const told = lines
    .slice(start)
    .filter((line, index) => timeOf(line, clock) === null && isStory(line, index));
  const paragraphs = tidyBody(
    told.map((line) => line.text),
    headline,
  );
  if (paragraphs.length === 0 || (headline === null && opening < 0)) return null;
  const issuedAt = articleTime(page, lines.slice(0, start + 1), clock);
  return {
    ...emptyDraft,
    headline,
    paragraphs,
    link: webLink(page.address, context.url) ?? ownAddress(context.url),
    issuedAt,
    postable: issuedAt !== null,
  };
}

/** The page's own address where it is one article's (`…/nieuws/brug-bij-port-lindley-dicht`) and not a front that changes. */
function ownAddress(url: string | null): string | null {
  const address = webLink(url);
  const slug =
    address === null ? '' : (new URL(address).pathname.split('/').findLast((part) => part !== '') ?? '');
  return /-.*-|\d{5}/.test(slug) ? address : null;
}

/** Short lines without an end are captions, buttons, tags; a subheading is lost with them. */
function isStory(line: PageLine, index: number): boolean {
  const { text } = line;
  return (
    isSentence(text) || text.length >= 60 || text.endsWith(':') || (index === 0 && opensWithDateline(text))
  );
}

const furniture =
  /^(?:deel|delen|lees|luister|foto|beeld|leestijd|laatst|bijgewerkt|gepubliceerd|geplaatst|door|bron|home|menu|ga naar)\b|^©|^(?:\p{L}+dag,? )?\d{1,2}[ /-][\p{L}\d.]+[ /-]\d{2,4}$/iu;

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

function articleTime(page: Page, lines: readonly PageLine[], clock: PageClock): EpochMs | null {
  const told = lines.toReversed().map((line) => timeOf(line, clock));
  return told.find((time) => time !== null) ?? parseWireTime(page.published, clock.timeZone);
}

/** The time of a line that is one. A `datetime` is exact where the text beside it is coarse. */
function timeOf(line: PageLine, clock: PageClock): EpochMs | null {
  if (opensWithDateline(line.text)) return null;
  return parseWireTime(line.datetime, clock.timeZone) ?? parsePageTime(line.text, clock);
}
