import { parseDateline } from '../../domain/dateline/parse-dateline.ts';
import type { PageLine } from './page-lines.ts';

const place = "(?:['’]s-)?['’]?\\p{Lu}[\\p{Lu}'’/. -]{1,40}";
const agencies = '\\([\\p{Lu}/ ]{2,30}\\)';
/** ANP's own shape, in which even a slip (`NEW YORK (WASHINGTON) - `) opens an entry. */
const formalOpening = new RegExp(`^${place} ${agencies} ?[-–—] `, 'u');
const bareDateline = new RegExp(`^${place} ${agencies}\\s*[-–—]?$`, 'u');
const gluedOpening = new RegExp(`(?<=[.!?]["'”’]?)\\s*(?=${place} ${agencies} ?[-–—] )`, 'u');

/** `Gand (AFP) - Un tram …`: a place that only the gazetteer knows, with an agency whose name is nothing else's. */
const smallOpening =
  /^\p{Lu}[\p{L}'’. -]{1,30} \((?:AFP|Reuters|EFE|ANSA|Lusa|APA|Belga|ANP|SDA|Xinhua|TASS|Ritzau|NTB|dpa|PA)(?:\/[\p{L}]{2,8}){0,3}\)\.? ?[-–—] ["«“„'‘]? ?\p{Lu}/u;

/** `SUVA (ANP/RITZAU) Fiji heeft …`: a page may set the dateline apart by its looks alone. */
const undashedOpening = new RegExp(
  `^${place} \\((?:ANP|AFP|BELGA|DPA|APA|EFE|ANSA|SDA|RTR)(?:/[\\p{Lu}]{2,8}){0,3}\\) ["'‘“„«]?\\p{Lu}\\p{Ll}*\\s`,
  'u',
);

/** True for ANP's own shape alone, told by its form: cheap enough to ask of every link of a page. */
export function opensFormally(text: string): boolean {
  return formalOpening.test(text);
}

/** `Markt in Lyon onder water PARIJS (ANP) - `: with something before it as well. */
const holdsOpening = new RegExp(`(?:^|[\\s\\p{Ll}.!?"”’)])${place} ${agencies} ?[-–—] `, 'u');

/** True where ANP's own shape stands anywhere in the text, which some thousand characters at most are looked at for. */
export function holdsFormally(text: string): boolean {
  return holdsOpening.test(text.slice(0, 1_000));
}

/** What no dateline is without: a bracket, a stroke, a dash or what stands for one, a digit or a word in capitals. Most short lines of a page have none. */
const datelineSign = /[([/|=\p{Pd}_−\d]|\p{Lu}\p{Lu}/u;

/** True for a text that begins with a dateline, not for one that has it after a teaser. */
export function opensWithDateline(text: string): boolean {
  if (!datelineSign.test(text)) return false;
  if (opensFormally(text) || smallOpening.test(text) || undashedOpening.test(text)) return true;
  const parsed = parseDateline(text);
  // `28.11.2026 | 14:05` is a time and no more.
  const isSaid = parsed !== null && (parsed.places.length > 0 || parsed.agencies.length > 0);
  return isSaid && text.startsWith(parsed.text.slice(0, 12));
}

/** `Eerste zin.TOKIO (ANP) - Volgend.`: entries without ages may be glued too. */
export function splitAtDatelines(text: string): readonly string[] {
  return text.split(gluedOpening).filter((piece) => piece !== '');
}

/** A dateline on a line of its own belongs before the line that follows it. */
export function joinDatelines(lines: readonly PageLine[]): readonly PageLine[] {
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    if (isBare(line) && index + 1 < lines.length) return [];
    if (!isBare(above)) return [line];
    return [
      { ...line, text: `${above.text.replace(/\s*[-–—]$/u, '')} - ${line.text.replace(/^[-–—]\s*/u, '')}` },
    ];
  });
}

function isBare(line: PageLine | undefined): line is PageLine {
  return line !== undefined && bareDateline.test(line.text);
}

/** Whether a line ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?…]["'”’»)]*$/u.test(text);
}

/** Long enough to be said, and ended: menus, tags and buttons are neither. */
export function isSentence(text: string): boolean {
  return text.length >= 15 && endsSentence(text);
}
