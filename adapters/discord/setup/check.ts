import { type Client, PermissionFlagsBits } from 'discord.js';
import { pino } from 'pino';
import type { CheckLine } from '../../../src/chat/ports/adapter.ts';
import { type PartState, reasonOf } from '../../../src/chat/ports/adapter-state.ts';
import type { Locale } from '../../../src/chat/ports/locale.ts';
import { tellReason } from '../../../src/chat/words/reasons/tell-reason.ts';
import { say } from '../../../src/chat/words/say.ts';
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
import { checkWords as words } from './check-words.ts';

/** What the check is asked about. */
export type CheckDeps = {
  readonly settings: DiscordSettings;
  readonly channels: readonly ChannelAddress[];
  /** In which it is told. */
  readonly locale: Locale;
  /** How long to try to connect. */
  readonly deadlineMs?: number;
};

/** Logs in as Telex would, looks at each followed channel, and says what to mend. It posts nothing. */
export async function check(deps: CheckDeps): Promise<readonly CheckLine[]> {
  const deadlineMs = deps.deadlineMs ?? 15_000;
  const { locale } = deps;
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
    if (client === null) return [notIn(connection.state(), locale)];
    const channels = deps.channels.filter((it) => it.platform === 'discord');
    const servers = createServedServers({
      choice: deps.settings.guilds,
      fileChannels: () => channels.map(({ externalId }) => externalId),
      rest,
      lastReady: () => client,
      clock: Date.now,
    });
    return [
      ...loginLines(client, locale),
      ...checkServers(servers, deps.settings, locale),
      ...channels.map((it) => checkChannel(client, it, deps, servers)),
    ];
  } finally {
    await Promise.all([watch.stop(), connection.stop()]);
  }
}

function notIn(state: PartState, locale: Locale): CheckLine {
  if (state.kind === 'down')
    return {
      ok: false,
      subject: words.tokenAndIntents[locale],
      message: tellReason(state.reason, locale),
    };
  const reason = reasonOf(state);
  const why = reason === null ? words.nothing : tellReason(reason, locale);
  return {
    ok: false,
    subject: words.connection[locale],
    message: say(words.noConnection, locale, { why }),
  };
}

function loginLines(client: Client<true>, locale: Locale): CheckLine[] {
  return [
    {
      ok: true,
      subject: words.token[locale],
      message: say(words.tokenTaken, locale, { user: client.user.username }),
    },
    { ok: true, subject: words.intents[locale], message: words.intentsTaken[locale] },
  ];
}

/** What was meant as the name of a channel, as it is to be written: `Redactie/Buitenland` is `Redactie/#buitenland`. */
function asName(written: string): string {
  const parts = written.split('/').map((part) => part.trim());
  const own = (parts.pop() ?? '').toLowerCase().replaceAll(/\s+/gu, '-');
  return [...parts, `#${own}`].join('/');
}

function checkChannel(
  client: Client<true>,
  address: ChannelAddress,
  { settings, locale }: Pick<CheckDeps, 'settings' | 'locale'>,
  servers: Pick<ServedServers, 'whyNot'>,
): CheckLine {
  const id = address.externalId;
  const channel = client.channels.cache.get(id);
  const name = channel !== undefined && 'name' in channel ? `#${channel.name}` : id;
  const subject = say(words.channel, locale, { name });
  const permissions = permissionsIn(client, id);
  if (channel === undefined || permissions === null) {
    const message = isSnowflake(id) ? words.unseen[locale] : say(words.noId, locale, { name: asName(id) });
    return { ok: false, subject, message };
  }
  const notServed = channel.isDMBased() ? null : servers.whyNot(channel.guildId);
  if (notServed !== null) return { ok: false, subject, message: tellReason(notServed, locale) };
  const missing = missingPermissions(permissions);
  if (missing.length > 0) {
    const list = missing.map(({ label, why }) => `${label} (${why[locale]})`).join('; ');
    return { ok: false, subject, message: say(words.giveRights, locale, { list }) };
  }
  if (!channel.isSendable()) {
    return { ok: false, subject, message: words.noMessages[locale] };
  }
  if (settings.publish && isAnnouncementChannel(client, id)) {
    return { ok: true, subject, message: words.published[locale] };
  }
  const has = permissions.has(PermissionFlagsBits.Administrator) ? words.allAndMore : words.allRights;
  return { ok: true, subject, message: has[locale] };
}
