import type { Change } from './describe-change.ts';
import type { FigureChange } from './figure-changes.ts';
import type { Place } from './word-diff.ts';
import { sideOf } from './word-diff.ts';

/**
 * What may be told of a change since a version that was killed: the figures that were wrong, each of them, since whoever used them is to know
 * it, and no word of it besides. Null: it differs in words alone.
 */
export function figuresAlone(change: Change): Change | null {
  if (change.places.length === 0) return change;
  const inPlace = change.places.filter((place) => place.every(isTellable));
  const others = change.figures.filter((figure) => !inPlace.some((place) => isToldIn(place, figure)));
  const places = [...inPlace, ...others.map(figurePlace)];
  if (places.length === 0) return null;
  return { ...change, headline: null, isNewLede: false, added: [], opening: [], places };
}

function figurePlace({ from, to }: FigureChange): Place {
  return [
    { kind: 'gone', text: from },
    { kind: 'new', text: to },
  ];
}

/** It has the figure as it was and as it is. */
function isToldIn(place: Place, { from, to }: FigureChange): boolean {
  return figuresIn(place, 'gone').includes(closedUp(from)) && figuresIn(place, 'new').includes(closedUp(to));
}

/** Those that stood there before, or stand there now: some words of a figure may be the same in both. */
function figuresIn(place: Place, kind: 'gone' | 'new'): readonly string[] {
  const pieces = place.filter((piece) => piece.kind === 'same' || piece.kind === kind);
  return sideOf(pieces.map(({ text }) => text).join(' ')).figures.map(({ text }) => closedUp(text));
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
