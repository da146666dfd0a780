import { isInCourt } from './apart/in-court.ts';
import { countOf, isPeople } from './counted.ts';
import { type Counted, countsNobody, type Figure } from './figure.ts';
import { isVague } from './numerals.ts';
import type { Side, WordDiff } from './word-diff.ts';

/** A figure that became another one, each as its copy has it. */
export type FigureChange = {
  readonly counted: Counted;
  readonly from: string;
  readonly to: string;
  /** What the newer one comes to; see Figure. */
  readonly value: Figure['value'];
  /** What the older one came to. */
  readonly was: Figure['value'];
  /** See Figure. */
  readonly isAge?: true;
};

/** Counted all the time, and of something else each time: only where the words around are the same is it the same figure. */
const passing =
  /^(?:jaar|jaren|jarige|maand|maanden|week|weken|dag|dagen|uur|uren|minuut|minuten|seconden|keer|procent|percent|graden|kilometer|meter|euro|dollar|years?|months?|weeks?|days?|hours?|minutes?|times|year-old|km|miles|per|%)$/u;

/**
 * Which figures changed. What stands in the same words in both is the same figure; else the first of a kind is it, so that
 * the dead are never taken for the injured. `diffs` are the texts laid beside each other, the headlines first, `before` and `after` all of them
 * in the order in which they are read.
 */
export function changedFigures(
  diffs: readonly WordDiff[],
  before: readonly Side[],
  after: readonly Side[],
): readonly FigureChange[] {
  const changes = new Map<string, FigureChange>();
  const told = {
    before: before.flatMap(({ figures }) => figures),
    after: after.flatMap(({ figures }) => figures),
  };
  const old = firstOfKind(told.before);
  for (const [kind, figure] of firstOfKind(told.after)) {
    const first = old.get(kind);
    const pair = first && bothExact(kind, [first, figure], [before, after]);
    if (!pair || pair[0].value === pair[1].value || !isTelling(kind, figure, told)) continue;
    if (areOthers(kind, pair, told)) continue;
    changes.set(kind, changeOf(...pair));
  }
  for (const [index, diff] of diffs.entries()) {
    const isHeadline = index === 0;
    for (const [was, figure] of alignedFigures(diff)) {
      const kind = kindOf(figure.counted) ?? `${was.text} ${figure.text}`;
      const isKnown = [...changes.values()].some(({ from, to }) => from === was.text && to === figure.text);
      // A bare number in running text may be anything: a page's counter, an advert.
      if ((kindOf(figure.counted) === null && !isHeadline) || isInexact(was) !== isInexact(figure)) continue;
      if (areOthers(kind, [was, figure], told)) continue;
      // Of a kind whose first figure stayed as it was another one may have changed.
      if (!changes.has(kind) && !isKnown) changes.set(kind, changeOf(was, figure));
    }
  }
  return [...changes.values()];
}

/**
 * A quantity without a number (`tientallen`) is set against none that is one: in its place comes the number of its kind that the same text's headline
 * or first paragraph has besides. Null: there is none.
 */
function bothExact(
  kind: string,
  [was, figure]: readonly [Figure, Figure],
  [before, after]: readonly [readonly Side[], readonly Side[]],
): readonly [Figure, Figure] | null {
  if (isInexact(was) === isInexact(figure)) return [was, figure];
  const exact = (sides: readonly Side[]) =>
    sides
      .slice(0, 2)
      .flatMap(({ figures }) => figures)
      .find((each) => kindOf(each.counted) === kind && !isInexact(each));
  const [old, now] = [isInexact(was) ? exact(before) : was, isInexact(figure) ? exact(after) : figure];
  return old === undefined || now === undefined ? null : [old, now];
}

/** Of the dead of one happening no hundred times as many come with one version: `23` of a night is none of the `60.000` of a war. */
const farthest = 100;

/**
 * Whether both are likely of two happenings: the new one was counted before beside the old, the old one is counted still beside fewer, or they are
 * too far apart.
 */
function areOthers(
  kind: string,
  [was, { value, counted }]: readonly [Figure, Figure],
  told: { readonly before: readonly Figure[]; readonly after: readonly Figure[] },
): boolean {
  if (counted?.kind !== 'count') return false;
  const of = (figures: readonly Figure[], alsoBare = false) =>
    new Set(
      figures
        .filter(
          (figure) =>
            kindOf(figure.counted) === kind || (alsoBare && figure.counted === null && !countsNobody(figure)),
        )
        .map((figure) => figure.value),
    );
  // `In Quetta starben neun Menschen, in Peshawar vier`, and the other way round: where it is all there is by now a headline caught up with its text.
  if (of(told.before, true).has(value) && of(told.after, true).size > 1) return true;
  if (typeof value !== 'number' || typeof was.value !== 'number') return false;
  // Also where the new text says of the old one that it was before.
  const isTold = (figure: Figure) => countKind(figure) === counted.count && figure.value === was.value;
  if (value < was.value && told.after.some(isTold)) return true;
  const [less, more] = [Math.min(value, was.value), Math.max(value, was.value)];
  return less > 0 && more > less * farthest;
}

function isInexact({ value }: Figure): boolean {
  return typeof value === 'string' && isVague(value);
}

function changeOf(was: Figure, figure: Figure): FigureChange {
  const counted = figure.counted ?? was.counted;
  const isUnit = counted?.kind === 'noun' && figure.text.toLowerCase().endsWith(counted.noun);
  const { text: to, value, isAge } = figure;
  return {
    counted: isUnit || to.endsWith('%') ? null : counted,
    from: was.text,
    to,
    value,
    was: was.value,
    ...(isAge === true && { isAge }),
  };
}

/**
 * Whether texts say what a figure became, of the same people or things. A number beside which nothing says so, or people, may be those only
 * where the texts do not count the same themselves: the passengers of a bus with fourteen dead are none of the dead.
 */
export function isToldIn(sides: readonly Side[], { counted, value }: FigureChange): boolean {
  const kind = kindOf(counted);
  const figures = sides.flatMap((side) => side.figures);
  const own = figures.filter((figure) => kindOf(figure.counted) === kind);
  const may = kind !== null && own.length > 0 ? own : figures;
  return may.some(
    (figure) =>
      figure.value === value &&
      (kind === null ||
        kindOf(figure.counted) === kind ||
        (figure.counted === null && !countsNobody(figure)) ||
        (figure.counted?.kind === 'noun' && isPeople(figure.counted.noun))),
  );
}

/** The figures of people to whom something happened in headline and first paragraph, of the kinds that the texts before say nothing of. None where a trial is over them. */
export function firstCounts(before: readonly Side[], after: readonly Side[]): readonly Figure[] {
  if (isInCourt(after[0]?.tokens ?? [])) return [];
  const counts = (sides: readonly Side[]) =>
    sides
      .flatMap(({ figures }) => figures)
      .flatMap((figure) => (figure.counted?.kind === 'count' ? [figure] : []));
  const known = new Set(counts(before).map(countKind));
  const [...head] = firstOfKind(counts(after.slice(0, 2))).values();
  return head.filter(
    (figure) =>
      figure.counted?.kind === 'count' &&
      figure.counted.when === undefined &&
      figure.value !== 0 &&
      !known.has(countKind(figure)),
  );
}

function countKind({ counted }: Figure): string | null {
  return counted?.kind === 'count' ? counted.count : null;
}

/** By kind: the figure that is read first is the story's. */
function firstOfKind(figures: readonly Figure[]): ReadonlyMap<string, Figure> {
  const first = new Map<string, Figure>();
  for (const figure of figures) {
    const kind = kindOf(figure.counted);
    if (kind !== null && !first.has(kind)) first.set(kind, figure);
  }
  return first;
}

/** By what figures are set against each other: those of one kind alone. Null: nothing says what is counted. */
export function kindOf(counted: Counted): string | null {
  if (counted === null) return null;
  return counted.kind === 'count' ? `count ${counted.count} ${counted.when ?? ''}` : `noun ${counted.noun}`;
}

/** What is no kind of hard news says something only where it is counted once in each version, and the new number is new. */
function isTelling(
  kind: string,
  { counted }: Figure,
  told: { readonly before: readonly Figure[]; readonly after: readonly Figure[] },
): boolean {
  if (counted?.kind === 'count') return true;
  if (counted === null || passing.test(counted.noun)) return false;
  const values = (figures: readonly Figure[]) =>
    new Set(figures.filter((figure) => kindOf(figure.counted) === kind).map(({ value }) => value));
  return values(told.before).size === 1 && values(told.after).size === 1;
}

/** Of more words that became others, the place of a figure among them says nothing. */
const mostInPlace = 3;

/** Figures that stand in the place of others in the same words. */
function alignedFigures({ before, after, changes }: WordDiff): readonly (readonly [Figure, Figure])[] {
  return changes.flatMap(({ from, to, newFrom, newTo }) => {
    const gone = before.figures.filter((figure) => figure.from < to && figure.to > from);
    const now = after.figures.filter((figure) => figure.from < newTo && figure.to > newFrom);
    const pairs: (readonly [Figure, Figure])[] = [];
    // Where all the words around are others, nothing says that it is the same.
    const isInPlace = Math.max(to - from, newTo - newFrom) <= mostInPlace;
    for (const [at, figure] of now.entries()) {
      const was =
        gone.find((each) => kindOf(each.counted) === kindOf(figure.counted)) ??
        (isInPlace && !isRefused(figure, after) ? sameWay(nthCounting(gone, at, before), figure) : undefined);
      if (was === undefined || was.value === figure.value || gone.length !== now.length) continue;
      // One that stood there before, or stands there still, moved.
      const isMoved =
        now.some(({ value }) => value === was.value) || gone.some(({ value }) => value === figure.value);
      if (!isMoved) pairs.push([was, figure]);
    }
    return pairs;
  });
}

/** Nobody is counted by it though a word that counts stands right behind it: `3 vermisten gered`, `20 dead or injured`. */
function isRefused({ counted, to }: Figure, { tokens }: Side): boolean {
  return counted === null && countOf(tokens[to]?.key ?? '') !== null;
}

function nthCounting(figures: readonly Figure[], at: number, side: Side): Figure | undefined {
  const figure = figures[at];
  return figure === undefined || isRefused(figure, side) ? undefined : figure;
}

/** Where one of both says nothing of its kind, the place alone makes them the same. */
function sameWay(was: Figure | undefined, figure: Figure): Figure | undefined {
  // What was a strength, a flight or an age was never so many dead.
  if (was === undefined || countsNobody(was) || countsNobody(figure)) {
    return was !== undefined && kindOf(was.counted) === kindOf(figure.counted) ? was : undefined;
  }
  return was.counted === null || figure.counted === null ? was : undefined;
}
