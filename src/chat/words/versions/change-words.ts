import type { Count } from '../../../domain/change/counted.ts';
import type { Words } from '../../ports/locale.ts';

/** What a figure of hard news counts, before its old and new number: `doden 10 → 240`. */
export const countWords: Readonly<Record<Count, Words>> = {
  dead: { nl: 'doden', en: 'dead' },
  injured: { nl: 'gewonden', en: 'injured' },
  missing: { nl: 'vermisten', en: 'missing' },
  arrested: { nl: 'arrestaties', en: 'arrests' },
  rescued: { nl: 'gered', en: 'rescued' },
  evacuated: { nl: 'geëvacueerden', en: 'evacuated' },
  displaced: { nl: 'ontheemden', en: 'displaced' },
  hostages: { nl: 'gegijzelden', en: 'hostages' },
  infected: { nl: 'besmettingen', en: 'infections' },
};

/** How many there are, of whom no earlier version said so: `doden: 2`. */
export const firstCount: Words = { nl: '{what}: {figure}', en: '{what}: {figure}' };
/** What another agency counts, where that is fewer than the text that is shown says. */
export const fewerThanHere: Words = { nl: '{to} (hier {from})', en: '{to} (here {from})' };
/** Of a version with another headline than the one before. */
export const newHeadline: Words = { nl: 'nieuwe kop', en: 'new headline' };
/** Of a version whose first paragraph was written anew. */
export const newLede: Words = { nl: 'nieuwe lead', en: 'new intro' };
/** Of a version that is a flash now, and of one that is none any more. */
export const nowUrgent: Words = { nl: 'nu spoed', en: 'now urgent' };
/** The other way round. */
export const noLongerUrgent: Words = { nl: 'geen spoed meer', en: 'no longer urgent' };
/** Nothing that can be read differs. */
export const layoutOnly: Words = { nl: 'alleen opmaak', en: 'layout only' };
/** Misspelt words were mended. */
export const slipsOnly: Words = { nl: 'kleine verbetering', en: 'small fix' };
/** Something else than headline, first paragraph and figures. */
export const textChanged: Words = { nl: 'tekst gewijzigd', en: 'text changed' };
/** Words that are gone, and words that were added, where nothing can be struck through. */
export const goneWords: Words = { nl: '“{gone}” vervalt', en: '“{gone}” removed' };
/** See `goneWords`. */
export const addedWords: Words = { nl: '“{now}” toegevoegd', en: '“{now}” added' };
/** What was wrong and what is right, where nothing can be struck through. */
export const shouldBe: Words = { nl: '{gone} moet zijn {now}', en: '{gone} should be {now}' };
/** In a thread, before what changed. */
export const newVersion: Words = { nl: '{at} Nieuwe versie: ', en: '{at} New version: ' };
/** In the channel, where mark and change stand first. */
export const versionOf: Words = { nl: 'nieuwe versie {at}', en: 'new version {at}' };
/** Before what differs, on a card. */
export const difference: Words = { nl: 'Verschil: ', en: 'Difference: ' };
/** See `newVersion`; on the card of an event, where other agencies stand too. */
export const newVersionBy: Words = { nl: '{at} Nieuwe versie van {by}: ', en: '{at} New version by {by}: ' };
/** See `versionOf`; the same. */
export const versionOfBy: Words = { nl: 'nieuwe versie van {by} {at}', en: 'new version by {by} {at}' };
