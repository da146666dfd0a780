import { afterEach, expect, test } from 'vitest';
import type { Adapter } from '../../../../src/chat/ports/adapter.ts';
import type { AmongOthers } from '../../../../src/chat/ports/among-others.ts';
import { isUp } from '../../../support/adapter-state.ts';
import { connectDiscord, discordHarness } from '../../../support/discord/harness.ts';
import { cardPost } from '../../../support/discord/posts.ts';
import { type ListeningRouter, listeningRouter } from '../../../support/discord/router.ts';
import { openDiscordServer } from '../../../support/discord/server.ts';

const opened: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0).toReversed()) await each.stop();
});

test('of several Telexes one hears, all post, and a command is run once; another hears when that one is gone', async () => {
  const server = await openDiscordServer();
  opened.push(server);
  let hearer = 'a';
  const heard = new Set<string>();
  const asked: ListeningRouter[] = [];
  const join = async (name: string): Promise<Adapter> => {
    const router = listeningRouter();
    asked.push(router);
    const amongOthers: AmongOthers = {
      isFirst: async (id) => heard.size !== heard.add(id).size,
      hears: () => hearer === name,
      count: () => 2,
    };
    const adapter = await connectDiscord(server, { router, deps: { amongOthers } });
    opened.push(adapter);
    return adapter;
  };
  const [a, b] = [await join('a'), await join('b')];
  expect(server.gateway.counts.identified).toBe(1);
  // Nobody is told that people are not heard: they are.
  expect([isUp(a), isUp(b)]).toEqual([true, true]);

  const channel = await discordHarness(server, b).addChannel('buitenland');
  const post = (adapter: Adapter, key: string) =>
    adapter.send({ kind: 'post', key, channel, post: cardPost }, new AbortController().signal);
  for (const [adapter, key] of [
    [a, 'een'],
    [b, 'twee'],
  ] as const)
    expect((await post(adapter, key)).kind).toBe('sent');

  const person = { channelId: channel.externalId };
  await answered();
  expect(asked.map((router) => router.asked.length)).toEqual([1, 0]);

  // The lease is another's: the first one lets go, the second logs in.
  hearer = 'b';
  await until(() => server.gateway.counts.identified === 2 && b.state().hearing.kind === 'up');
  await answered();
  expect(asked.map((router) => router.asked.length)).toEqual([1, 1]);

  async function answered(): Promise<void> {
    const interaction = server.slash(person, 'laatste', {});
    await server.until(interaction, ({ original }) => original !== null);
  }
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}
