import { emptyItem, type WireItem } from '../item.ts';
import { type Fits, isFlag, isNumber, isText, isTime, listOf, objectOf, orAbsent, orNull } from './fits.ts';
import { readObject } from './read-json.ts';

/** Whether what was kept is a dateline. */
export const isDateline: Fits = objectOf({
  ...{ text: isText, places: listOf(isText), agencies: listOf(isText) },
  ...{ date: orNull(isText), country: orNull(isText), zone: orNull(isText) },
});

const fields: Readonly<Record<keyof WireItem, Fits>> = {
  guid: orNull(isText),
  version: orNull(isNumber),
  replaces: orNull(isText),
  headline: orNull(isText),
  dateline: orNull(isDateline),
  lede: orNull(isText),
  body: orNull(isText),
  link: orNull(isText),
  issuedAt: orNull(isTime),
  changedAt: orNull(isTime),
  seenAt: isTime,
  urgency: orNull(isNumber),
  pubStatus: isText,
  embargoedUntil: orNull(isTime),
  embargoWords: orAbsent(isText),
  topics: listOf(isText),
  topicReason: orNull(isText),
  language: orNull(isText),
  credit: orNull(isText),
  editorialNote: orNull(isText),
  slug: orAbsent(isText),
  correctionLine: orAbsent(isText),
  picture: orAbsent(
    objectOf({ address: orNull(isText), caption: orAbsent(isText), credit: orAbsent(isText) }),
  ),
  genre: isText,
  signal: orNull(isText),
  postable: isFlag,
};
const all = Object.entries(fields) as readonly (readonly [keyof WireItem, Fits])[];
/** What every item has had since the first of them tells one from any other object. */
const always: readonly (keyof WireItem)[] = ['seenAt', 'pubStatus', 'topics'];

/**
 * An item as it is kept; null: it is damaged, and nobody can read it. What is absent is as in an item that says nothing of it: an earlier
 * Telex may have kept it. What is there and cannot be is damage: whoever reads it later would fail on it, and all beside it.
 */
export function readItem(json: string): WireItem | null {
  const kept = readObject<WireItem>(json);
  if (kept === null || always.some((name) => kept[name] === undefined)) return null;
  let isWhole = true;
  for (const [name, fits] of all) {
    const value = kept[name];
    if (value === undefined && name in emptyItem) isWhole = false;
    else if (!fits(value)) return null;
  }
  return isWhole ? kept : { ...emptyItem, ...kept };
}
