import { webApi } from '@slack/bolt';
import type { LiveFact } from '../../../../src/chat/ports/live-fact.ts';
import { botScopes } from '../scopes.ts';
import { type LiveWorld, refusedWith } from './live-world.ts';

/** What is relied on of tokens, channels, people and sockets. */
export const connectingFacts: readonly LiveFact<LiveWorld>[] = [
  {
    name: 'the token says which scopes it has',
    how: 'asks `auth.test` and reads the scopes beside its answer',
    async try({ bot }) {
      const { team, user, response_metadata } = await bot.auth.test();
      const scopes = response_metadata?.scopes ?? [];
      const missing = botScopes.filter(({ scope }) => !scopes.includes(scope)).map(({ scope }) => scope);
      const seen = `${user} in ${team}, ${missing.length === 0 ? 'all scopes' : `without ${missing.join(', ')}`}`;
      return { held: scopes.length > 0 && missing.length === 0, seen };
    },
  },
  {
    name: 'a channel says whether the bot is in it and whether it is archived',
    how: 'asks `conversations.info` about the channel, and joins it where the bot is not in it',
    async try({ bot, channel: { externalId } }) {
      const { channel } = await bot.conversations.info({ channel: externalId });
      if (channel?.is_member === false) await bot.conversations.join({ channel: externalId });
      const held = typeof channel?.is_member === 'boolean' && typeof channel.is_archived === 'boolean';
      return { held, seen: `#${channel?.name}, is_member ${channel?.is_member}` };
    },
  },
  {
    name: 'a channel that is not there is channel_not_found',
    how: 'asks `conversations.info` about an id that nobody has',
    async try({ bot }) {
      try {
        await bot.conversations.info({ channel: 'C00000000' });
        return { held: false, seen: 'answered' };
      } catch (error) {
        if (!(error instanceof webApi.WebAPIPlatformError)) throw error;
        return { held: error.data.error === 'channel_not_found', seen: error.data.error };
      }
    },
  },
  {
    name: 'a channel may be joined that the bot is in',
    how: 'asks `conversations.join` about the channel: a join whose answer was lost is asked for again',
    async try({ bot, channel: { externalId } }) {
      const { channel } = await bot.conversations.join({ channel: externalId });
      return { held: channel?.id === externalId, seen: `joined #${channel?.name}` };
    },
  },
  {
    name: 'somebody who is not there is user_not_found or user_not_visible',
    how: 'asks `users.info` about an id that nobody has: whom Slack does not show may change nothing',
    try: ({ bot }) =>
      refusedWith(bot.users.info({ user: 'U00000000' }), 'user_not_found', 'user_not_visible'),
  },
  {
    name: 'people come with their workspace and their roles',
    how: 'asks `users.info` about the bot itself: `team_id`, `is_admin`, `is_restricted`',
    async try({ bot }) {
      const { user_id } = await bot.auth.test();
      const { user } = await bot.users.info({ user: user_id ?? '' });
      const { team_id, is_admin, is_restricted, is_stranger } = user ?? {};
      const seen = JSON.stringify({ team_id, is_admin, is_restricted, is_stranger });
      return { held: typeof team_id === 'string' && typeof is_admin === 'boolean', seen };
    },
  },
  {
    name: 'a second socket may be asked for while the first is open',
    how: 'asks `apps.connections.open` twice, as each refresh of the socket does',
    async try({ settings }) {
      if (settings.receive === 'http') return { held: null, seen: 'Telex receives over HTTP here' };
      const client = new webApi.WebClient(undefined, {
        ...(settings.apiUrl === null ? {} : { slackApiUrl: settings.apiUrl }),
        headers: { Authorization: `Bearer ${settings.appToken}` },
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
      });
      const first = await client.apps.connections.open({});
      const second = await client.apps.connections.open({});
      const held = first.url !== undefined && second.url !== undefined && first.url !== second.url;
      return { held, seen: held ? 'two addresses, not the same' : 'the same address twice, or none' };
    },
  },
];
