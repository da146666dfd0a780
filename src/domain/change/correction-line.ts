import type { WireItem } from '../item.ts';
import { AnyCasePattern } from '../text/patterns/any-case-pattern.ts';

/** What a correction says of itself for editors: `Corrects figure in paragraph 2`, `herstelt hoeveelheid in tweede alinea`. */
export type CorrectionLine = {
  /** The line without its brackets. */
  readonly line: string;
};

/** Whether a version corrects something that the one before did not: a correction mark stays on the versions that follow. */
export function isCorrectionAnew(before: Corrected, after: Corrected): boolean {
  if (after.signal !== 'correction') return false;
  const isSame = before.correctionLine !== undefined && before.correctionLine === after.correctionLine;
  return !(before.signal === 'correction' && isSame);
}

type Corrected = Pick<WireItem, 'signal' | 'correctionLine'>;

/** Where a correction line may stand: the paragraphs of an item, or its summary where it has none. */
export type CorrectedText = { readonly paragraphs: readonly string[]; readonly summary: string | null };

const plain = new AnyCasePattern(
  /^(?:corrects?|corrected|correcting|correction|corrigeert|corrigeren|correctie|gecorrigeerde?|herstelt|hersteld|herstel|rectificatie|rectificeert|berichtigt|berichtigung|korrigiert|korrektur|richtigstellung)\b/u,
);
/** Other words for the same, and sentences that come to it. */
const likely = new AnyCasePattern(
  /^(?:refiles?|refiled|fixes|fixed|removes|deletes|clarifies|amends|changes|replaces|restores|recasts|verbetert|verbeterde?|wijzigt|gewijzigd|verduidelijkt|verwijdert|ändert|geändert|präzisiert|entfernt|in (?:paragraph|para|alinea|absatz)|(?:in de |im )?(?:\d+\.|\d+e|eerste|tweede|derde|vierde|vijfde|laatste|ersten|zweiten|dritten|letzten) (?:alinea|absatz)|this (?:story|version|item)|deze versie|dit bericht)\b|\b(?:corrects?|corrected|corrigeert|gecorrigeerd|hersteld|rectificatie|berichtigt|korrigiert)\b/u,
);

const ofThis = new AnyCasePattern(/^this (?:story|version)\b/u);

/** In brackets before the first words of the story, or behind its dateline: `LONDON (Reuters) - (Corrects …) Text`. */
const bracketed =
  /^(?<head>[^.!?]{0,90}?[-–—:]\s*)?\(\s*(?<line>(?:[^()]|\([^()]{0,100}\)){4,400}?)\s*\)[\s.:;–—-]*/u;
/** A line of its own without brackets is a short one, and says plainly what it is. */
const longestLine = 240;
const ownLine = /^(?:\W{0,3})(?<line>.+?)\W{0,3}$/su;

/** A line may stand in one of the first paragraphs. */
const openingParagraphs = 3;

/** The correction line of a text, and the text without it. Null: it has none. What is not known to be a correction has one only where that says so. */
export function takeCorrectionLine(
  text: CorrectedText,
  isCorrection: boolean,
): (CorrectionLine & { readonly rest: CorrectedText }) | null {
  const { paragraphs, summary } = text;
  for (const [at, paragraph] of paragraphs.entries()) {
    const isOpening = at < openingParagraphs;
    if (!isOpening && at < paragraphs.length - 1) continue;
    const found = readLine(paragraph, isCorrection, isOpening);
    if (found === null) continue;
    const left = found.rest === '' ? [] : [found.rest];
    const kept = paragraphs.toSpliced(at, 1, ...left);
    // A story of nothing but its line keeps it: something has to be read.
    if (kept.length === 0) return null;
    const inSummary = summary === null ? null : readLine(summary, isCorrection, true);
    return {
      line: found.line,

      rest: { paragraphs: kept, summary: inSummary?.rest || summary },
    };
  }
  if (summary === null) return null;
  const found = readLine(summary, isCorrection, true);
  if (found === null || (found.rest === '' && paragraphs.length === 0)) return null;
  return { line: found.line, rest: { paragraphs, summary: found.rest || null } };
}

function readLine(
  paragraph: string,
  isCorrection: boolean,
  isOpening: boolean,
): (CorrectionLine & { readonly rest: string }) | null {
  const opening = paragraph.slice(0, 700);
  const match = opening.includes('(') ? bracketed.exec(opening) : null;
  const line = match?.groups?.line?.trim();
  if (match !== null && line !== undefined) {
    const head = match.groups?.head ?? '';
    const rest = `${head}${paragraph.slice(match[0].length)}`.trim();
    // At the end of a text only a paragraph that is nothing else is a line to editors.
    if (isOpening || rest === '') return judged(line, isCorrection, rest);
  }
  if (!isCorrection || paragraph.length > longestLine) return null;
  const alone = ownLine.exec(paragraph)?.groups?.line;
  const isLine = alone !== undefined && (plain.test(alone) || ofThis.test(alone));
  return isLine ? { line: alone, rest: '' } : null;
}

function judged(line: string, isCorrection: boolean, rest: string) {
  return plain.test(line) || (isCorrection && likely.test(line)) ? { line, rest } : null;
}
