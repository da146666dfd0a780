import type { Change } from './describe-change.ts';
import type { Place } from './word-diff.ts';
import { sideOf } from './word-diff.ts';

/**
 * What may be told of a change since a version that was killed: the figures that were wrong, since whoever used them is to know it, and no
 * word of it besides. Null: it differs in words alone.
 */
export function figuresAlone(change: Change): Change | null {
  if (change.places.length === 0) return change;
  const inPlace = change.places.filter((place) => place.every(isTellable));
  const places = inPlace.length > 0 ? inPlace : change.figures.map(({ from, to }) => placeOf(from, to));
  if (places.length === 0) return null;
  return { ...change, headline: null, isNewLede: false, added: [], opening: [], places };
}

function placeOf(from: string, to: string): Place {
  return [
    { kind: 'gone', text: from },
    { kind: 'new', text: to },
  ];
}

/** It stands there now, or is a figure and nothing else. */
function isTellable({ kind, text }: Place[number]): boolean {
  if (kind !== 'gone') return true;
  const { tokens, figures } = sideOf(text);
  return tokens.every((_, at) => figures.some(({ from, to }) => from <= at && at < to));
}
