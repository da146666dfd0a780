import type { Adapter } from '../../../src/chat/ports/adapter.ts';
import type { Fault } from '../../contracts/platform-harness.ts';
import { discordHarness } from '../discord/harness.ts';
import { openDiscordServer } from '../discord/server.ts';
import { harnessFor } from '../slack/harness.ts';
import { openSlackServer } from '../slack/server.ts';

/**
 * A chat platform in a process of its own, steered over IPC: it outlives every kill of Telex, as the real ones do.
 * Messages to it: `{ fault }`, `{ hold: true }` (answer the next write never, and say `{ held: true }` once it
 * happened), `{ read: true }` (say `{ messages }`).
 */
const platform = process.argv[2];
const noAdapter = { stop: async () => {} } as unknown as Adapter;

const { harness, environment } = platform === 'slack' ? await openSlack() : await openDiscord();
const channel = await harness.addChannel('bureau');
say({ ready: { channel: channel.externalId, environment } });

type Order = { readonly fault?: Fault; readonly hold?: true; readonly read?: true };

process.on('message', (order: Order) => {
  if (order.fault !== undefined) harness.fault(order.fault);
  if (order.hold === true) hold();
  if (order.read === true) {
    void harness.messages(channel).then((messages) => say({ messages: messages.map(({ text }) => text) }));
  }
});
process.on('disconnect', () => process.exit(0));

function hold(): void {
  harness.fault({ kind: 'never-answered' });
  const before = harness.writes(channel);
  const watch = setInterval(() => {
    if (harness.writes(channel) === before) return;
    clearInterval(watch);
    say({ held: true });
  }, 2);
}

async function openSlack() {
  const server = await openSlackServer();
  const { bot, app } = server.tokens;
  return {
    harness: harnessFor(server, noAdapter),
    environment: { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_API_URL: server.apiUrl },
  };
}

async function openDiscord() {
  const server = await openDiscordServer();
  return {
    harness: discordHarness(server, noAdapter),
    environment: { DISCORD_TOKEN: server.token, DISCORD_API_URL: server.apiUrl },
  };
}

function say(message: object): void {
  process.send?.(message);
}
