import type { ReadTake } from '../../src/domain/event/read-take.ts';
import { readLabelled } from '../../src/learn/events/read-labelled.ts';
import { findLeavingOut } from './find-leaving-out.ts';
import { countBCubed, countPairs, type Found } from './score-events.ts';
import { microsecondsAtLiveStories } from './time-events.ts';

/** A part of `npm run bench`: which takes tell of one event, and how long that takes beside 10,000 live stories. */
export async function benchEvents(): Promise<readonly string[]> {
  const takes = readLabelled();
  return [
    ...tellEvents(findLeavingOut(takes), true),
    `${microsecondsAtLiveStories(takes).toFixed(0)} µs an item at 10,000 live stories`,
  ];
}

/**
 * Precision and recall of pairs of takes: of all, of several agencies in one language and across languages, pair of languages by pair, of
 * one agency, and of those on one card, writer by writer as well; and B-cubed. `leavesOut`: each writer was judged by what was learned of the others.
 */
export function tellEvents(found: Found, leavesOut: boolean): readonly string[] {
  const { takes } = found;
  const writers = [...new Set(takes.map(({ writer }) => writer))].toSorted();
  const { precision, recall } = countBCubed(found);
  const events = new Set(takes.map(({ event }) => event)).size;
  return [
    `${takes.length} takes of ${events} events, ${leavesOut ? 'each writer left out of what was learned' : 'by the weights that ship'}`,
    line('all pairs of the stream', found, () => true),
    line('  on one card', found, () => true, true),
    ...(writers.length === 1 ? [] : writers).map((writer) =>
      line(
        `    ${writer}`,
        { ...found, takes: takes.filter((take) => take.writer === writer) },
        () => true,
        true,
      ),
    ),
    line('  one agency', found, isOwn),
    line('  agencies, one language', found, (one, other) => !isOwn(one, other) && isOneLanguage(one, other)),
    line(
      '  agencies, two languages',
      found,
      (one, other) => !isOwn(one, other) && !isOneLanguage(one, other),
    ),
    ...languagePairs(found).map(([first, second]) =>
      line(
        `    ${first}-${second}`,
        found,
        (one, other) =>
          !isOwn(one, other) && [one.language, other.language].toSorted().join() === `${first},${second}`,
      ),
    ),
    `${'B-cubed'.padEnd(28)} precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent((2 * precision * recall) / (precision + recall))}`,
  ];
}

function line(
  name: string,
  found: Found,
  isAsked: (one: ReadTake, other: ReadTake) => boolean,
  areCards = false,
): string {
  const { right, wrong, missed } = countPairs(found, isAsked, areCards);
  const [precision, recall] = [right / (right + wrong), right / (right + missed)];
  const f1 = (2 * precision * recall) / (precision + recall);
  return `${name.padEnd(28)} precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)} of ${right + missed} pairs`;
}

function percent(share: number): string {
  return Number.isNaN(share) ? '   -  ' : `${(100 * share).toFixed(1)} %`.padStart(6);
}

function isOwn({ take: one }: ReadTake, { take: other }: ReadTake): boolean {
  return one.agency === other.agency;
}

function isOneLanguage(one: ReadTake, other: ReadTake): boolean {
  return one.language === other.language;
}

function languagePairs({ takes }: Found): readonly (readonly [string, string])[] {
  const languages = [...new Set(takes.map(({ read }) => read.language))].toSorted();
  return languages.flatMap((one, at) => languages.slice(at).map((other) => [one, other] as const));
}
