import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ChannelAddress } from '../../src/domain/channel.ts';
import { createFetcher } from '../../src/feeds/fetch/fetch-feed.ts';
import { connect } from '../../src/store/postgres/connecting.ts';
import { isUp } from '../support/adapter-state.ts';
import { askBoard, commandOf } from '../support/board/ask-board.ts';
import { boardChannel } from '../support/board/board.ts';
import { openWholeTelex } from '../support/board/whole-telex.ts';
import { document, startFeedServer } from '../support/feed-server.ts';
import { openTestNames, type TestNames } from '../support/lookup/silent-names.ts';
import { openTestDatabase } from '../support/postgres/test-database.ts';
import { patienceMs } from '../support/process/patience.ts';
import { minuteMs, wireItem } from '../support/wire-item.ts';

const hosts = { slack: 'slack.test', discord: 'discord.test', gateway: 'gateway.test' };
let names: TestNames;
let telex: Awaited<ReturnType<typeof openWholeTelex>>;

beforeEach(() => {
  names = openTestNames();
});
afterEach(async () => {
  await telex.close();
  names[Symbol.dispose]();
});

async function until(holds: () => boolean): Promise<void> {
  await vi.waitFor(() => expect(holds()).toBe(true), { timeout: patienceMs(10_000), interval: 5 });
}

async function say(text: string): Promise<string> {
  await telex.desk.follow(boardChannel('alles'), 'sport');
  const answer = await askBoard(telex.url(), '/api/channels/alles/commands', commandOf(text));
  return (answer.json() as { reply: { text: string } }).reply.text;
}

async function reasonAt(platform: string): Promise<unknown> {
  const { platforms } = (await askBoard(telex.url(), '/readyz')).json() as {
    platforms: Record<string, { reason: string | null }>;
  };
  return platforms[platform]?.reason;
}

type Harness = typeof telex.slack | typeof telex.discord;

async function posts(harness: Harness, channel: ChannelAddress): Promise<readonly string[]> {
  return (await harness.messages(channel)).map(({ text }) => text);
}

test.each([
  ['slack', 'discord', 'slack.test', 'Slack'],
  ['discord', 'slack', 'discord.test', 'Discord'],
] as const)(
  'while nobody answers for %s’s name, %s is posted to, sources are read and PostgreSQL is reached, and it is said which name',
  async (silentOne, otherOne, name, label) => {
    names.silence(name);
    telex = await openWholeTelex({ hosts });
    const silent = telex[silentOne];
    const other = telex[otherOne];
    await until(() => isUp(other.adapter) && silent.adapter.state().posting.kind === 'connecting');

    const channel = await other.addChannel('bureau');
    const waiting = await silent.addChannel('bureau');
    for (const each of [channel, waiting]) await telex.desk.follow(each, 'buitenland');
    await telex.desk.file(wireItem({ guid: 'eerst' }));
    await telex.deliver();
    expect((await posts(other, channel)).join()).toContain('eerst');

    const feed = await startFeedServer({ '/': document('<rss/>') });
    const fetcher = createFetcher({ userAgent: 'Telex', lookup: names.lookup });
    const request = { url: `http://bron.test:${feed.port}/`, etag: null, lastModified: null };
    expect(await fetcher.fetch(request, new AbortController().signal)).toMatchObject({ kind: 'fetched' });
    await fetcher.stop();
    await feed.close();
    const database = await openTestDatabase();
    const client = await connect(database.url.replace('127.0.0.1', 'db.test'), {});
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await client.end();
    await database.drop();
    // One thread of the few that there are, and never a second one.
    expect(names.held()).toEqual([name]);

    await until(() => JSON.stringify(silent.adapter.state()).includes('name-unanswered'));
    await telex.passes(3 * minuteMs);
    const nl = `${label} is niet te bereiken, want geen naamserver antwoordt voor ${name}: kijk naar de DNS van deze machine als dit aanhoudt`;
    const en = `${label} cannot be reached, as no name server answers for ${name}: check this machine’s DNS`;
    expect(await say('/toestand')).toContain(nl);
    expect(await reasonAt(silentOne)).toContain(en);
    expect(telex.logged(en).length).toBeGreaterThan(0);

    // Asked less and less often, it would be the length of all this before it is asked again; a new start asks at once.
    names.answer(name);
    await telex.restart();
    await vi.waitFor(
      async () => {
        await telex.deliver();
        expect((await posts(silent, waiting)).join()).toContain('eerst');
      },
      { timeout: patienceMs(10_000) },
    );
  },
);

test('of a gateway whose name nobody answers for the name is said, and Discord is posted to', async () => {
  names.silence('gateway.test');
  telex = await openWholeTelex({ hosts });
  const { discord } = telex;
  await until(() => JSON.stringify(discord.adapter.state().hearing).includes('name-unanswered'));
  expect(discord.adapter.state().posting.kind).toBe('up');
  expect(await say('/toestand')).toContain('geen naamserver antwoordt voor gateway.test');
  names.answer('gateway.test');
  await until(() => isUp(discord.adapter));
});
