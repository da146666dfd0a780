import { writeFileSync } from 'node:fs';
import { stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Learned } from '../../domain/event/score-takes.ts';
import { commonWords } from './common-words.ts';
import type { Labelled } from './labelled.ts';
import { alikeFolders, digestOfLabelled, labelledFolder, readLabelled } from './read-labelled.ts';
import { streamsByHalves, streamsOfAlike, trainCard } from './train-card.ts';
import { countsIn, trainEvents } from './train-events.ts';

/** A mark that fewer takes have is as rare as any. */
const leastShare = 0.01;

/**
 * Makes `learned.ts` of the events: what takes have in common weighs so much, and how common marks are on any day; and that of what stands under one card, by
 * what was made before of the events.
 */
export function learnEvents(): void {
  const takes = readLabelled();
  const joinedBy = trainEvents(takes);
  const { weights, bias, strengths } = joinedBy;
  const lines = Object.entries(weights).map(([name, weight]) => `  ${name}: ${weight},`);
  const text = `/** The labelled takes of which all of this was made (see src/learn/events/learn-events.ts). */
export const madeOf = '${digestOfLabelled()}';

/** What each feature of a take and an event weighs (\`compare/features.ts\`). */
export const weights: Readonly<Record<string, number>> = {
${lines.join('\n')}
};

/** What is said before any feature is looked at. */
export const bias = ${bias};

/** How surely takes of one happening share a concept that one of them has, in hundredths. */
export const strengths =
  '${[...strengths].map(([concept, strength]) => `${concept}=${Math.round(100 * strength)}`).join(' ')}';

/** Marks that are common on any day, and of how many takes in a thousand. */
export const base =
  '${baseOf(takes)}';
`;
  writeFileSync(fileURLToPath(new URL('../../domain/event/learned.ts', import.meta.url)), text);
  writeFileSync(
    fileURLToPath(new URL('../../domain/event/words/learned-words.ts', import.meta.url)),
    wordsText(takes),
  );
  writeFileSync(
    fileURLToPath(new URL('../../domain/event/card/learned.ts', import.meta.url)),
    cardText(takes, joinedBy),
  );
  stdout.write(`${takes.length} takes of events, ${lines.length} weights\n`);
}

/** `joinedBy`: what ships for joining them. */
function cardText(takes: readonly Labelled[], joinedBy: Learned): string {
  const alike = alikeFolders.flatMap((folder) => streamsOfAlike(readLabelled(folder), joinedBy));
  const { weights, bias, concepts } = trainCard([...streamsByHalves(takes), ...alike]);
  const lines = Object.entries(weights).map(([name, weight]) => `  ${name}: ${weight},`);
  const tenths = (told: ReadonlyMap<string, number>) =>
    [...told].map(([concept, odds]) => `${concept}=${Math.round(10 * odds)}`).join(' ');
  return `/** The labelled takes of which all of this was made (see src/learn/events/train-card.ts). */
export const madeOf = '${digestOfLabelled([labelledFolder, ...alikeFolders])}';

/** What each feature of two takes weighs (\`card-features.ts\`). */
export const learnedWeights: Readonly<Record<string, number>> = {
${lines.join('\n')}
};

/** What is said before any feature is looked at. */
export const learnedBias = ${bias};

/** How much rather two takes are of two happenings where one headline alone tells a concept, in tenths of logarithms of odds. */
export const learnedAlone =
  '${tenths(concepts.alone)}';

/** The same where both tell it. */
export const learnedBoth =
  '${tenths(concepts.both)}';
`;
}

function wordsText(takes: readonly Labelled[]): string {
  const lines = Object.entries(commonWords(takes)).map(([language, stems]) => `  ${language}: '${stems}',`);
  return `import type { LexiconLanguage } from '../lexicon/concepts.ts';

/** Stems that are common in a language, and in how many texts of ten thousand (see src/learn/events/common-words.ts). */
export const commonStems: Record<LexiconLanguage, string> = {
${lines.join('\n')}
};
`;
}

/** Names and slugs are of their days. */
function baseOf(takes: readonly Labelled[]): string {
  return [...countsIn(takes)]
    .filter(([key, count]) => /^(?:concept|country|number):/.test(key) && count >= takes.length * leastShare)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, count]) => `${key}=${Math.round((1000 * count) / takes.length)}`)
    .join(' ');
}
