import { emptyDraft, type ItemDraft } from '../../domain/item.ts';
import { applySignals } from '../../domain/signals/signals.ts';
import type { DecodedDocument, FormatReader, ParseContext } from '../format-reader.ts';
import { readArticle } from '../page/page-article.ts';
import { linesOfHtml, linesOfText, mostLines, type Page, type PageLine } from '../page/page-lines.ts';
import { type PageEntry, readEntries } from '../page/page-list.ts';
import { joinDatelines, opensFormally } from '../page/page-opening.ts';
import { isAge } from '../page/page-time.ts';
import { FeedError, type ParsedFeed } from '../parsed-feed.ts';
import { languageTag } from '../text/language-tag.ts';

/**
 * A news page, HTML or its plain text: an article, and under it lists headed `Meer uit Buitenland` whose entries are
 * a lede with a dateline and an age. Read by its lines, not by any one site's markup. Entries have no guid: their
 * text is their identity. The age after an entry is its own, relative to when the page was read.
 */
export const wirePage: FormatReader<'wire-page'> = {
  formats: ['wire-page'],
  kinds: ['html', 'text'],
  timeZoneDefault: 'newsroom',
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

function readWirePage(document: DecodedDocument, context: ParseContext): ParsedFeed<'wire-page'> {
  const page = pageOf(document);
  const clock = { readAt: context.readAt, timeZone: context.timeZone ?? 'Europe/Amsterdam' };
  const { above, lists } = atHeadings(joinDatelines(page.lines));
  const found = readArticle(page, above, clock, context.url);
  const read = lists.map(({ section, lines }) => ({ section, ...readEntries(lines, clock, page.wrapped) }));
  const listed = read.flatMap((list) => list.entries.map(asDraft(list.section)));
  const { article, entries } = partFromArticle(found, listed);
  // A page that was asked for and holds neither is another page: an error page, a cookie wall, something binary.
  if (article === null && entries.length === 0 && lists.length === 0) {
    throw new FeedError('not-a-feed', 'this page has neither an article nor a list headed "Meer uit …"');
  }
  const sections = new Set(lists.map((list) => list.section));
  const section = sections.size === 1 ? ([...sections][0] ?? null) : null;
  const language = languageTag(page.language) ?? (lists.length > 0 ? 'nl' : null);
  const items = [...(article === null ? [] : [{ ...article, section }]), ...entries];
  return {
    format: 'wire-page',
    title: article?.headline ?? null,
    language,
    pollEveryMs: null,
    items: items.map((item) => applySignals({ ...item, language }, { rules: context.signals })),
    problems: [
      ...(page.isLonger ? [`only the first ${mostLines} lines of the page were read`] : []),
      ...read.flatMap((list) => list.problems),
    ],
    notes: notesOf(article, entries, lists.length),
  };
}

/** Where the article stands in a list of its page as well, it is one item, and the list may tell its time. */
function partFromArticle(
  article: ItemDraft | null,
  listed: readonly ItemDraft[],
): { readonly article: ItemDraft | null; readonly entries: readonly ItemDraft[] } {
  const opening = article?.paragraphs[0] ?? '';
  const isItsOpening = ({ paragraphs: [text = ''] }: ItemDraft) =>
    Math.min(text.length, opening.length) >= tellingLength &&
    (text.startsWith(opening) || opening.startsWith(text));
  const twin = listed.find(isItsOpening);
  if (article === null || twin === undefined) return { article, entries: listed };
  const issuedAt = article.issuedAt ?? twin.issuedAt;
  const entries = listed.filter((entry) => !isItsOpening(entry));
  return { article: { ...article, issuedAt, postable: issuedAt !== null }, entries };
}

/** A shorter opening may be another's. */
const tellingLength = 40;

type PageList = { readonly section: string | null; readonly lines: readonly PageLine[] };

/** The lines above the first list, and each list under the name in its heading. */
function atHeadings(lines: readonly PageLine[]): {
  readonly above: readonly PageLine[];
  readonly lists: readonly PageList[];
} {
  const headings = lines.flatMap((line, index) => (sectionHeading.test(line.text) ? [index] : []));
  const lists = headings.map((start, at) => {
    const section = sectionHeading.exec(lines[start]?.text ?? '')?.[1] ?? null;
    return { section, lines: lines.slice(start + 1, headings[at + 1]) };
  });
  return { above: lines.slice(0, headings[0]), lists };
}

/** `Meer uit BuitenlandLISSABON (ANP) - `: copied text may lose the line end after its heading too. */
const gluedHeading = /\b(?:Meer|Lees ook)(?: nieuws)? uit \p{Lu}\p{Ll}+(?=['’]?(?:s-)?\p{Lu}{2})/gu;

function pageOf({ kind, text }: Pick<DecodedDocument, 'kind' | 'text'>): Page {
  if (kind === 'html' || kind === 'xml') return linesOfHtml(text, standsApart);
  return linesOfText(text.replace(gluedHeading, '$&\n'));
}

/** An age, and a link around all of an entry, however they are glued to what is beside them. */
function standsApart(name: string, text: string): boolean {
  return (text.length <= 40 && isAge(text)) || (name === 'a' && opensFormally(text));
}

function asDraft(section: string | null): (entry: PageEntry) => ItemDraft {
  return ({ text, issuedAt }) => ({ ...emptyDraft, paragraphs: [text], issuedAt, section });
}

const undatedArticle =
  'the article has no date: on the first poll it is archived, later a new one is posted as it is seen';

/** How the page is made, which is no fault of it. */
function notesOf(article: ItemDraft | null, entries: readonly ItemDraft[], lists: number): readonly string[] {
  const notes: string[] = [];
  if (lists === 0) notes.push('the page has no list headed "Meer uit …"');
  if (article === null && entries.length === 0) notes.push('the page has no article and its lists are empty');
  if (article !== null && !article.postable) notes.push(undatedArticle);
  return notes;
}
