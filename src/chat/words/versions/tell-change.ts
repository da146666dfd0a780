import type { Change } from '../../../domain/change/describe-change.ts';
import type { Figure } from '../../../domain/change/figure.ts';
import type { FigureChange } from '../../../domain/change/figure-changes.ts';
import type { Place } from '../../../domain/change/word-diff.ts';
import type { Run, Said } from '../../../domain/post.ts';
import { isUrgent } from '../../../domain/signals/is-urgent.ts';
import type { Locale } from '../../ports/locale.ts';
import { say } from '../say.ts';
import * as words from './change-words.ts';
import { sayFigures } from './say-figures.ts';

/** So much is told in one line. */
const mostTold = 3;

/** What a version changed, in a few words: `doden 10 → 240`, `nu spoed`. `isHeadlineShown`: it stands beside it anyway. */
export function tellChange(change: Change, locale: Locale, isHeadlineShown: boolean): Said {
  const { first, added, urgency, isNewLede, headline, opening } = change;
  // Beside a toll a number that says nothing of whom it counts reads as one.
  const hasCounts = first.length > 0 || change.figures.some(({ counted }) => counted?.kind === 'count');
  const figures = change.figures.filter(({ counted }) => counted !== null || !hasCounts);
  const figured: Said[] = [
    ...first.filter(isOfDead).map(tellNew),
    ...figures.map((figure): Said => [{ text: tellFigure(figure, locale), style: 'bold' }]),
    ...first.filter((figure) => !isOfDead(figure)).map(tellNew),
    ...added.map((now): Said => [{ text: `+ ${now}`, style: 'bold' }]),
  ];
  function tellNew(figure: Figure): Said {
    return [{ text: tellFirst(figure, locale), style: 'bold' }];
  }
  const isNowUrgent = urgency !== null && isUrgent({ urgency: urgency.to });
  const turned = urgency === null ? [] : [isNowUrgent ? words.nowUrgent : words.noLongerUrgent];
  const told: Said[] = [
    ...figured.slice(0, mostTold),
    ...turned.map((each): Said => [{ text: each[locale] }]),
  ];
  if (headline !== null && !(isHeadlineShown && told.length > 0))
    told.push([{ text: words.newHeadline[locale] }]);
  if (isNewLede && told.length === 0) told.push([{ text: words.newLede[locale] }]);
  if (told.length === 0) told.push(...opening.slice(0, 1).map(placeRuns));
  if (told.length === 0) return [{ text: tellExtent(change, locale) }];
  return joined(told, ', ');
}

/** What can be said of a version that changed nothing of what is read first. */
function tellExtent({ extent }: Change, locale: Locale): string {
  if (extent === 'words') return words.textChanged[locale];
  return (extent === 'slips' ? words.slipsOnly : words.layoutOnly)[locale];
}

/** `doden 10 → 240`, `1.200 → 12.000 kilo`, `3-1 → 4-1`: the figures as each version has them, see `sayFigures`. */
function tellFigure(figure: FigureChange, locale: Locale): string {
  const { from, to } = sayFigures(figure, locale);
  return withCounted(`${from} → ${to}`, figure.counted, locale);
}

function isOfDead({ counted }: Figure): boolean {
  return counted?.kind === 'count' && counted.count === 'dead';
}

/** `doden: 2`: how many there are where no earlier version counted any. */
function tellFirst({ text, value, counted }: Figure, locale: Locale): string {
  const { to } = sayFigures({ from: text, to: text, was: value, value }, locale);
  if (counted?.kind !== 'count') return to;
  return say(words.firstCount, locale, { what: words.countWords[counted.count][locale], figure: to });
}

/** The same of another agency than whose text is shown: where it counts fewer nothing fell, `doden 12 (hier 14)`. */
export function tellOtherFigure(figure: FigureChange, locale: Locale): string {
  const { counted, value, was } = figure;
  const isFewer = typeof value === 'number' && typeof was === 'number' && value < was;
  if (!isFewer) return tellFigure(figure, locale);
  return withCounted(say(words.fewerThanHere, locale, sayFigures(figure, locale)), counted, locale);
}

function withCounted(change: string, counted: FigureChange['counted'], locale: Locale): string {
  if (counted === null) return change;
  return counted.kind === 'count'
    ? `${words.countWords[counted.count][locale]} ${change}`
    : `${change} ${counted.said}`;
}

/** A place in which words differ: what is gone struck through, what is new bold. */
export function placeRuns(place: Place): Said {
  return place.flatMap(({ kind, text }, at): readonly Run[] => {
    const space: readonly Run[] = at === 0 ? [] : [{ text: ' ' }];
    if (kind === 'same') return [{ text: at === 0 ? text : ` ${text}` }];
    return [...space, { text, style: kind === 'gone' ? 'strike' : 'bold' }];
  });
}

/** What a corrected card says under its lede. */
export function presentDifference(change: Change, locale: Locale): Said {
  return [{ text: words.difference[locale] }, ...tellPlaces(change, locale)];
}

/** The same for who says before it that it was corrected. */
export function tellPlaces({ places }: Change, locale: Locale): Said {
  return places.length === 0 ? [{ text: words.layoutOnly[locale] }] : placesRuns(places);
}

/** Several places, one after another. */
export function placesRuns(places: readonly Place[]): Said {
  return joined(places.map(placeRuns), ' · ');
}

/** The same for what knows no strike: `1.200 moet zijn 12.000 (… zo'n 12.000 kilo van een oplosmiddel …)`. */
export function placeText(place: Place, locale: Locale): string {
  const told: string[] = [];
  for (const [at, { kind, text }] of place.entries()) {
    const before = place[at - 1];
    const after = place[at + 1];
    if (kind === 'gone' && after?.kind === 'new')
      told.push(say(words.shouldBe, locale, { gone: text, now: after.text }));
    else if (kind === 'gone') told.push(say(words.goneWords, locale, { gone: text }));
    else if (kind === 'new' && before?.kind !== 'gone')
      told.push(say(words.addedWords, locale, { now: text }));
  }
  const stands = place.flatMap(({ kind, text }) => (kind === 'gone' ? [] : [text])).join(' ');
  const isAlone = place.every(({ kind }) => kind !== 'same');
  return isAlone ? told.join(', ') : `${told.join(', ')} (${stands})`;
}

function joined(parts: readonly Said[], between: string): Said {
  return parts.flatMap((part, at) => (at === 0 ? part : [{ text: between }, ...part]));
}
