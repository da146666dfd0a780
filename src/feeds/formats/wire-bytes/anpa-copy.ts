import { squeezeSpace } from '../../text/html-text.ts';
import { joinLines } from '../../text/wire-paragraphs.ts';

/** What stands between STX and ETX of an ANPA message. */
export type AnpaCopy = {
  /** The keyword line with take and count, null where there is none. */
  readonly keyword: string | null;
  readonly headline: string | null;
  /** A longer line under the headline that says what the story does; null: none, or the opening itself. */
  readonly summary: string | null;
  /** `Eds: …`: for editors, and tells what is new in this version. */
  readonly notes: readonly string[];
  /** `EDITOR'S NOTE — …` and header lines that nothing here knows, null where there are none. */
  readonly editorsNote: string | null;
  readonly paragraphs: readonly string[];
  /** The Associated Press signs it. */
  readonly isAps: boolean;
  /** Standings, box scores, weather: no copy. */
  readonly isTable: boolean;
};

const byline = /^By (?!\d)[\p{Lu}Tt].{1,80}$/u;
const affiliation = /^(?:The )?(?:Associated Press|AP)(?: [A-Z][A-Za-z]+){0,4}$/;
const picture = /^AP (?:Photos?|Video|Graphics?|Interactive)\b/;
const eds = /^\(?(?:Eds|EDS)\b ?:/;
const editorsNote = /^\(?EDITOR['’]S NOTE\b/;
const keyword = /^(?:(?:BC|AM|PM|AP)-|FLASH\b|BULLETIN\b)/;
/** What parts a story from what was collected for it, and its last words. */
const furniture = /^(?:\^+|_{2,}|END|\(?MORE\)?|==? ?Kyodo)$/;

/** Reads the copy: header lines begin with `^` and end in `<` or `=` (AP), or stand before the first line set in (Kyodo). */
export function readAnpaCopy(text: string, isSetAsTable: boolean): AnpaCopy {
  const lines = text
    .replaceAll(/< *(?=\^)/g, '\n')
    .split('\n')
    .map(plainSigns);
  const isMarked = lines.some((line) => line.startsWith('^'));
  const from = lines.findIndex((line) => /^(?:\t| {3})/.test(line) && line.trim() !== '');
  const above = from === -1 ? lines : lines.slice(0, from);
  const head = (isMarked ? above.filter((line) => line.startsWith('^')) : unbroken(above)).map(headerLine);
  const said = head.filter((line) => line !== '' && !/^\*\d+$/.test(line));
  const [first = ''] = said;
  const own = keyword.test(first) ? first : null;
  const titles = said.filter((line, at) => !(at === 0 && own !== null) && isTitle(line));
  const below = from === -1 ? [] : lines.slice(from);
  const copy = joinLines(
    below
      .filter((line) => !furniture.test(headerLine(line.trim())))
      .map((line) => line.replace(/^\^/, '\t').replace(/[<=] *$/, '')),
  );
  const [headline = null, more = null, ...others] = titles;
  // A digest is header lines and nothing else.
  const paragraphs = copy.length > 0 ? copy : titles.slice(1);
  const isTable = isSetAsTable && !isProse(copy);
  return {
    keyword: own,
    headline,
    summary: copy.length > 0 && others.length === 0 && !opens(copy[0] ?? '', more) ? more : null,
    notes: said.filter((line) => eds.test(line)).map((line) => line.replace(/^\((.*)\)$/, '$1')),
    editorsNote:
      [...said.filter((line) => editorsNote.test(line)), ...(copy.length > 0 && !isTable ? others : [])].join(
        ' · ',
      ) || null,
    paragraphs,
    isAps: copy[0]?.includes('(AP)') ?? false,
    isTable,
  };
}

function isTitle(line: string): boolean {
  const isRow = line.split(';').length > 3;
  return !isRow && ![byline, affiliation, picture, eds, editorsNote].some((sign) => sign.test(line));
}

/** The story's first sentence, said above it. */
function opens(opening: string, line: string | null): boolean {
  return line === null || opening.includes(line.slice(0, 60));
}

/** Kyodo's headline ends in `+`, on whichever line. */
function unbroken(lines: readonly string[]): readonly string[] {
  const [first = '', ...rest] = lines.filter((line) => line.trim() !== '');
  const isKeyword = keyword.test(first.trim());
  const title = (isKeyword ? rest : [first, ...rest]).join(' ');
  return isKeyword ? [first, title] : [title];
}

function headerLine(line: string): string {
  return squeezeSpace(line.replace(/^\^+(?=.)/, '').replace(/[<=+] *$/, ''));
}

/** Most of it stands in paragraphs of some length: a table has lines of names and figures. */
function isProse(paragraphs: readonly string[]): boolean {
  const all = paragraphs.reduce((sum, { length }) => sum + length, 0);
  const long = paragraphs.reduce((sum, text) => sum + (isSentence(text) ? text.length : 0), 0);
  return all > 0 && long * 2 > all;
}

function isSentence(text: string): boolean {
  return text.length >= 80 && text.split(';').length < 5;
}

/** Signs that a line of 1979 has no others for: accents for quotes, an underscore for a dash, codes for spaces. */
function plainSigns(line: string): string {
  return line
    .replaceAll('%10', ' ')
    .replaceAll('\x10', ' ')
    .replaceAll(/``/g, '“')
    .replaceAll(/''/g, '”')
    .replaceAll(/(^|[\s(“—])`(?=\S)/g, '$1‘')
    .replaceAll(/(?<=\s)_(?=\s|$)/g, '—');
}
