import { type Category, emptyDraft, type ItemDraft } from '../../domain/item.ts';
import { applySignals } from '../../domain/signals/signals.ts';
import type { FormatReader, ParseContext } from '../format-reader.ts';
import { FeedError, type ParsedFeed } from '../parsed-feed.ts';
import { readItems } from '../read-items.ts';
import { squeezeSpace } from '../text/html-text.ts';
import { uniqueCategories } from '../text/item-fields.ts';
import { joinLines } from '../text/wire-paragraphs.ts';
import { documentWords as words } from '../words/document-words.ts';
import { problemWords } from '../words/problem-words.ts';
import { saysSomething } from './wire-bytes/read-wire.ts';
import { openingOf, rawText, wireText } from './wire-bytes/wire-messages.ts';

/**
 * AAP's text files: messages between ZCZC and NNNN, whose first lines begin with a sign each that says what they are. They tell no time and
 * no guid. Told from files of 2015 to 2018 kept by superdesk/superdesk-aap; not verified against a live line.
 */
export const aapText: FormatReader<'aap-text'> = {
  formats: ['aap-text'],
  kinds: ['text'],
  timeZoneDefault: 'newsroom',
  leavesOutHalfItem: true,
  decodesItself: true,
  detects: (document) => opening.test(openingOf(document).replaceAll('\r', '\n')),
  read: (document, context) => readAap(document.bytes, context),
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: some lines put SOH before it.
const opening = /^\x01?\s*ZCZC\b[^\n]*\n+[$:=^%#*&+@~]/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const begin = /(?<=^|[\n\x01])[ \t]*ZCZC\b[^\n]*\n/gi;

function readAap(bytes: Uint8Array, context: ParseContext): ParsedFeed<'aap-text'> {
  const text = wireText(rawText(bytes));
  const starts = [...text.matchAll(begin)];
  if (starts.length === 0) throw new FeedError('not-a-feed', words.noZczc);
  const pieces = starts.map(({ index, 0: line }, at) =>
    text.slice(index + line.length, starts[at + 1]?.index),
  );
  const isCut = !isWhole(pieces.at(-1) ?? '', context.mayGrow);
  const { items, problems } = readItems(isCut ? pieces.slice(0, -1) : pieces, {
    timeOf: () => null,
    read: (piece) => readItem(piece, context),
  });
  const texts = items.filter(saysSomething);
  return {
    format: 'aap-text',
    title: null,
    language: 'en',
    pollEveryMs: null,
    items: texts,
    problems: [...(isCut ? [problemWords.lastMessage] : []), ...problems],
    notes: texts.length < items.length ? [problemWords.wordless] : [],
    ...(isCut && { isCut: true }),
  };
}

const ending = /^[ \t]*NNNN\b/m;

/** NNNN may be left out: then a sentence, or the agency's name, is an end, but where more may come behind the sentence. */
function isWhole(piece: string, mayGrow = false): boolean {
  if (mayGrow) return ending.test(piece) || /\nAAP(?: RTV| [a-z]{2,4}(?:\/[a-z]{2,4})*)\s*$/.test(piece);
  return ending.test(piece) || /(?:[.!?"”')]|\nAAP[^\n]{0,20})\s*$/.test(piece);
}

/** What each sign means on AAP's news line; on its broadcast line (`#`) and Medianet's (`%MNET…`) some mean another thing. */
const signs = {
  news: { category: '$', keyword: ':', take: '=', headline: '^', codes: '+', table: '*T' },
  broadcast: { category: '%', keyword: '#', take: ':', headline: '$', codes: '*', table: null },
  medianet: { category: '$', keyword: '&', take: '=', headline: ':', codes: '+', table: '*T' },
} as const;

function readItem(piece: string, context: ParseContext): ItemDraft {
  const lines = piece.slice(0, ending.exec(piece)?.index).split('\n');
  const at = lines.findIndex((line) => line.trim() !== '' && !/^[$:=^%#*&+@~]/.test(line));
  const head = at === -1 ? lines : lines.slice(0, at);
  const body = at === -1 ? [] : lines.slice(at);
  const line = lineOf(head);
  const form = signs[line];
  const field = (sign: string) =>
    head
      .filter((each) => each.startsWith(sign))
      .map((each) => squeezeSpace(each.slice(1)))
      .find((each) => each !== '') ?? null;
  const isSet = form.table !== null && head.some((each) => each.startsWith(form.table));
  const isFigures = isSet || isTable(body);
  const isRelease = line === 'medianet';
  const slug = isRelease ? null : field(form.keyword);
  const take = field(form.take);
  // A table is for the desk, and no text.
  const paragraphs = isFigures ? [] : paragraphsOf(body);
  const draft: ItemDraft = {
    ...emptyDraft,
    ...(isRelease
      ? releaseOf(field(form.headline), paragraphs)
      : { headline: field(form.headline) ?? take ?? slug, paragraphs }),
    categories: categoriesOf(
      field(form.category),
      head.filter((each) => each.startsWith(form.codes)),
    ),
    genre: isFigures ? 'advisory' : 'news',
    language: 'en',
    credit: isRelease ? 'AAP Medianet' : 'AAP',
    ...(slug !== null && { slug }),
  };
  return applySignals(draft, {
    rules: context.signals,
    provider: 'AAP',
    slug: [slug, take].filter(Boolean).join(', '),
    keywords: take === null ? [] : [take],
  });
}

/** Medianet tells who publishes it; its title is the first line of its text. */
function releaseOf(
  publisher: string | null,
  paragraphs: readonly string[],
): Pick<ItemDraft, 'headline' | 'paragraphs'> {
  const [first = '', ...rest] = paragraphs;
  const isTitle = first !== '' && first.length <= longestTitle && rest.length > 0;
  const title = isTitle ? first.replace(/^Media release: ?/i, '') : null;
  const said = (isTitle ? rest : paragraphs).filter((text) => !dateAlone.test(text));
  const end = said.findIndex((text) => contact.test(text));
  const headline = [publisher, title].filter((part) => part !== null).join(': ');
  return { headline: headline || null, paragraphs: end === -1 ? said : said.slice(0, end) };
}

const longestTitle = 150;
const dateAlone = /^(?:\p{L}{3,9},? )?\d{1,2} \p{L}{3,9},? \d{4}$/u;
/** Whom to call, and all behind it. */
const contact = /^(?:(?:[\w&]+ ){0,4}Contacts?|For further information[^:]{0,40}|Media enquiries) ?:/i;

function lineOf(head: readonly string[]): keyof typeof signs {
  if (head.some((line) => /^%M(?:NET|GD)/.test(line))) return 'medianet';
  return head.some((line) => line.startsWith('#')) ? 'broadcast' : 'news';
}

/** A paragraph a line, or lines of so many columns with empty ones between. */
function paragraphsOf(lines: readonly string[]): readonly string[] {
  const isUnbroken = lines.some((line) => line.length > 100);
  const all = joinLines(isUnbroken ? lines.flatMap((line) => [line, '']) : lines);
  return all.filter((paragraph) => !/^AAP(?: RTV| [a-z]{2,4}(?:\/[a-z]{2,4})*)?$/.test(paragraph));
}

const columns = /\S {2,}\S.* {2,}[-+\d]/;
/** Characters of a line that are looked at: no row of a table is longer. */
const longestRow = 200;

/** Most lines are columns of figures. */
function isTable(lines: readonly string[]): boolean {
  const said = lines.filter((line) => line.trim() !== '');
  return (
    said.filter((line) => columns.test(line.slice(0, longestRow)) || line.split('|').length > 3).length * 2 >
    said.length
  );
}

const desks: ReadonlyMap<string, string> = new Map(
  Object.entries({ s: 'Sports', t: 'Sports', i: 'International', f: 'Finance', e: 'Entertainment' }),
);

function categoriesOf(letter: string | null, codes: readonly string[]): readonly Category[] {
  const subjects = codes.map((line) => line.slice(1).trim()).filter((code) => /^\d{8}$/.test(code));
  return uniqueCategories([
    ...subjects.map((code) => ({ scheme: 'subj', code, label: null })),
    letter === null ? null : { scheme: 'aap', code: letter, label: desks.get(letter.toLowerCase()) ?? null },
  ]);
}
