import { squeezeSpace } from '../../text/html-text.ts';

/** What stands above a story: its headline, and lines before it that say what kind of copy it is. */
export type WireHeadlines = {
  readonly headline: string | null;
  /** `Berichtigung: Uhrzeit korrigiert`, `KORR-Bericht`, `EXTRA`, `1ST LEAD`: without brackets. */
  readonly kickers: readonly string[];
  /** Those of them that nothing here knows: an editor may. */
  readonly unread: readonly string[];
};

/** Columns of a line: what goes on beyond was broken there. */
const columns = 69;
/** Headlines take a few lines; a message without their end mark has one line of them. */
const mostLines = 20;

const byline = /^(?:By|Von|Par|Door|Di|Por) \p{Lu}/u;
const picture = /^\((?:Foto|Photo|Grafik|Graphic|Video|Bild|Mit (?:Foto|Bild|Grafik))\b/i;
/** In capitals and short, before a headline that is not: `EXTRA`, `2ND LEAD`, `ROUNDUP`. */
const shout = /^(?=.{2,24}$)[\p{Lu}\d][\p{Lu}\d .:/-]*(?:ST|ND|RD|TH)?[\p{Lu}\d .:/-]*$/u;
/** Kickers that the table of wordings reads where a headline begins with them. */
const telling =
  /^(?:(?:Berichtig|Korrektur|Richtigstell|Eil|Blitz|Aktualis|Zusammenfassung|Neu|Überblick|Update|Wiederholung|WDH|Wdh|Achtung|Vorschau|Zurückgezogen|Stornier|Annull|Sperrfrist|Embargo)|(?:URGENT|FLASH|KILL|HOLD|CORRECT|EMBARGO)|\d{1,2}(?:ST|ND|RD|TH) (?:LEAD|LD|ROUNDUP))/iu;

/** What kind of copy it is, which changes nothing of how it is handled. */
const plainKind =
  /^(?:KORR|Hintergrund|Feature|Reportage|Analyse|Interview|Porträt|Fragen-und-Antworten|Extra|ROUNDUP|News feature|Profile|Meldung)\b/i;

/**
 * Reads the lines above a story, up to the one that ends in ` =`: the last is the headline, unless it is a by-line or names a picture,
 * and those before it say what kind of copy it is. `text` is what comes behind them. A kicker that marks a version, a kill or urgent copy
 * stands before the headline, where the table of wordings looks for it.
 */
export function readHeadlines(message: string): { readonly above: WireHeadlines; readonly text: string } {
  const lines = message.replace(/^\n+/, '').split('\n');
  const last = lines.slice(0, mostLines).findIndex((line) => / =\s*$|^=\s*$/.test(line));
  const end = last === -1 ? 1 : last + 1;
  const whole = joinBroken(lines.slice(0, end).map((line) => squeezeSpace(line.replace(/ ?=\s*$/, ''))));
  const said = whole.filter((line) => !byline.test(line) && !picture.test(line));
  const at = said.findLastIndex((line) => !isKicker(line));
  const told = said.filter((_, index) => index !== at).map(bare);
  const main = at === -1 ? null : (said[at] ?? null);
  const marks = told.filter((kicker) => telling.test(kicker)).map((kicker) => `(${kicker}) `);
  return {
    above: {
      headline: main === null ? (told.at(-1) ?? null) : `${marks.join('')}${main}`,
      kickers: told,
      unread: told.filter((kicker) => !telling.test(kicker) && !plainKind.test(kicker)),
    },
    text: lines.slice(end).join('\n'),
  };
}

function isKicker(line: string): boolean {
  return /^\(.*\)$/.test(line) || shout.test(line);
}

/** Without brackets, and without the bells that ring with a flash. */
function bare(kicker: string): string {
  return squeezeSpace(kicker.replace(/^\((.*)\)$/, '$1'));
}

/** Lines that were broken because the next word had no room, or within brackets, as one. */
function joinBroken(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let isOpen = false;
  let width = 0;
  for (const line of lines) {
    if (line === '') continue;
    const [word = ''] = line.split(' ');
    if (joined.length > 0 && (isOpen || width + 1 + word.length > columns)) {
      joined[joined.length - 1] += ` ${line}`;
    } else joined.push(line);
    width = line.length;
    const whole = joined.at(-1) ?? '';
    isOpen = whole.startsWith('(') && count(whole, '(') > count(whole, ')');
  }
  return joined;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
