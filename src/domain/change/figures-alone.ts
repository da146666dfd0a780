import { type Change, mostPlaces } from './describe-change.ts';
import type { Figure } from './figure.ts';
import { type FigureChange, kindOf } from './figure-changes.ts';
import type { Piece, Place } from './word-diff.ts';
import { sideOf } from './word-diff.ts';

/**
 * What may be told of a change since a version that was killed: the figures that were wrong, since whoever used them is to know it, and no word of it
 * besides. In as many places as of any change; what tells such a figure comes before what does not. Null: it differs in words alone.
 */
export function figuresAlone(change: Change): Change | null {
  if (change.places.length === 0) return change;
  const inPlace = change.places.filter(isTellable);
  const others = change.figures.filter(
    (figure) => figure.isAge !== true && !inPlace.some((place) => isToldIn(place, figure, change.figures)),
  );
  const apart = [...inPlace, ...others.map(figurePlace)];
  // Of one kind a change has the first figure alone.
  const more = change.places
    .filter((place) => !inPlace.includes(place))
    .flatMap(replacedIn)
    .filter((figure) => !apart.some((place) => isToldIn(place, figure, [])));
  const all = [...apart, ...more.map(figurePlace)];
  if (all.length === 0) return null;
  const chosen = [...all.filter(hasWrongFigure), ...all.filter((place) => !hasWrongFigure(place))];
  const places = all.filter((place) => chosen.slice(0, mostPlaces).includes(place));
  return { ...change, headline: null, isNewLede: false, first: [], added: [], opening: [], places };
}

type Replaced = Pick<FigureChange, 'from' | 'to' | 'counted'>;

function figurePlace({ from, to }: Replaced): Place {
  return [
    { kind: 'gone', text: from },
    { kind: 'new', text: to },
  ];
}

/** The figures in whose place others stand, among whatever words: where there are as many as before. */
function replacedIn(place: Place): readonly Replaced[] {
  const [before, after] = [readPieces(place, 'gone'), readPieces(place, 'new')];
  return place.flatMap((piece, at) => {
    const next = place[at + 1];
    if (piece.kind !== 'gone' || next?.kind !== 'new') return [];
    const [gone, now] = [before.get(piece)?.figures ?? [], after.get(next)?.figures ?? []];
    if (gone.length !== now.length) return [];
    return now.flatMap(({ text: to, value, counted }, its) => {
      const was = gone[its];
      return was === undefined || was.value === value ? [] : [{ from: was.text, to, counted }];
    });
  });
}

/** It has the figure as it was and as it is; where one of another kind was mistaken alike, with what is counted. */
function isToldIn(place: Place, figure: Replaced, all: readonly Replaced[]): boolean {
  const { from, to, counted } = figure;
  const hasTwin = all.some((other) => other !== figure && other.from === from && other.to === to);
  const isOf = (text: string) => (each: Figure) =>
    closedUp(each.text) === closedUp(text) && (!hasTwin || kindOf(each.counted) === kindOf(counted));
  return figuresIn(place, 'gone').some(isOf(from)) && figuresIn(place, 'new').some(isOf(to));
}

/** Those that stood there before, or stand there now: some words of a figure may be the same in both. */
function figuresIn(place: Place, kind: 'gone' | 'new'): readonly Figure[] {
  return [...new Set([...readPieces(place, kind).values()].flatMap(({ figures }) => figures))];
}

/** The figures of a piece, as it stands among the others: of some a word stands beside it. `isFigures`: it is nothing else. */
type ReadPiece = { readonly figures: readonly Figure[]; readonly isFigures: boolean };

/**
 * The pieces of a side of a place, read as one text: cut off from what stands behind it the day of a month is a figure, and so is an age. These are
 * none of what was counted.
 */
function readPieces(place: Place, kind: 'gone' | 'new'): ReadonlyMap<Piece, ReadPiece> {
  let text = '';
  const spans: { readonly piece: Piece; readonly start: number; readonly end: number }[] = [];
  for (const piece of place) {
    if (piece.kind !== 'same' && piece.kind !== kind) continue;
    const start = text === '' ? 0 : text.length + 1;
    text = `${text === '' ? '' : `${text} `}${piece.text}`;
    spans.push({ piece, start, end: text.length });
    // The bracket behind it was cut off.
    if (/\(\d+$/u.test(piece.text)) text += ')';
  }
  const { tokens, figures } = sideOf(text);
  const counting = figures.filter(({ isAge }) => isAge !== true);
  return new Map(
    spans.map(({ piece, start, end }) => {
      const its = [...tokens.entries()].filter(([, token]) => token.start >= start && token.end <= end);
      const isIn = ({ from, to }: Figure) => its.some(([at]) => from <= at && at < to);
      const isFigures = its.every(([at]) => counting.some(({ from, to }) => from <= at && at < to));
      return [piece, { figures: counting.filter(isIn), isFigures }];
    }),
  );
}

function closedUp(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** All of it stands there now, or is a figure and nothing else. */
function isTellable(place: Place): boolean {
  const before = readPieces(place, 'gone');
  return place.every((piece) => piece.kind !== 'gone' || before.get(piece)?.isFigures === true);
}

function hasWrongFigure(place: Place): boolean {
  return place.some(({ kind }) => kind === 'gone');
}
