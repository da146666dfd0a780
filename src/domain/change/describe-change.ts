import { editDistance } from '../edit-distance.ts';
import type { WireItem } from '../item.ts';
import { isUrgent } from '../signals/is-urgent.ts';
import { isFunctionWord } from './counted.ts';
import type { Figure } from './figure.ts';
import { changedFigures, type FigureChange, firstCounts, isToldIn, kindOf } from './figure-changes.ts';
import { diffParagraphs, type ParagraphChange } from './paragraphs.ts';
import {
  diffWords,
  groupChanges,
  type Place,
  placeOf,
  type Side,
  shortened,
  sideOf,
  type WordChange,
  type WordDiff,
} from './word-diff.ts';

/** What people read of a version. */
export type Readable = Pick<WireItem, 'headline' | 'lede' | 'body' | 'urgency'> & {
  readonly dateline: { readonly text: string } | null;
};

/**
 * How much two versions differ. `nothing`: what differs is read by nobody (a date that was touched). `marks`: commas,
 * quotes, spaces. `slips`: misspelt words. `words`: more than that, or a number, a name, a negation.
 */
export type Extent = 'nothing' | 'marks' | 'slips' | 'words';

/** What a new version changed. */
export type Change = {
  readonly extent: Extent;
  /** Another headline in words that matter; null: the same, or only a slip mended. */
  readonly headline: { readonly from: string | null; readonly to: string | null } | null;
  /** The first paragraph was written anew, so that a diff of it says less than itself. */
  readonly isNewLede: boolean;
  /** Figures that became others, in the order of the copy. */
  readonly figures: readonly FigureChange[];
  /** What headline or first paragraph counts of those to whom something happened, of which no earlier text counted any: the first dead. */
  readonly first: readonly Figure[];
  /** What came with a figure in headline or first paragraph that has no earlier one: `onder wie 31 kinderen`. */
  readonly added: readonly string[];
  /** What differs in the first paragraph and no reader may miss, besides its figures: a name, a negation. */
  readonly opening: readonly Place[];
  /** Null: neither became a flash nor ended being one. IPTC, 1 most urgent. */
  readonly urgency: { readonly from: number | null; readonly to: number | null } | null;
  /** What differs in words, what matters first and then in the order of the copy. */
  readonly places: readonly Place[];
};

/** So many places are told of one change. */
export const mostPlaces = 3;
/** A lede that shares less is a new one. */
const leastLikeLede = 0.45;
/** A headline that shares less reads better whole than as a diff. */
const leastLikeHeadline = 0.5;
/** With these it stood behind what is told before it. */
const joining = /^(?:en|and|und|et|y) /iu;
/** A longer run that was added says more in the text itself. */
const longestAdded = 8;

/** What changed between two versions of one item, in words. Bounded in time, whatever the length. */
export function describeChange(before: Readable, after: Readable): Change {
  const headline = diffWords(before.headline ?? '', after.headline ?? '');
  const dateline = diffWords(before.dateline?.text ?? '', after.dateline?.text ?? '');
  const texts = [paragraphsOf(before), paragraphsOf(after)] as const;
  const body = diffParagraphs(...texts);
  const changed = body.flatMap((change) => (change.kind === 'changed' ? [change] : []));
  const isNewLede = hasNewLede(body, texts[1]);
  const diffs = [headline, ...changed.map(({ diff }) => diff)];
  const all = [...diffs, dateline].flatMap(({ changes }) => changes);
  const sides = [sidesOf(before.headline, texts[0]), sidesOf(after.headline, texts[1])] as const;
  const figures = changedFigures(diffs, ...sides);
  const isWordy =
    body.some(({ kind }) => kind !== 'changed') || isNewLede || figures.length > 0 || all.some(isWords);
  const opening = [headline, ...changed.flatMap(({ at, diff }) => (at === 0 ? [diff] : []))];
  const first = firstCounts(...sides);
  const isNewHeadline = headline.changes.some(isWords);
  return {
    extent: isWordy ? 'words' : all.length > 0 ? 'slips' : isAsMarked(before, after) ? 'nothing' : 'marks',
    headline: isNewHeadline ? { from: before.headline, to: after.headline } : null,
    isNewLede,
    figures,
    first,
    added: addedFigures(opening, [...figures, ...first.map(asNew)], sides[0]),
    opening: opening
      .slice(1)
      .flatMap((diff) => placesIn(diff).flatMap(({ place, isName }) => (isName ? [place] : []))),
    urgency: isUrgent(before) === isUrgent(after) ? null : { from: before.urgency, to: after.urgency },
    places: placesOf([wholeWhereUnlike(headline), dateline], body),
  };
}

/** Whether who reads a text reads there what the figures of a change became. */
export function saysFigures(shown: Readable, { figures }: Change): boolean {
  const sides = sidesOf(shown.headline, paragraphsOf(shown));
  return figures.every((figure) => isToldIn(sides, figure));
}

/** The paragraphs of a version: its body, else its lede alone. */
export function paragraphsOf({ lede, body }: Pick<Readable, 'lede' | 'body'>): readonly string[] {
  const paragraphs = (body ?? '').split(/\n{2,}/u).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.length > 0 ? paragraphs : lede === null ? [] : [lede];
}

/** Characters and paragraphs of a text in which its own figures are looked up: twice the longest wire story. */
const mostLookedAt = { characters: 20_000, paragraphs: 40 };

/** A text's own words and figures, for the look at all of it. */
function sidesOf(headline: string | null, paragraphs: readonly string[]): readonly Side[] {
  let left = mostLookedAt.characters;
  const looked = paragraphs.slice(0, mostLookedAt.paragraphs).map((paragraph) => {
    const some = paragraph.slice(0, left);
    left -= some.length;
    return some;
  });
  return [headline ?? '', ...looked].map(sideOf);
}

function hasNewLede(body: readonly ParagraphChange[], texts: readonly string[]): boolean {
  if (texts.length === 0) return false;
  return body.some(
    (change) =>
      change.at === 0 &&
      (change.kind === 'changed' ? change.diff.likeness < leastLikeLede : change.kind === 'new'),
  );
}

/** More than a slip: a word was added or dropped, became another, or matters. */
function isWords({ gone, now, matters }: WordChange): boolean {
  return matters || !isSlip(gone, now);
}

/** A misspelling of a few letters, a word written apart or together. */
function isSlip(gone: string, now: string): boolean {
  const [one, other] = [gone, now].map((text) => text.toLowerCase().replace(/[\s\-’']/gu, '')) as [
    string,
    string,
  ];
  if (one === other) return true;
  if (one === '' || other === '' || one.length > 40) return false;
  const allowed = Math.min(2, Math.floor(Math.max(one.length, other.length) / 4));
  return Math.abs(one.length - other.length) <= allowed && editDistance(one, other) <= allowed;
}

function isAsMarked(before: Readable, after: Readable): boolean {
  const shown = ({ headline, dateline, lede, body }: Readable) =>
    [headline, dateline?.text, lede, body]
      .map((text) => text ?? '')
      .join('\n')
      .normalize('NFC')
      .replace(/\s+/gu, ' ')
      .trim();
  return shown(before) === shown(after);
}

/**
 * What was added whole and holds a figure that is new. With one of those that changed it would read as so many more, and one that was counted before
 * only stands elsewhere by now.
 */
function addedFigures(
  diffs: readonly WordDiff[],
  changed: readonly Pick<FigureChange, 'to' | 'counted'>[],
  before: readonly Side[],
): readonly string[] {
  const told = before.flatMap(({ figures }) => figures);
  const isOld = ({ value, counted }: Figure) =>
    told.some(
      (each) => each.value === value && (counted === null || kindOf(each.counted) === kindOf(counted)),
    );
  const isChanged = ({ text, counted }: Figure) =>
    counted?.kind === 'count' &&
    changed.some(({ to, counted: of }) => to === text && kindOf(of) === kindOf(counted));
  const added = diffs.flatMap(({ after, changes }) =>
    changes.flatMap(({ gone, now, newFrom, newTo }) => {
      const isShort = newTo - newFrom <= longestAdded;
      const figures = after.figures.filter(({ from, to }) => from >= newFrom && to <= newTo);
      const isNew = figures.some((figure) => !changed.some(({ to }) => to === figure.text) && !isOld(figure));
      // `18 of` was cut off from whom it counts.
      const isWhole = !isFunctionWord(after.tokens[newTo - 1]?.key ?? '');
      return gone === '' && isShort && isNew && isWhole && !figures.some(isChanged)
        ? [now.replace(joining, '')]
        : [];
    }),
  );
  // Headline and first paragraph say the same: once, as the longer one has it.
  return added.filter(
    (text, at) =>
      !added.some(
        (other, its) => its !== at && isSaidIn(other, text) && (its < at || !isSaidIn(text, other)),
      ),
  );
}

function asNew({ text: to, counted }: Figure): Pick<FigureChange, 'to' | 'counted'> {
  return { to, counted };
}

function isSaidIn(whole: string, part: string): boolean {
  return ` ${whole} `.toLowerCase().includes(` ${part} `.toLowerCase());
}

/** A headline that is another one altogether is told whole. */
function wholeWhereUnlike(diff: WordDiff): WordDiff {
  if (diff.likeness >= leastLikeHeadline || diff.changes.length === 0) return diff;
  const { before, after } = diff;
  const whole = { from: 0, to: before.tokens.length, newFrom: 0, newTo: after.tokens.length };
  const all = { ...whole, gone: before.text, now: after.text, matters: true, isName: false };
  return { ...diff, changes: [all] };
}

type Weighed = { readonly place: Place; readonly matters: boolean; readonly isName: boolean };

function placesOf(heads: readonly WordDiff[], body: readonly ParagraphChange[]): readonly Place[] {
  const told = new Set<string>();
  const all: Weighed[] = heads.flatMap((diff) => placesIn(untold(diff, told)));
  for (const change of body) {
    if (change.kind === 'changed') all.push(...placesIn(untold(change.diff, told)));
    else
      all.push({
        place: [{ kind: change.kind, text: shortened(change.text) }],
        matters: false,
        isName: false,
      });
  }
  const chosen = [...all.filter(({ matters }) => matters), ...all.filter(({ matters }) => !matters)].slice(
    0,
    mostPlaces,
  );
  return all.filter((each) => chosen.includes(each)).map(({ place }) => place);
}

/**
 * Without the figures that became others as those that are `told` did, and tells the others: one that changed is told once, by what is read first. Of
 * the dead and of the injured alike it is two: who used either is to know.
 */
function untold(diff: WordDiff, told: Set<string>): WordDiff {
  const changes = diff.changes.filter((change) => {
    const replaced = replacedIn(change, diff);
    if (replaced === null) return true;
    const isTold = told.has(replaced);
    told.add(replaced);
    return !isTold;
  });
  return { ...diff, changes };
}

/** The figure in whose place another stands, where nothing else differs there: the same for the same. */
function replacedIn({ from, to, newFrom, newTo }: WordChange, { before, after }: WordDiff): string | null {
  const [was, is] = [figureAround(before, from, to), figureAround(after, newFrom, newTo)];
  if (was === undefined || is === undefined) return null;
  return JSON.stringify([was.value, is.value, kindOf(is.counted)]);
}

function figureAround({ figures }: Side, from: number, to: number): Figure | undefined {
  return from === to ? undefined : figures.find((figure) => figure.from <= from && to <= figure.to);
}

function placesIn(diff: WordDiff): readonly Weighed[] {
  return groupChanges(diff).map((group) => ({
    place: placeOf(group, diff),
    matters: group.some(({ matters }) => matters),
    isName: group.some(({ isName }) => isName),
  }));
}
