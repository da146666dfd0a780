import { stdout } from 'node:process';
import { setImmediate as breath } from 'node:timers/promises';
import { emptyDraft } from '../../../src/domain/item.ts';
import { createEnricher } from '../../../src/pipeline/create-enricher.ts';
import { readAhead } from '../../../src/pipeline/live/read-ahead.ts';
import { newsroomDefaults } from '../../../src/settings/newsroom.ts';

/** Prints, in ms of the processor: what is made ahead, and the dearest of the first items that are read after it. */
const enrich = createEnricher(newsroomDefaults);
const ahead = await costOf(() => readAhead(enrich, Date.now(), breath));
const firstItems = [
  {
    language: 'nl',
    headline: 'Twee doden bij brand',
    summary: 'GORINCHEM (ANP) - Bij een brand zijn twee doden gevallen.',
  },
  {
    language: 'en',
    headline: 'KILL: Harbour fire',
    summary: 'Editors, do not use our story on the harbour fire.',
  },
  { language: 'de', headline: 'Sperrfrist bis Freitag', summary: 'Bitte nicht vor Freitag 18 Uhr senden.' },
  { language: 'en', headline: 'Correction: harbour', summary: 'An earlier version had the wrong name.' },
];
let dearest = 0;
for (const item of firstItems) {
  const source = { topic: null, credit: 'ANP' };
  dearest = Math.max(dearest, await costOf(() => enrich({ ...emptyDraft, ...item }, source, Date.now())));
}
stdout.write(JSON.stringify({ ahead, dearest }));

async function costOf(act: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
