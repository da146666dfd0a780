import type { EpochMs } from '../../../domain/item.ts';
import { parseAge } from '../../../domain/parse-age.ts';
import { anyCase } from '../../../domain/text/patterns/any-case.ts';
import { gluedBareAge, isBareAge, readPageAge, readWeekdayClock, saidAge } from './page-age.ts';
import { isBareClock, plainStamp, withoutBars } from './page-stamp.ts';
import { readSpokenAge, spokenAge } from './spoken-age.ts';

/** When a page was read, and the IANA zone its clock times are in. */
export type PageClock = { readonly readAt: EpochMs; readonly timeZone: string };

/** For who asks whether a line is a time or a day: that does not hang on when it is read. */
export const anyClock: PageClock = { readAt: Date.parse('2026-01-01T12:00:00Z'), timeZone: 'UTC' };

const units =
  'seconden?|sec\\.?|minuut|minuten|min\\.?|uur|uren|dag|dagen|dgn\\.?|week|weken|maand|maanden|jaar|jaren';
const englishUnits = 'seconds?|secs?\\.?|minutes?|mins?\\.?|hours?|hrs?\\.?|days?|weeks?|months?|years?';
const relative =
  `(?:\\d{1,4} ?(?:u\\.?|${units})|(?:(?:een )?half|een|één) (?:${units})) geleden|` +
  `(?:\\d{1,4} ?(?:[mhd]|${englishUnits})|an? (?:${englishUnits})) ago`;
const named =
  '(?:zojuist|zonet|vandaag|eergisteren|gisteren)(?:,? (?:om )?\\d{1,2}[.:u]\\d{2}(?: uur)?)?|vorige (?:week|maand)|vorig jaar|' +
  'just now|(?:today|yesterday)(?:,? (?:at )?\\d{1,2}[.:]\\d{2}(?: ?[ap]\\.?m\\.?)?)?|last (?:week|month|year)';
/** Matches, without a flag, an age as any site writes it. */
export const anySaidAge = `${anyCase(`${relative}|${named}`)}|${saidAge}|${spokenAge}`;
const wholeAge = new RegExp(`^(?:${anySaidAge})$`, 'u');
const anyAge = new RegExp(`${anySaidAge}|${gluedBareAge}`, 'gu');

const timeWords =
  'geleden|terug|\\sago|juist|zonet|zo[- ]?even|zoëven|daarnet|zopas|daarstraks|vandaag|gisteren|vorige?\\s(?:week|maand|jaar)|' +
  'last\\s(?:week|month|year)|moment|today|yesterday|(?<!\\p{L})(?:nu|net|now)(?!\\p{L})|' +
  '(?<!\\p{L})vor\\s|soeben|gerade|gestern|il\\sy\\sa|instant|moins\\sd|avant-hier|hace\\s|ahora|\\sfa(?!\\p{Ll})';
/**
 * A first look: what stands in each time that a page tells, and in each age. Most lines have neither a digit nor such a word, and to ask all ages
 * of a line costs ten times as much.
 */
const timeSign = new RegExp(`\\d|${timeWords}`, 'iu');
const ageSign = new RegExp(`\\d\\s?\\p{L}|${timeWords}`, 'iu');

/** True for a text that is nothing but an age as sites write it: `1 uur geleden`, `gisteren 14.05`. */
export function isAge(text: string): boolean {
  return ageSign.test(text) && wholeAge.test(text.trim());
}

/** True for a text that is nothing but an age, with or without `geleden`, or a day of the week and a clock. */
export function isTimeAlone(text: string): boolean {
  return text.length <= 40 && (isAge(text) || isBareAge(text) || readWeekdayClock(text, 0, 'UTC') !== null);
}

/** What stands before a time on its line: `Gepubliceerd:`, `Update:`. What is no such word is another thing's (`Leestijd: 3 min`). */
const lead = /^(?:\p{L}+(?: \p{L}+)?(?: op)? ?: ?|op )/iu;
const timeLead =
  /^(?:(?:laatste?|laatst|last|first|zuletzt|dernière) )?(?:gepubliceerd|geplaatst|geüpdatet|bijgewerkt|gewijzigd|aangepast|update|published|posted|updated|modified|publiée?|postée?|mise? à jour|modifiée?|actualisée?|veröffentlicht|aktualisiert|erstellt|geändert|stand(?=:| \d{1,2}\. ?\p{L}| \d{1,2}\.\d{1,2}\.))(?: op| om| at| on| am| um| vom| le| à)?(?: ?: ?| )/iu;
const updateLead =
  /^(?:(?:laatste?|laatst|last|zuletzt|dernière) )?(?:geüpdatet|bijgewerkt|gewijzigd|aangepast|updated?|modified|mise? à jour|modifiée?|actualisée?|aktualisiert|geändert)(?!\p{L})/iu;

/** Whether a line that is a time says of it that something was changed then: `Bijgewerkt om 10:05`. */
export function saysUpdate(text: string): boolean {
  return updateLead.test(text);
}

/** `3 min. leestijd`, `4 min read`, and what says so of the number beside it. */
const ofReading =
  /\b(?:leestijd|leesminuten|lezen|kijktijd|luistertijd|speelduur|duur|read(?:ing)?(?: time)?|lesezeit|lecture)\b/iu;
const separator =
  /\s?[·•|]\s?|\s[–—/]\s|\s-\s(?=\D|\d{1,2} ?min)|,\s(?=\d{1,2} ?\p{L}|(?:publi|veröff|gepubl)\p{L})/iu;
/** `Publié hier à 19h45, mis à jour à 20h10`: the first of two times is its own. */
const laterTime =
  /(?<=\d(?: ?(?:uhr|uur|u|h))?),? (?:[-–|·•] ?)?(?:et |und |en )?(?:mise? à jour|actualisée?|modifiée?|(?:zuletzt )?(?:aktualisiert|geändert)|(?:last )?updated?|(?:laatst )?bijgewerkt)(?!\p{L}).*$/iu;

/**
 * Lines without what a reading time is told in, where `Leestijd` and `3 min.` stand beside each other, nor how long a video is, where
 * that stands right before its age (`0:34`, `6 hrs ago`).
 */
export function withoutReadingTimes<Line extends { readonly text: string }>(
  lines: readonly Line[],
): readonly Line[] {
  const saysReading = (line: Line | undefined) =>
    line !== undefined && line.text.length <= 25 && !/\d/.test(line.text) && ofReading.test(line.text);
  const isAgeAt = (at: number) => isAge(lines[at]?.text ?? '');
  return lines.filter(({ text }, at) => {
    if (isBareAge(text)) return !(saysReading(lines[at - 1]) || saysReading(lines[at + 1]));
    return !(isBareClock(text) && isAgeAt(at + 1));
  });
}

/**
 * The instant of a line that is a time, alone or beside a few words: `1 uur geleden`, `12 min.`, `vrijdag 6 februari 2026 om 20:50`,
 * `za 11.05 uur`, `Gepubliceerd: 06-02-2026, 20.50 | Redactie`. A day without a time is null, and so are a sentence and a reading time.
 */
export function parsePageTime(text: string, clock: PageClock): EpochMs | null {
  if (text.length > 100 || /[!?]$/.test(text) || !timeSign.test(text)) return null;
  const line = text.replace(laterTime, '');
  const parts = withoutBars(line.replace(/\s[|·•–—:-]\s*$/u, '')).split(separator);
  if (/\p{L}\.$/u.test(line) && !parts.some((part) => isTimeAlone(part.replace(timeLead, '')))) return null;
  // Beside `leestijd` alone a number is the reading's.
  const isOfWords = parts.some((part) => ofReading.test(part) && !/\d/.test(part));
  for (const part of parts.length === 1 ? parts : [...line.split(/\s?[|·•]\s?/u), ...parts]) {
    const time = readPart(part, clock, !isOfWords);
    if (time !== null) return time;
  }
  return null;
}

function readPart(part: string, clock: PageClock, isBare: boolean): EpochMs | null {
  const { readAt } = clock;
  const told = plainStamp(part.replace(lead, ''));
  const toldZone = told.zone ?? clock.timeZone;
  const age = parseAge(told.text, readAt, toldZone);
  if (age !== null && (!age.coarse || isAge(told.text))) return age.issuedAt;
  const afterLead = plainStamp(part.replace(timeLead, ''));
  const timeZone = afterLead.zone ?? clock.timeZone;
  const stamp = afterLead.text === told.text ? null : parseAge(afterLead.text, readAt, timeZone);
  if (stamp !== null && !stamp.coarse) return stamp.issuedAt;
  return (
    readSpokenAge(told.text, readAt, toldZone) ??
    readSpokenAge(afterLead.text, readAt, timeZone) ??
    readPageAge(told.text, readAt, toldZone, { isBare: false }) ??
    readPageAge(afterLead.text, readAt, timeZone, { isBare }) ??
    readWeekdayClock(told.text, readAt, toldZone) ??
    readWeekdayClock(afterLead.text, readAt, timeZone)
  );
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
  for (const match of ageSign.test(line) ? line.matchAll(anyAge) : []) {
    const end = match.index + match[0].length;
    const before = line.slice(Math.max(from, match.index - 3), match.index);
    const after = line.slice(end, end + openingLength);
    // `45 minuten` may be the next sentence's.
    const glued = !isBareAge(match[0]) && /^["'‘“(]?\p{Lu}/u.test(after);
    if (match.index < from || !sentenceEnd.test(before)) continue;
    if (after.trim() !== '' && !glued && !opensEntry(after.trim())) continue;
    pieces.push(line.slice(from, match.index), match[0]);
    from = end;
    if (pieces.length >= mostPieces) break;
  }
  return [...pieces, line.slice(from)].map((piece) => piece.trim()).filter((piece) => piece !== '');
}
