import { type Client, PermissionFlagsBits } from 'discord.js';
import { pino } from 'pino';
import type { CheckLine } from '../../../src/chat/ports/adapter.ts';
import { type PartState, reasonOf } from '../../../src/chat/ports/adapter-state.ts';
import { tellReason } from '../../../src/chat/words/reasons/tell-reason.ts';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import { createBlockGate, usualBlockedMs } from '../link/block-gate.ts';
import { makeClient } from '../link/client.ts';
import { makeConnection } from '../link/connect.ts';
import { missingPermissions, permissionsIn } from '../link/permissions.ts';
import { openRest } from '../link/posting.ts';
import { createServedServers, type ServedServers } from '../link/served-servers.ts';
import { isAnnouncementChannel } from '../out/publish.ts';
import { isSnowflake } from '../out/snowflake.ts';
import type { DiscordSettings } from '../settings.ts';
import { checkServers } from './check-servers.ts';

/** What the check is asked about. */
export type CheckDeps = {
  readonly settings: DiscordSettings;
  readonly channels: readonly ChannelAddress[];
  /** How long to try to connect. */
  readonly deadlineMs?: number;
};

/** Logs in as Telex would, looks at each followed channel, and says what to mend. It posts nothing. */
export async function check(deps: CheckDeps): Promise<readonly CheckLine[]> {
  const deadlineMs = deps.deadlineMs ?? 15_000;
  const log = pino({ level: 'silent' });
  const { token, apiUrl } = deps.settings;
  const reaching = {
    apiUrl,
    requestDeadlineMs: deadlineMs,
    sawDate: () => undefined,
    gate: createBlockGate({
      elapsed: () => performance.now(),
      random: Math.random,
      blockedMs: usualBlockedMs,
      onBlocked: () => undefined,
      onSlow: () => undefined,
    }),
  };
  const retryMs = { first: 60_000, most: 60_000 };
  const { watch, rest } = openRest({
    token,
    client: reaching,
    timing: { firstMs: retryMs.first, mostMs: retryMs.most, everyMs: retryMs.most },
    log,
    onAccepted: () => undefined,
  });
  const connection = makeConnection({
    token,
    log,
    askFirst: watch.ask,
    // One look costs one login, which a person asked for.
    logins: { waitMs: async () => 0, held: async () => undefined },
    makeClient: () => makeClient({ ...reaching, sawRefusal: () => undefined }),
    prepare: () => undefined,
    onReady: () => undefined,
    loginDeadlineMs: deadlineMs,
    retryMs,
    refusedMs: retryMs,
    patienceMs: deadlineMs,
  });
  try {
    watch.start();
    await connection.start();
    const client = connection.client();
    if (client === null) return [notIn(connection.state())];
    const channels = deps.channels.filter((it) => it.platform === 'discord');
    const servers = createServedServers({
      choice: deps.settings.guilds,
      fileChannels: () => channels.map(({ externalId }) => externalId),
      rest,
      lastReady: () => client,
      clock: Date.now,
    });
    return [
      ...loginLines(client),
      ...checkServers(servers, deps.settings),
      ...channels.map((it) => checkChannel(client, it, deps.settings, servers)),
    ];
  } finally {
    await Promise.all([watch.stop(), connection.stop()]);
  }
}

function notIn(state: PartState): CheckLine {
  if (state.kind === 'down')
    return { ok: false, subject: 'Discord token and intents', message: tellReason(state.reason, 'en') };
  const message = `${tellReason(reasonOf(state) ?? 'no connection', 'en')}. Telex needs outgoing HTTPS and WebSockets to discord.com and *.discord.gg.`;
  return { ok: false, subject: 'Discord connection', message };
}

function loginLines(client: Client<true>): CheckLine[] {
  return [
    { ok: true, subject: 'Discord token', message: `accepted: the bot is ${client.user.username}` },
    { ok: true, subject: 'Discord intents', message: 'accepted: only Guilds is asked for' },
  ];
}

function checkChannel(
  client: Client<true>,
  address: ChannelAddress,
  settings: DiscordSettings,
  servers: Pick<ServedServers, 'whyNot'>,
): CheckLine {
  const id = address.externalId;
  const channel = client.channels.cache.get(id);
  const name = channel !== undefined && 'name' in channel ? `#${channel.name}` : id;
  const subject = `Discord channel ${name}`;
  const permissions = permissionsIn(client, id);
  if (channel === undefined || permissions === null) {
    const hint = isSnowflake(id)
      ? 'the bot does not see it: is it in that server, and in the channel if that is private?'
      : 'this is not a channel id: copy it with Copy Channel ID (User Settings, Advanced, Developer Mode)';
    return { ok: false, subject, message: hint };
  }
  const notServed = channel.isDMBased() ? null : servers.whyNot(channel.guildId);
  if (notServed !== null) return { ok: false, subject, message: tellReason(notServed, 'en') };
  const missing = missingPermissions(permissions);
  if (missing.length > 0) {
    const list = missing.map(({ label, why }) => `${label} (${why})`).join('; ');
    return { ok: false, subject, message: `give the bot in this channel: ${list}` };
  }
  if (!channel.isSendable()) {
    return { ok: false, subject, message: 'this kind of channel takes no messages: choose a text channel' };
  }
  if (settings.publish && isAnnouncementChannel(client, id)) {
    return {
      ok: true,
      subject,
      message: 'all permissions are there; what is posted is published to followers',
    };
  }
  const manage = permissions.has(PermissionFlagsBits.Administrator)
    ? ' (and more than needed: Administrator)'
    : '';
  return { ok: true, subject, message: `all permissions are there${manage}` };
}
