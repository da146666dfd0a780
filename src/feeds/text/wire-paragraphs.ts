import { squeezeSpace } from './html-text.ts';

/** An entry of a list: `+ 1000 Potsdam`, `- Kontakte`, `* Meldung`. */
const listMark = /^[+*•·–-] (?=\S)/u;
/** A word that a hyphen at a line's end waits for: `Bundes- und Landespolitik`. */
const joining = /^(?:und|oder|bzw\.?|bis|en|of|and|or|et|ou|y|o)\b/;

/**
 * The paragraphs of a text that was broken at so many columns: one begins behind an empty line, where a line stands further in, and
 * with each entry of a list; all other line ends are the line's and not the writer's.
 */
export function joinLines(lines: readonly string[]): readonly string[] {
  const paragraphs: string[] = [];
  let parts: string[] = [];
  let entryIndent = -1;
  const flush = () => {
    const text = squeezeSpace(parts.join(''));
    if (text !== '') paragraphs.push(text);
    parts = [];
    entryIndent = -1;
  };
  for (const line of lines) {
    const text = line.trim();
    if (text === '') {
      flush();
      continue;
    }
    const indent = line.length - line.trimStart().length;
    const isEntry = listMark.test(text);
    const goesOnInEntry = entryIndent >= 0 && indent > entryIndent && !isEntry;
    if (isEntry || (isSetIn(line) && !goesOnInEntry)) flush();
    if (isEntry) entryIndent = indent;
    const before = parts.at(-1);
    parts.push(before === undefined || isBroken(before, text) ? text : ` ${text}`);
  }
  flush();
  return paragraphs;
}

function isSetIn(line: string): boolean {
  return /^(?: {2}|\t)/.test(line);
}

/** A compound at its hyphen: `CDU/CSU-` and `Bundestagsfraktion`. */
function isBroken(before: string, text: string): boolean {
  return /\p{L}-$/u.test(before) && !joining.test(text);
}
