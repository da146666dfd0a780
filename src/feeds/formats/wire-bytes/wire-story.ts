import { joinLines } from '../../text/wire-paragraphs.ts';

/** A story as it stands between its headline and its end. */
export type WireStory = {
  readonly paragraphs: readonly string[];
  /** What the notebook behind it says to editors; null where it says nothing. */
  readonly note: string | null;
  /** As the words around the story tell it; null where none do. */
  readonly language: string | null;
  /** It is a table (standings, results) and no copy. */
  readonly isTable: boolean;
};

/** Where the story is over and what is for editors begins. */
const ends =
  /^(?:#{1,3} ?(?:dpa )?(?:notebook|notizblock|bloc-notes)\b.*|\*(?: ?\*){2,} *|the following information is not (?:intended )?for publication.*|die folgenden informationen sind nicht zur veröffentlichung.*)$/iu;
/** From here on there is nothing but contacts. */
const contacts =
  /^(?:\*(?: ?\*){2,} *|the following information is not .*|die folgenden informationen sind nicht .*)$/iu;
/** What of a notebook is said to editors. */
const noteHeading = /^#{1,3} ?(?:note to editors|redaktionelle hinweise|berichtigung|hinweis)/iu;
/** Initials of writer and desk: `dpa wsz jln npr`, `(SDA/sj)`, `==Kyodo`. */
const signOff =
  /^(?:dpa(?:[ -]\/?[\p{Ll}\p{N}/]{1,6}){1,6}|\(\p{L}{2,4}\\?\/\p{L}{1,4}\)|==? ?\p{L}{2,20})$/u;
/** Whom an editor may call: no part of the copy, wherever it stands. */
const contact = /^(?:Ansprechpartner(?:in|innen)?|Kontakte?|Contacts?|Redaktion) ?:.*(?:Tel\b|@|\d{5})/i;
const tableRow = /^\s*\|.*\|\s*$/;
const longestNote = 500;

/** Reads what stands behind the headline of a message. */
export function readStory(text: string): WireStory {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => ends.test(line.trim()));
  const copy = end === -1 ? lines : lines.slice(0, end);
  const behind = end === -1 ? [] : lines.slice(end);
  const rows = copy.filter((line) => tableRow.test(line)).length;
  const said = copy.filter((line) => line.trim() !== '').length;
  const signed = copy.findLastIndex((line) => line.trim() !== '');
  const isSigned = signed !== -1 && signOff.test((copy[signed] ?? '').trim());
  const kept = (isSigned ? copy.slice(0, signed) : copy).filter((line) => !tableRow.test(line));
  return {
    paragraphs: joinLines(kept).filter((paragraph) => !contact.test(paragraph)),
    note: noteOf(behind),
    language: languageOf(behind),
    isTable: rows * 2 > said,
  };
}

function noteOf(lines: readonly string[]): string | null {
  const open = lines.slice(0, positionOr(lines, contacts));
  const notes: string[] = [];
  let isNote = false;
  for (const line of open) {
    if (line.startsWith('#')) isNote = noteHeading.test(line);
    else if (isNote && !signOff.test(line.trim())) notes.push(line);
  }
  const said = joinLines(notes).join(' ').slice(0, longestNote);
  return said === '' ? null : said;
}

/** Where contacts begin; the first line may be the end of the story itself. */
function positionOr(lines: readonly string[], sign: RegExp): number {
  const at = lines.findIndex((line) => sign.test(line.trim()));
  return at === -1 ? lines.length : at;
}

function languageOf(lines: readonly string[]): string | null {
  const all = lines.slice(0, 200).join('\n');
  if (/notizblock|nicht zur veröffentlichung/i.test(all)) return 'de';
  return /notebook|not (?:intended )?for publication/i.test(all) ? 'en' : null;
}
