import { lettersOf } from './letters-of.ts';
import type { Part } from './read-pattern.ts';

/** `after`: what has to follow before it is looked for at all, as behind a lookbehind. */
type Repeat = { readonly before: string; readonly unit: string; readonly after?: string };

const usual: readonly Repeat[] = ['a', 'A', '1', ' ', 'a ', 'A1-', '-', 'é', '.'].map((unit) => ({
  before: '',
  unit,
}));
const ends = ['!', '\0\n'];
/** Some texts are long enough at this length, and end sooner. */
const shortMiss = 30;
const mostMisses = 1_000;
/** Of one repetition: texts that it may take in one round, each of which is set behind each other. */
const mostRoundsTried = 12;
/** No repetition is written out further in what stands before another. */
const mostRounds = 50;

/**
 * Texts of up to so many UTF-16 units on which an expression takes long if it does on any: what it repeats, behind what stands before
 * that, again and again, and then something else.
 */
export function nearMissesOf(part: Part, longest: number): readonly string[] {
  const misses = new Set<string>();
  for (const { before, unit, after } of [...usual, ...repeatsIn(part, '')]) {
    if (unit === '' || misses.size >= mostMisses) continue;
    for (const end of after === undefined ? ends : [...ends, ''].map((more) => after + more))
      for (const length of [shortMiss, longest]) {
        const room = Math.max(0, Math.min(length, longest - before.length - end.length));
        misses.add(before + unit.repeat(room).slice(0, room) + end);
      }
  }
  return [...misses];
}

function* repeatsIn(part: Part, before: string): Generator<Repeat> {
  switch (part.kind) {
    case 'sequence': {
      let sofar = before;
      for (const [at, each] of part.parts.entries()) {
        yield* repeatsIn(each, sofar);
        if (each.kind === 'around' && each.isBehind)
          yield* repeatsBehind(
            each.part,
            part.parts
              .slice(at + 1)
              .map(sampleOf)
              .join(''),
          );
        sofar += sampleOf(each);
      }
      return;
    }
    case 'choice':
      for (const each of part.parts) yield* repeatsIn(each, before);
      return;
    case 'around':
      yield* repeatsIn(part.part, before);
      return;
    case 'repeat':
      if (part.max > 1)
        for (const unit of [sampleOf(part.part), ...charactersIn(part.part), ...gluedIn(part.part)])
          yield { before, unit };
      yield* repeatsIn(part.part, before);
  }
}

/** A lookbehind is read backwards from what follows it, so that what does not fit stands in front. */
function* repeatsBehind(part: Part, after: string): Generator<Repeat> {
  for (const { unit } of repeatsIn(part, '')) for (const before of ends) yield { before, unit, after };
}

/** What a round may take, and two rounds glued together: one of the others may be just that (`van|de|vande`). */
function gluedIn(part: Part): readonly string[] {
  const rounds = samplesOf(part).filter((round) => round !== '');
  return [...rounds, ...rounds.flatMap((one) => rounds.map((other) => one + other))];
}

/** Some of the texts that a part takes: of each choice the first few, and what may be left out is in one and not in another. */
function samplesOf(part: Part): readonly string[] {
  switch (part.kind) {
    case 'sequence':
      return part.parts.reduce<readonly string[]>(
        (begun, each) => fewOf(begun.flatMap((one) => samplesOf(each).map((next) => one + next))),
        [''],
      );
    case 'choice':
      return fewOf(part.parts.flatMap(samplesOf));
    case 'repeat':
      return part.max === 0 ? [''] : [...new Set([sampleOf(part), ...(part.min === 0 ? [''] : [])])];
    default:
      return [sampleOf(part)];
  }
}

function fewOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].slice(0, mostRoundsTried);
}

/** A text that a part takes, as far as that is told by each of its characters alone; what may be left out stands in it. */
function sampleOf(part: Part): string {
  switch (part.kind) {
    case 'character':
      return characterOf(part.source, part.isAnyCase);
    case 'sequence':
      return part.parts.map(sampleOf).join('');
    case 'choice':
      return part.parts.map(sampleOf).find((each) => each !== '') ?? '';
    case 'repeat':
      return sampleOf(part.part).repeat(Math.min(Math.max(part.min, 1), part.max, mostRounds));
    default:
      return '';
  }
}

function charactersIn(part: Part): readonly string[] {
  switch (part.kind) {
    case 'character':
      return [characterOf(part.source, part.isAnyCase)];
    case 'sequence':
    case 'choice':
      return [...new Set(part.parts.flatMap(charactersIn))];
    case 'repeat':
    case 'around':
      return charactersIn(part.part);
    default:
      return [];
  }
}

const likely = [...'aA1 -éÉ.я中', '\u{1f600}'];

function characterOf(source: string, isAnyCase: boolean): string {
  const takes = new RegExp(`^${source}$`, isAnyCase ? 'iu' : 'u');
  if (takes.test(source)) return source;
  const found = [...likely, ...source].find((each) => takes.test(each));
  if (found !== undefined) return found;
  const { ascii } = lettersOf(source, isAnyCase);
  return ascii === 0n ? 'a' : String.fromCharCode(ascii.toString(2).length - 1);
}
