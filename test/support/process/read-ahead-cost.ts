import { stdout } from 'node:process';
import { setImmediate as breath } from 'node:timers/promises';
import { emptyDraft } from '../../../src/domain/item.ts';
import { createEnricher } from '../../../src/pipeline/create-enricher.ts';
import { readAhead } from '../../../src/pipeline/live/read-ahead.ts';
import { newsroomDefaults } from '../../../src/settings/newsroom.ts';

/** Prints, in ms of the main thread: what is made ahead, the longest of its steps, and the dearest of the first items that are read after it. */
const enrich = createEnricher(newsroomDefaults);
let longest = 0;
let last = threadMs();
const turn = async () => {
  longest = Math.max(longest, threadMs() - last);
  await breath();
  last = threadMs();
};
const ahead = await costOf(() => readAhead(enrich, Date.now(), turn));
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
  // Letters of two bytes.
  {
    language: 'nl',
    headline: 'Brand in ‘De Zwaan’',
    summary: 'GORINCHEM (ANP) – In “De Zwaan” woedt brand.',
  },
  {
    language: 'en',
    headline: 'KILL: ‘Harbour’ fire',
    summary: 'Editors – do not use our story on the “harbour” fire.',
  },
  {
    language: 'de',
    headline: 'Sperrfrist für „Zahlen“',
    summary: 'Bitte nicht vor „Freitag“ 18 Uhr senden.',
  },
  { language: 'en', headline: 'Correction: ‘harbour’', summary: 'An earlier version – had the wrong name.' },
  { language: 'fr', headline: 'Incendie à l’hôtel', summary: 'LYON (AFP) – Un incendie s’est déclaré.' },
];
let dearest = 0;
for (const item of firstItems) {
  const source = { topic: null, credit: item.language === 'fr' ? 'AFP' : 'ANP' };
  dearest = Math.max(dearest, await costOf(() => enrich({ ...emptyDraft, ...item }, source, Date.now())));
}
stdout.write(JSON.stringify({ ahead, longest, dearest }));

async function costOf(act: () => unknown): Promise<number> {
  const before = threadMs();
  await act();
  return threadMs() - before;
}

function threadMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
