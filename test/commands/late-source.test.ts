import { afterEach, beforeEach, expect, test } from 'vitest';
import { replyToText } from '../../src/chat/words/reply-text.ts';
import { tellDesk } from '../../src/chat/words/wire/desk-state.ts';
import { channelGlance, tellLack, tellWire } from '../../src/chat/words/wire/wire-state.ts';
import { shippedTopics } from '../../src/domain/topic.ts';
import { reportHealth } from '../../src/health/health-report.ts';
import { readGauges } from '../../src/health/read-gauges.ts';
import { hour, minute, now, openDesk } from '../support/open-desk.ts';

let newsroom: Awaited<ReturnType<typeof openDesk>>;
const context = { now, locale: 'nl', topics: shippedTopics, timeZone: 'Europe/Amsterdam' } as const;

beforeEach(async () => {
  newsroom = await openDesk();
});
afterEach(() => newsroom.close());

/** Those that were to be read so long ago, each by its name. */
async function due(ago: Readonly<Record<string, number>>): Promise<void> {
  const { sources } = newsroom.store;
  const source = { url: 'https://wire.example/', credit: null, topic: null, sample: false };
  await sources.sync(Object.keys(ago).map((id) => ({ ...source, id })));
  for (const [id, agoMs] of Object.entries(ago)) {
    const poll = { state: 'ok' as const, at: now - hour, nextPollAt: now - agoMs };
    await sources.savePoll({ id, fence: 0 }, poll);
  }
}

/** What each face says of the sources: `/bronnen`, `/toestand`, the bar, the list of the board, an empty channel and the metrics. */
async function faces() {
  const { store } = newsroom;
  const sources = await store.sources.health();
  const wire = tellWire(sources, [], context).sources;
  const facts = { underEmbargo: [], handled: [], sources, platforms: [], unfound: [] };
  const look = () => reportHealth({ store, adapters: [], clock: () => now });
  const { report } = await readGauges(look, 0, now - 3 * hour);
  return {
    bronnen: replyToText(await newsroom.run('/bronnen'), 'nl'),
    toestand: replyToText(await newsroom.run('/toestand'), 'nl'),
    bar: `${wire.text} (${wire.health})`,
    board: tellDesk(facts, context).wire.rows.map(({ text }) => text),
    channel: channelGlance(['all'], sources, now),
    lack: tellLack(['all'], sources, context),
    up: report?.sources.filter(({ isUp }) => isUp).map(({ id }) => id),
    due: report?.due,
  };
}

test('a source that was to be read a quarter of an hour ago and was not is late on every face', async () => {
  await due({ anp: 16 * minute, belga: 14 * minute, dpa: -minute });
  const told = await faces();
  const line = 'Bron anp loopt achter: had om 14.14 gelezen moeten zijn.';
  expect(told).toMatchObject({
    bronnen: expect.stringMatching(/anp \(let op\): loopt achter.*\n.*belga: werkt.*\n.*dpa: werkt/),
    toestand: expect.stringMatching(
      /1 bron loopt achter.*\n.*\(let op\): 2 van 3 werken · loopt achter: anp ·/,
    ),
    ...{ bar: '2 van 3 bronnen werken (warning)', board: [line], channel: 'ok' },
    lack: { title: 'Nog geen berichten, en niet alle bronnen werken.', lines: [line] },
    ...{ up: ['belga', 'dpa'], due: { sources: 2, longestSeconds: 16 * 60 } },
  });
});

test('none is late that is to be read at once since a start; it waits since then', async () => {
  await due({ anp: 16 * minute });
  await newsroom.store.sources.sync([
    { id: 'anp', url: 'https://wire.example/', credit: null, topic: null, sample: false },
  ]);
  expect(await faces()).toMatchObject({
    bronnen: expect.stringContaining('werkt'),
    toestand: expect.stringContaining('1 van 1 werken'),
    ...{ bar: '1 van 1 bronnen werken (ok)', board: [], lack: null, up: ['anp'] },
    due: { sources: 1, longestSeconds: 3 * 3600 },
  });
});

test.each(['is paused', 'is being read'])('nor is one that %s, and it does not wait', async (what) => {
  await due({ anp: 16 * minute });
  const { sources, chatSources } = newsroom.store;
  if (what === 'is paused') await chatSources.pause({ id: 'anp', until: null, by: null, at: now });
  else await sources.claim({ ids: ['anp'], owner: 'x', now, leaseMs: minute });
  expect(await faces()).toMatchObject({
    toestand: expect.stringContaining('1 van 1 werken'),
    ...{ bar: '1 van 1 bronnen werken (ok)', board: [], lack: null, up: ['anp'] },
    due: { sources: 0, longestSeconds: 0 },
  });
});
