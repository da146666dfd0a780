import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ChannelAddress } from '../../src/domain/channel.ts';
import { isUp } from '../support/adapter-state.ts';
import { askBoard, commandOf } from '../support/board/ask-board.ts';
import { boardChannel } from '../support/board/board.ts';
import { type EventReader, readEvents } from '../support/board/read-events.ts';
import { openWholeTelex } from '../support/board/whole-telex.ts';
import { patienceMs } from '../support/process/patience.ts';
import { teachRhythm } from '../support/silence/teach.ts';
import { channelOf } from '../support/slack/harness.ts';
import { minuteMs, wireItem } from '../support/wire-item.ts';

let telex: Awaited<ReturnType<typeof openWholeTelex>>;
let slackDesk: ChannelAddress;
let slackAlarms: ChannelAddress;
let discordAlarms: ChannelAddress;
let events: EventReader;

beforeEach(async () => {
  telex = await openWholeTelex();
  slackDesk = await telex.slack.addChannel('bureau');
  slackAlarms = await telex.slack.addChannel('storingen');
  discordAlarms = await telex.discord.addChannel('storingen');
  const alarms = [boardChannel('storingen'), slackAlarms, discordAlarms];
  await telex.desk.store.troubles.syncAlarms(alarms, 'a text of the file');
  for (const channel of [boardChannel('alles'), slackDesk]) await telex.desk.follow(channel, 'buitenland');
  await telex.desk.file(wireItem({ guid: 'eerst' }));
  await telex.passes(10_000);
  events = await readEvents(`${telex.url()}/api/events`);
});
afterEach(async () => {
  events.stop();
  await telex.close();
});

async function say(text: string): Promise<string> {
  const answer = await askBoard(telex.url(), '/api/channels/alles/commands', commandOf(text));
  return (answer.json() as { reply: { text: string } }).reply.text;
}

async function onDiscord(
  name: string,
  values: Readonly<Record<string, string | number>> = {},
): Promise<string> {
  const { server } = telex.discord;
  const interaction = server.slash({ channelId: discordAlarms.externalId, permissions: 16n }, name, values);
  await server.until(interaction, (it) => it.original !== null);
  return JSON.stringify(interaction.original);
}

async function readyz() {
  return (await askBoard(telex.url(), '/readyz')).json() as {
    readonly ok: boolean;
    readonly platforms: Record<string, { posting: string; reason: string | null; oldestOpenSeconds: number }>;
  };
}

async function metric(line: string): Promise<string | undefined> {
  const { text } = await askBoard(telex.url(), '/metrics');
  return text
    .split('\n')
    .find((each) => each.startsWith(`${line} `))
    ?.slice(line.length + 1);
}

/** What the board's alarm channel was told, oldest first. */
async function boardNotices(): Promise<readonly string[]> {
  const posts = await telex.desk.store.board.list('storingen', 50, null);
  return posts.map(({ post }) => (post.kind === 'notice' ? post.text : '')).toReversed();
}

async function texts(harness: typeof telex.slack | typeof telex.discord, channel: ChannelAddress) {
  return (await harness.messages(channel)).map(({ text }) => text);
}

/** What the board's bar says once it says something, or nothing any more. */
async function barOnceIt(isEmpty: boolean): Promise<unknown> {
  for (;;) {
    const { event, data } = await events.next();
    if (event === 'troubles' && (String(data.troubles) === '') === isEmpty) return data.troubles;
  }
}

async function until(holds: () => boolean): Promise<void> {
  await vi.waitFor(() => expect(holds()).toBe(true), { timeout: patienceMs(10_000), interval: 5 });
}

test('a platform that goes down and comes back is told everywhere, once, while commands go on', async () => {
  const { slack, desk } = telex;
  await slack.server.goDown();
  await desk.file(wireItem({ guid: 'tijdens' }));
  await telex.deliver();
  await until(() => slack.adapter.state().posting.kind !== 'up');
  await telex.passes(1.5 * minuteMs);
  expect(await boardNotices()).toEqual([]);
  await telex.passes(minuteMs);

  const line =
    /^(?:🔴 )?Slack neemt geen berichten aan(?: en hoort geen opdrachten)?, sinds 20\.00: .+ Wat wacht, komt vanzelf\.$/;
  expect(await boardNotices()).toEqual([expect.stringMatching(line)]);
  expect(await texts(telex.discord, discordAlarms)).toEqual([expect.stringMatching(/^🔴 Slack neemt geen/)]);
  expect(await barOnceIt(false)).toEqual([expect.stringMatching(line)]);
  const { ok, platforms } = await readyz();
  expect(ok).toBe(true);
  expect(platforms.slack).toMatchObject({ posting: 'connecting', reason: expect.any(String) });
  expect(platforms.slack?.oldestOpenSeconds).toBeGreaterThanOrEqual(120);
  expect(platforms.discord).toMatchObject({ posting: 'up', reason: null });
  expect(await metric('telex_platform_up{platform="slack",what="posting"}')).toBe('0');
  expect(Number(await metric('telex_oldest_open_seconds{platform="slack"}'))).toBeGreaterThanOrEqual(120);
  expect(telex.logged('slack takes no posts: ')).toHaveLength(1);

  expect(await say('/toestand')).toMatch(/slack \(.+\): .*het oudste staat open sinds 20\.00: #2 voor/i);
  expect(await say('/laatste buitenland')).toContain('Kop van tijdens');
  expect(await say('/bericht 2')).toContain('WASHINGTON (ANP/AFP)');
  expect(await say('/volg sport')).toContain('Dit kanaal volgt nu Sport');
  expect(await onDiscord('laatste', { onderwerp: 'buitenland' })).toContain('Kop van tijdens');
  expect(await onDiscord('bericht', { nummer: 2 })).toContain('WASHINGTON (ANP/AFP)');
  expect(await onDiscord('draad')).toMatch(/slack/i);
  expect(await onDiscord('volg', { onderwerp: 'sport' })).toContain('Sport');

  await slack.server.comeBack();
  await until(() => isUp(slack.adapter));
  await telex.passes(minuteMs);
  await barOnceIt(true);
  expect((await boardNotices()).slice(1).join('\n')).toContain(
    'Verholpen: Slack neemt weer berichten aan (20.00–20.0',
  );
  expect((await texts(telex.discord, discordAlarms)).slice(1).join('\n')).toContain(
    'Verholpen: Slack neemt weer',
  );
  expect((await texts(slack, slackAlarms)).join()).not.toContain('Slack');
  expect((await texts(slack, slackDesk)).filter((text) => text.includes('tijdens'))).toHaveLength(1);
  expect(await metric('telex_platform_up{platform="slack",what="posting"}')).toBe('1');
  expect((await readyz()).platforms.slack).toMatchObject({ reason: null, oldestOpenSeconds: 0 });
  await telex.passes(5 * minuteMs);
  expect(await boardNotices()).toHaveLength(2);
});

test('a source that dies and comes back is told on every platform, once, and in the metrics', async () => {
  const { store } = telex.desk;
  await store.sources.sync([
    { id: 'regio', url: 'https://regio.example/', credit: null, topic: null, sample: false },
  ]);
  const at = () => ({ at: telex.desk.now, nextPollAt: telex.desk.now + minuteMs });
  const fault = { text: 'the server answered 503', kind: 'server-error' };
  for (let times = 0; times < 2; times++)
    await store.sources.savePoll({ id: 'regio', fence: 0 }, { ...at(), state: 'failing', fault });
  await telex.passes(3 * minuteMs);
  const told = expect.stringContaining('Bron regio is niet te lezen, sinds 20.00');
  expect(await boardNotices()).toEqual([told]);
  expect(await texts(telex.slack, slackAlarms)).toEqual([told]);
  expect(await texts(telex.discord, discordAlarms)).toEqual([told]);
  expect(await metric('telex_source_up{source="regio"}')).toBe('0');
  expect(await say('/toestand')).toContain('regio');
  await store.sources.savePoll({ id: 'regio', fence: 0 }, { ...at(), state: 'ok' });
  await telex.passes(3 * minuteMs);
  expect((await boardNotices()).slice(1)).toEqual([
    expect.stringContaining('Verholpen: bron regio is weer te lezen'),
  ]);
  expect(await texts(telex.slack, slackAlarms)).toHaveLength(2);
  expect(await metric('telex_source_up{source="regio"}')).toBe('1');
});

test('a source that falls silent is told on every platform, once, in the metrics and the commands, and that it speaks', async () => {
  const { store, now } = telex.desk;
  await store.sources.sync([
    { id: 'regio', url: 'https://regio.example/', credit: null, topic: null, sample: false },
  ]);
  const poll = (lastItemAt: number) => {
    const at = telex.desk.now;
    const result = { at, nextPollAt: at + minuteMs, lastItemAt, state: 'ok' } as const;
    return store.sources.savePoll({ id: 'regio', fence: 0 }, result);
  };
  await teachRhythm(store, 'regio', 60 * minuteMs, now - 150 * minuteMs);
  await poll(now - 150 * minuteMs);
  await telex.passes(minuteMs);
  const told = expect.stringContaining('Bron regio is stiller dan anders: het laatste bericht kwam om 17.30');
  expect(await boardNotices()).toEqual([told]);
  expect(await texts(telex.slack, slackAlarms)).toEqual([told]);
  expect(await texts(telex.discord, discordAlarms)).toEqual([told]);
  expect(await metric('telex_source_silent{source="regio"}')).toBe('1');
  expect(await metric('telex_source_up{source="regio"}')).toBe('1');
  expect(await readyz()).toMatchObject({ ok: true, silentSources: 1 });
  expect(await say('/toestand')).toMatch(
    /Toestand .*: 1 bron is stiller dan anders\n.*stiller dan anders: regio/,
  );
  expect(await say('/bronnen')).toContain('stiller dan anders, sinds 17.30');
  await teachRhythm(store, 'regio', 60 * minuteMs, telex.desk.now);
  await poll(telex.desk.now);
  await telex.passes(3 * minuteMs);
  const over = expect.stringContaining('Verholpen: bron regio brengt weer nieuws (17.30–20.0');
  expect((await boardNotices()).slice(1)).toEqual([over]);
  expect((await texts(telex.slack, slackAlarms)).slice(1)).toEqual([over]);
  expect((await texts(telex.discord, discordAlarms)).slice(1)).toEqual([over]);
  expect(await metric('telex_source_silent{source="regio"}')).toBe('0');
});

test('a channel that is closed to us is told where others go on, and what waited comes when it opens', async () => {
  const { slack, desk } = telex;
  await slack.breakChannel?.(slackDesk, 'forbidden');
  await desk.file(wireItem({ guid: 'dicht' }));
  await telex.passes(3 * minuteMs);
  expect(await boardNotices()).toEqual([expect.stringContaining('komt niets meer aan, sinds 20.00')]);
  expect(await texts(slack, slackAlarms)).toHaveLength(1);
  channelOf(slack.server, slackDesk).isRestricted = false;
  await telex.passes(12 * minuteMs);
  expect((await texts(slack, slackDesk)).filter((text) => text.includes('dicht'))).toHaveLength(1);
  expect((await boardNotices()).slice(1)).toEqual([
    expect.stringMatching(/^🟢 Verholpen: in het kanaal .+ op Slack komt weer alles aan/),
  ]);
});
