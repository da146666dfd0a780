import { afterEach, beforeEach, expect, it } from 'vitest';
import { createAgencies } from '../../../src/domain/identity/agency.ts';
import type { WireItem } from '../../../src/domain/item.ts';
import { type Newsdesk, openNewsdesk } from '../../support/newsdesk.ts';
import { askedMeanwhile, textsMeanwhile } from '../../support/store/asked-meanwhile.ts';
import { minuteMs, nightShift, wireItem } from '../../support/wire-item.ts';

/** Sources that bring one text, each an agency of its own. */
const sources = Array.from({ length: 260 }, (_, at) => ({ id: `site${at}`, credit: `Site ${at}` }));
/** By the first more agencies have one text than are read without looking which of them many have. */
const [early, late] = [160, 260];

let desk: Newsdesk;
beforeEach(async () => {
  desk = await openNewsdesk();
  desk.agencies = createAgencies(sources);
  await desk.follow({ platform: 'web', workspace: '', externalId: 'bureau' }, 'alles');
});
afterEach(() => desk.close());

it('costs no more to read a press release at the last of many sites than at one before it', async () => {
  const [before, after] = await costsOf((id) => wireItem({ guid: id, lede: release, link: null }));
  expect(after).toEqual(before);
  expect(await desk.store.archive.latest({ topics: [], limit: 9 })).toHaveLength(1);
  expect(await desk.store.sightings.of(1)).toHaveLength(sources.length - 1);
});

it('costs no more to read what many sites write under one guid, each in words of its own', async () => {
  const [before, after] = await costsOf((id, at) =>
    wireItem({
      guid: 'tag:release.example,2026:1',
      headline: `Kop van ${id}`,
      lede: `Geschreven door ${id}.`,
      body: Array.from({ length: 12 }, (_, word) => `woord${at}x${word}`).join(' '),
      link: `https://${id}.example/`,
      topics: [`rubriek${at}`],
    }),
  );
  expect(after.rows).toBeLessThanOrEqual(before.rows + 10);
  expect(after.statements).toBeLessThanOrEqual(before.statements + 5);
});

it('costs no more to hear the last of many sites take a text back than one before it', async () => {
  const item = (id: string) => wireItem({ guid: id, lede: release, link: null });
  for (const [at, { id }] of sources.entries()) await file(id, item(id), at);
  const [before, after] = await costsOf((id) => ({ ...item(id), pubStatus: 'canceled' }), 1);
  expect(after).toEqual(before);
});

it('reads one of the copies where the text is written on and all of them still stand in it', async () => {
  const as = { headline: 'Brug open', lede: release, link: null };
  for (const [at, { id }] of sources.entries()) await file(id, wireItem({ ...as, guid: id }), at);
  const longer = { ...as, guid: 'site0', lede: `${release} Er is muziek.` };
  const { all } = await textsMeanwhile(() => file('site0', wireItem(longer), sources.length));
  expect(all).toBeLessThan(10);
  expect(await desk.store.archive.latest({ topics: [], limit: 9 })).toHaveLength(1);
});

it.each(['another text', 'a kill'])(
  'looks at the copies of %s a few at a time, each with words of its own',
  async (change) => {
    for (const [at, { id }] of sources.entries())
      await file(id, wireItem({ guid: id, headline: `Kop van ${id}`, lede: release, link: null }), at);
    const next =
      change === 'a kill'
        ? { headline: 'Kop van site0', lede: release, pubStatus: 'canceled' as const }
        : {
            headline: 'Sluis dicht',
            lede: 'De sluis bij Eefde blijft tot zondag gestremd voor alle schepen.',
          };
    const { all, inATurn } = await textsMeanwhile(() =>
      file('site0', wireItem({ guid: 'site0', link: null, ...next }), sources.length),
    );
    expect(all).toBeGreaterThan(sources.length - 2);
    expect(inATurn).toBeLessThan(20);
  },
);

const release =
  'De gemeente opent zaterdag om 14.00 uur de nieuwe brug over de Maas, laat wethouder Jan de Vries weten aan alle bewoners.';

type Cost = { readonly statements: number; readonly rows: number };

/** What folds asked of the database, and how much it answered: of one source early and of one late. */
async function costsOf(
  itemOf: (id: string, at: number) => WireItem,
  from = 0,
): Promise<readonly [Cost, Cost]> {
  const costs: Cost[] = [];
  for (const [at, { id }] of sources.entries())
    if (at >= from) {
      const { statements, rows } = await askedMeanwhile(() => file(id, itemOf(id, at), at));
      costs[at + 1] = { statements: statements.length, rows };
    }
  const [before, after] = [costs[early], costs[late]];
  if (before === undefined || after === undefined) throw new Error('too few sources');
  return [before, after];
}

async function file(id: string, item: WireItem, at: number): Promise<void> {
  desk.now = nightShift + at * minuteMs;
  await desk.fileFrom(id, item);
}
