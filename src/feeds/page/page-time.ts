import type { EpochMs } from '../../domain/item.ts';
import { parseAge } from '../../domain/parse-age.ts';
import { anyCase } from '../../domain/text/any-case.ts';
import { readSpokenAge, spokenAge } from './spoken-age.ts';

/** When a page was read, and the IANA zone its clock times are in. */
export type PageClock = { readonly readAt: EpochMs; readonly timeZone: string };

const units =
  'seconden?|sec\\.?|minuut|minuten|min\\.?|uur|uren|dag|dagen|dgn\\.?|week|weken|maand|maanden|jaar|jaren';
const englishUnits = 'seconds?|secs?\\.?|minutes?|mins?\\.?|hours?|hrs?\\.?|days?|weeks?|months?|years?';
const relative =
  `(?:\\d{1,4} ?(?:u\\.?|${units})|(?:(?:een )?half|een|één) (?:${units})) geleden|` +
  `(?:\\d{1,4} ?(?:[mhd]|${englishUnits})|an? (?:${englishUnits})) ago`;
const named =
  '(?:zojuist|zonet|vandaag|eergisteren|gisteren)(?:,? (?:om )?\\d{1,2}[.:u]\\d{2}(?: uur)?)?|vorige (?:week|maand)|vorig jaar|' +
  'just now|(?:today|yesterday)(?:,? (?:at )?\\d{1,2}[.:]\\d{2}(?: ?[ap]\\.?m\\.?)?)?|last (?:week|month|year)';
const age = `${anyCase(`${relative}|${named}`)}|${spokenAge}`;
const wholeAge = new RegExp(`^(?:${age})$`, 'u');
const anyAge = new RegExp(age, 'gu');

/** True for a text that is nothing but an age as sites write it: `1 uur geleden`, `gisteren 14.05`. */
export function isAge(text: string): boolean {
  return wholeAge.test(text.trim());
}

/**
 * The instant of a line that is a time, alone or beside a few words: `1 uur geleden`, `vrijdag 6 februari 2026 om 20:50`,
 * `Gepubliceerd: 06-02-2026, 20.50 | Redactie`. A day without a time is null, and so is a sentence.
 */
export function parsePageTime(line: string, { readAt, timeZone }: PageClock): EpochMs | null {
  if (line.length > 100 || (/[!?]$|\p{L}\.$/u.test(line) && !isAge(line))) return null;
  for (const part of line.split(/\s[|·•]\s/u)) {
    const told = part.replace(/^\p{L}+(?: \p{L}+)?(?: op)? ?: ?/u, '').replace(/^op /i, '');
    const age = parseAge(told, readAt, timeZone);
    if (age !== null && (!age.coarse || isAge(told))) return age.issuedAt;
    const spoken = readSpokenAge(told, readAt, timeZone);
    if (spoken !== null) return spoken;
  }
  return null;
}

/** The end of a sentence, or nothing at all. */
const sentenceEnd = /^\s*$|[.!?…:;"'”’»)\]]\s*$/u;
/** No list is glued into one line with more ages than half of this: what comes after is left as it stands. */
const mostPieces = 1_000;
/** As much of a line as an opening takes. */
const openingLength = 400;

/**
 * Cuts a line of a list at its ages: `Tweede zin.1 uur geledenTOKIO (ANP) - Volgend.` is three pieces. An age in a sentence
 * (`die 3 uur geleden vertrok`) stays where it is: a real one follows the end of a sentence, and nothing or the next
 * entry follows it. `opensEntry` says whether a text is the opening of one.
 */
export function splitAtAges(line: string, opensEntry: (text: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const match of line.matchAll(anyAge)) {
    const end = match.index + match[0].length;
    const before = line.slice(Math.max(from, match.index - 3), match.index);
    const after = line.slice(end, end + openingLength);
    const glued = /^["'‘“(]?\p{Lu}/u.test(after);
    if (match.index < from || !sentenceEnd.test(before)) continue;
    if (after.trim() !== '' && !glued && !opensEntry(after.trim())) continue;
    pieces.push(line.slice(from, match.index), match[0]);
    from = end;
    if (pieces.length >= mostPieces) break;
  }
  return [...pieces, line.slice(from)].map((piece) => piece.trim()).filter((piece) => piece !== '');
}
