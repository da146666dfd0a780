import { afterEach, beforeEach, expect, test } from 'vitest';
import { reportHealth } from '../../src/health/health-report.ts';
import { watchTroubles } from '../../src/health/watch-troubles.ts';
import { createDeliverer } from '../../src/pipeline/deliver.ts';
import { allUp } from '../support/adapter-state.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../support/newsdesk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { createScriptedAdapter } from '../support/scripted-adapter.ts';
import { teachRhythm } from '../support/silence/teach.ts';
import { hourMs, minuteMs } from '../support/wire-item.ts';

let desk: Newsdesk;
let watch: ReturnType<typeof watchTroubles>;

beforeEach(async () => {
  desk = await openNewsdesk();
  await desk.store.troubles.syncAlarms(
    [{ platform: 'web', workspace: '', externalId: 'storingen' }],
    'a text of the file',
  );
  restart();
});
afterEach(() => desk.close());

/** A Telex that has just started. */
function restart(): void {
  const adapters = [{ platform: 'web', state: () => allUp }];
  watch = watchTroubles({
    store: desk.store,
    report: () => reportHealth({ store: desk.store, adapters, clock: desk.clock }),
    takesPosts: () => true,
    onNews: () => {},
    onChange: () => {},
  });
}

/** The sources of the newsroom file, each hourly for weeks, and when each brought something last. */
async function sources(lastAt: Readonly<Record<string, number>>): Promise<void> {
  const at = { id: '', credit: null, topic: null, sample: false };
  await desk.store.sources.sync(
    Object.keys(lastAt).map((id) => ({ ...at, id, url: `https://${id}.example` })),
  );
  for (const [id, last] of Object.entries(lastAt)) await speaks(id, last);
}

async function speaks(id: string, at: number): Promise<void> {
  await teachRhythm(desk.store, id, hourMs, at);
  await polled(id, { lastItemAt: at });
}

async function polled(id: string, brought: { readonly lastItemAt?: number } = {}): Promise<void> {
  const poll = { at: desk.now, nextPollAt: desk.now + minuteMs, state: 'ok' } as const;
  await desk.store.sources.savePoll({ id, fence: 0 }, { ...poll, ...brought });
}

/** Looks each ten minutes while the sources are polled in vain. */
async function passes(ms: number, ...ids: readonly string[]): Promise<void> {
  for (const end = desk.now + ms; desk.now < end; ) {
    desk.now += 10 * minuteMs;
    for (const id of ids) await polled(id);
    await watch.look();
  }
}

/** What came into the alarm channel since it was looked at last, a line each. */
async function posted(): Promise<readonly string[]> {
  const adapter = { ...createScriptedAdapter(), platform: 'web' };
  const { store, clock } = desk;
  const present = presenter;
  const deliverer = createDeliverer({ adapter, store, clock, present, random: () => 0.5, log: quietLog });
  await deliverer.round(new AbortController().signal);
  return adapter.acts.flatMap(({ post }) => (post.kind === 'notice' ? post.text.split('\n') : []));
}

test('a silent source is told once, with its last item and its pace, over a restart; and once that it speaks', async () => {
  await sources({ anp: desk.now });
  await passes(3 * hourMs, 'anp');
  expect(await posted()).toEqual([
    expect.stringMatching(
      /^🔴 Bron anp is stiller dan anders: het laatste bericht kwam om 20\.00, en op dat uur volgt het volgende meestal binnen \d+ min\. .*\/bron pauze anp.*silence: false/,
    ),
  ]);
  await desk.reopen();
  restart();
  await passes(2 * hourMs, 'anp');
  expect(await posted()).toEqual([]);
  expect(watch.standing()).toHaveLength(1);
  await speaks('anp', desk.now);
  await passes(20 * minuteMs, 'anp');
  expect(await posted()).toEqual([
    expect.stringMatching(/^🟢 Verholpen: bron anp brengt weer nieuws \(gisteren 20\.00–01\.\d\d\)$/),
  ]);
  await passes(hourMs, 'anp');
  expect(await posted()).toEqual([]);
});

test('a silent source that is paused is not said to speak', async () => {
  await sources({ anp: desk.now });
  await passes(3 * hourMs, 'anp');
  await posted();
  await desk.store.chatSources.pause({ id: 'anp', until: null, by: null, at: desk.now });
  await passes(20 * minuteMs);
  expect(await posted()).toEqual([expect.stringContaining('stilte wordt niet meer gevolgd: anp')]);
});

test('ten sources that fall silent on a holiday are a few lines, and so is their return', async () => {
  const ids = Array.from({ length: 10 }, (_, index) => `bron-${index}`);
  const { now } = desk;
  await sources(Object.fromEntries(ids.map((id, index) => [id, now + index * 10 * minuteMs])));
  desk.now = now + 90 * minuteMs;
  await passes(7 * hourMs, ...ids);
  const told = await posted();
  expect(told).toHaveLength(2);
  expect(told[0]).toContain('bron-0');
  expect(told[1]).toMatch(/^🔴 9 bronnen zijn tegelijk stiller dan anders/);
  for (const id of ids) {
    await speaks(id, desk.now);
    await passes(10 * minuteMs, ...ids);
  }
  await passes(3 * hourMs);
  const ends = await posted();
  expect(ends.filter((line) => line.startsWith('🟢')).length).toBeLessThanOrEqual(2);
  expect(ends.at(-1)).toMatch(/bronnen brengen weer nieuws/);
});
