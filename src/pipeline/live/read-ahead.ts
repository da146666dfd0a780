import { openDeskWeights } from '../../desk-weights/desk-weights.ts';
import { makeWords } from '../../domain/desk/text-words.ts';
import { makeLexicon } from '../../domain/event/lexicon.ts';
import { readTake } from '../../domain/event/read-take.ts';
import { takeOf } from '../../domain/event/take-of.ts';
import { type EpochMs, emptyDraft, type ItemDraft } from '../../domain/item.ts';
import { askedOf } from '../../domain/signals/asked-rows.ts';
import { judgeKind, judgeNotice } from '../../domain/signals/judge.ts';
import { shippedSignals } from '../../domain/signals/signal-patterns.ts';
import { makePatterns } from '../../domain/text/patterns/kept-patterns.ts';
import { makeGates } from '../../domain/text/patterns/opening-gates.ts';
import { countryByName } from '../../gazetteer/country-names.ts';
import { openPlaceTable } from '../../gazetteer/place-table.ts';
import type { Enrich } from '../create-enricher.ts';
import { inLittleCode } from './in-little-code.ts';

/** Patterns are made when they are first asked: news, notices, embargoes and corrections ask others, and each language as well. */
const asked: readonly Pick<ItemDraft, 'language' | 'headline' | 'summary'>[] = [
  { language: 'nl', headline: 'Brand in Lochem', summary: 'In Lochem brandt een schuur.' },
  { language: 'nl', headline: 'Brand in Lochem', summary: 'LOCHEM (ANP) - In Lochem brandt een schuur.' },
  {
    language: 'de',
    headline: 'Parlament stimmt ab',
    summary: 'Wien (dpa) - Das Parlament stimmt am Freitag ab.',
  },
  {
    language: 'nl',
    headline: 'Redacties: niet gebruiken',
    summary: 'Het artikel over Lochem is ingetrokken.',
  },
  {
    language: 'en',
    headline: 'ADVISORY: kill story 12',
    summary: 'Editors, please do not use our story, sent in error.',
  },
  { language: 'nl', headline: 'Onder embargo', summary: 'Niet publiceren voor vrijdag 18.00 uur.' },
  { language: 'de', headline: 'Sperrfrist', summary: 'Bitte nicht vor Freitag 18 Uhr verwenden.' },
  { language: 'en', headline: 'Correction', summary: 'In an earlier version the name was wrong.' },
  { language: 'fr', headline: 'Rectificatif', summary: 'Une version précédente donnait un nom erroné.' },
];

/** What takes some ten milliseconds is made by itself; expressions for all copy are there to be made once their table was asked. */
const steps: readonly (() => unknown)[] = [
  () => judgeNotice('Brand', []),
  () => judgeKind('Brand', [], false),
  () => askedOf(shippedSignals, null, null),
  openPlaceTable,
  () => countryByName('Lochem'),
  openDeskWeights,
];

const source = { topic: null, credit: null };

/**
 * Makes all that is made when the first items are read: weights, words, places. The first poll finds it made; of it the longest
 * stretch of the loop would be a quarter of a second. `turn`: lets others go on between.
 */
export async function readAhead(
  enrich: Enrich,
  readAt: EpochMs,
  turn: () => Promise<unknown>,
): Promise<void> {
  for (const _ of makeGates()) await turn();
  for (const _ of makeWords()) await turn();
  for (const make of steps) {
    make();
    await turn();
  }
  for (const _ of makePatterns(inLittleCode)) await turn();
  for (const _ of makeLexicon()) await turn();
  for (const words of asked) {
    const item = enrich({ ...emptyDraft, ...words }, source, readAt);
    await turn();
    readTake(takeOf(0, 'ANP', item));
    await turn();
  }
}
