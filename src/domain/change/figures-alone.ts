import { type Change, mostPlaces } from './describe-change.ts';
import { type FigureChange, kindOf } from './figure-changes.ts';
import type { Figure } from './figures.ts';
import type { Place } from './word-diff.ts';
import { sideOf } from './word-diff.ts';

/**
 * What may be told of a change since a version that was killed: the figures that were wrong, since whoever used them is to know it, and no word of it
 * besides. In as many places as of any change; what tells such a figure comes before what does not. Null: it differs in words alone.
 */
export function figuresAlone(change: Change): Change | null {
  if (change.places.length === 0) return change;
  const inPlace = change.places.filter((place) => place.every(isTellable));
  const others = change.figures.filter(
    (figure) => !inPlace.some((place) => isToldIn(place, figure, change.figures)),
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
  return { ...change, headline: null, isNewLede: false, added: [], opening: [], places };
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
  return place.flatMap((piece, at) => {
    const next = place[at + 1];
    if (piece.kind !== 'gone' || next?.kind !== 'new') return [];
    const [gone, now] = [sideOf(piece.text).figures, sideOf(next.text).figures];
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
  const pieces = place.filter((piece) => piece.kind === 'same' || piece.kind === kind);
  return sideOf(pieces.map(({ text }) => text).join(' ')).figures;
}

function closedUp(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** It stands there now, or is a figure and nothing else. */
function isTellable({ kind, text }: Place[number]): boolean {
  if (kind !== 'gone') return true;
  const { tokens, figures } = sideOf(text);
  return tokens.every((_, at) => figures.some(({ from, to }) => from <= at && at < to));
}

function hasWrongFigure(place: Place): boolean {
  return place.some(({ kind }) => kind === 'gone');
}
