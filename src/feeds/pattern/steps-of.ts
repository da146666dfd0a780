import { allOf, type Letters, lettersOf, mayShare, noLetters } from './letters-of.ts';
import type { Part } from './read-pattern.ts';

/**
 * What looking for a part from one place of a text may take, at most, whatever stands there: an expression is looked for by trying
 * one way after another, and forgets what it tried.
 */
type Cost = {
  /** In how many ways it may match from there: all that follows is tried behind each. */
  readonly ways: number;
  /** Characters and assertions that are tried, in all ways together. */
  readonly steps: number;
  readonly mayBeEmpty: boolean;
  /** Parts in it, and itself. */
  readonly size: number;
  /**
   * Set where the next character says which way to go, so that all but one end at once: what it may begin with, and what it may go
   * on with where it may also end, in a sequence also before its first character.
   */
  readonly guided: { readonly first: Letters; readonly more: Letters } | null;
};

const nothing: Cost = {
  ways: 1,
  steps: 0,
  mayBeEmpty: true,
  size: 1,
  guided: { first: noLetters, more: noLetters },
};
const unknown = Number.POSITIVE_INFINITY;

/** Steps that looking for an expression takes in a text of so many UTF-16 units, at most; infinite where that is not known. */
export function stepsOf(part: Part, length: number): number {
  const { steps } = costOf(part, { length, isBackwards: false });
  const starts = isAtBegin(part) ? 1 : length + 1;
  return starts * (steps + 1) + length;
}

/**
 * How often parts are run before the first that does not fit ends it: a limit of time is not looked at sooner. Only what may be
 * empty is run more often than a text has characters.
 */
export function forwardRunsOf(part: Part): number {
  switch (part.kind) {
    case 'sequence':
    case 'choice':
      return part.parts.reduce((runs, each) => runs + forwardRunsOf(each), 1);
    case 'around':
      return 1 + forwardRunsOf(part.part);
    case 'repeat':
      return 1 + forwardRunsOf(part.part) * Math.max(1, mayBeEmpty(part.part) ? part.min : 1);
    default:
      return 1;
  }
}

type Reading = { readonly length: number; readonly isBackwards: boolean };

function costOf(part: Part, reading: Reading): Cost {
  switch (part.kind) {
    case 'character': {
      const first = lettersOf(part.source, part.isAnyCase);
      const guided = reading.isBackwards ? null : { first, more: noLetters };
      return { ways: 1, steps: 1, mayBeEmpty: false, size: 1, guided };
    }
    case 'assertion':
      return { ...nothing, steps: 1 };
    case 'again':
      return { ...nothing, steps: reading.length + 1, guided: null };
    case 'around': {
      const { steps, size } = costOf(part.part, { ...reading, isBackwards: part.isBehind });
      return { ways: 1, steps: steps + 1, mayBeEmpty: true, size: size + 1, guided: null };
    }
    case 'sequence': {
      const costs = part.parts.map((each) => costOf(each, reading));
      if (reading.isBackwards) costs.reverse();
      return costs.reduce((before, behind) => atMost(inTurn(before, behind), reading), nothing);
    }
    case 'choice': {
      const costs = part.parts.map((each) => costOf(each, reading));
      return atMost(costs.reduce(oneOf), reading);
    }
    case 'repeat':
      return atMost(repeated(costOf(part.part, reading), part, reading), reading);
  }
}

/** Where the next character says the way, there is one for each end, and on the way each part is asked at most once a character. */
function atMost(cost: Cost, { length }: Reading): Cost {
  if (cost.guided === null) return cost;
  const ways = Math.min(cost.ways, length + 1);
  return { ...cost, ways, steps: Math.min(cost.steps, (length + 1) * cost.size) };
}

function inTurn(before: Cost, behind: Cost): Cost {
  const isGuided =
    before.guided !== null && behind.guided !== null && !mayShare(before.guided.more, behind.guided.first);
  return {
    ways: before.ways * behind.ways,
    steps: before.steps + before.ways * behind.steps,
    mayBeEmpty: before.mayBeEmpty && behind.mayBeEmpty,
    size: before.size + behind.size,
    guided: isGuided
      ? {
          first: before.mayBeEmpty ? allOf(before.guided.first, behind.guided.first) : before.guided.first,
          more: behind.mayBeEmpty
            ? allOf(behind.guided.more, allOf(before.guided.more, behind.guided.first))
            : behind.guided.more,
        }
      : null,
  };
}

function oneOf(one: Cost, other: Cost): Cost {
  const isGuided =
    one.guided !== null &&
    other.guided !== null &&
    !mayShare(one.guided.first, other.guided.first) &&
    !(one.mayBeEmpty && other.mayBeEmpty);
  return {
    ways: one.ways + other.ways,
    steps: one.steps + other.steps + 1,
    mayBeEmpty: one.mayBeEmpty || other.mayBeEmpty,
    size: one.size + other.size,
    guided: isGuided
      ? {
          first: allOf(one.guided.first, other.guided.first),
          more: allOf(one.guided.more, other.guided.more),
        }
      : null,
  };
}

function repeated(body: Cost, { min, max }: { min: number; max: number }, { length }: Reading): Cost {
  const size = body.size + 1;
  if (max === 0) return { ...nothing, size };
  if (body.mayBeEmpty) {
    if (max > 1) return { ways: unknown, steps: unknown, mayBeEmpty: true, size, guided: null };
    return { ways: body.ways + 1, steps: body.steps + 1, mayBeEmpty: true, size, guided: null };
  }
  const isGuided = body.guided !== null && (max === 1 || !mayShare(body.guided.more, body.guided.first));
  // A round takes a character at least.
  const rounds = Math.min(max, length);
  let ways = 0;
  let steps = 1;
  let waysOfRound = 1;
  for (let round = 0; round <= rounds; round++) {
    if (round >= min) ways += waysOfRound;
    if (round < rounds || round < max) steps += waysOfRound * (body.steps + 1);
    waysOfRound *= body.ways;
  }
  const more =
    body.guided === null
      ? noLetters
      : max > 1
        ? allOf(body.guided.more, body.guided.first)
        : body.guided.more;
  return {
    ways,
    steps,
    mayBeEmpty: min === 0,
    size,
    guided: isGuided ? { first: body.guided.first, more } : null,
  };
}

function mayBeEmpty(part: Part): boolean {
  switch (part.kind) {
    case 'character':
      return false;
    case 'sequence':
      return part.parts.every(mayBeEmpty);
    case 'choice':
      return part.parts.some(mayBeEmpty);
    case 'repeat':
      return part.min === 0 || mayBeEmpty(part.part);
    default:
      return true;
  }
}

/** It is looked for at the begin of a text alone. */
function isAtBegin(part: Part): boolean {
  if (part.kind === 'assertion') return part.isBegin;
  if (part.kind === 'choice') return part.parts.every(isAtBegin);
  return part.kind === 'sequence' && part.parts[0] !== undefined && isAtBegin(part.parts[0]);
}
