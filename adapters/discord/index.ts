import { type Adapter, AdapterError, type Pace } from '../../src/chat/ports/adapter.ts';
import type { AdapterState } from '../../src/chat/ports/adapter-state.ts';
import type { ChannelListing } from '../../src/chat/ports/channel-listing.ts';
import { tellReasonAll } from '../../src/chat/words/reasons/tell-reason.ts';
import { isReason, type Reason } from '../../src/domain/reason.ts';
import { assemble, type DiscordDeps } from './assemble.ts';
import { hearWhileOurs } from './in/hear-while-ours.ts';
import { whatIsWrongWith } from './out/acts.ts';
import type { DiscordSettings } from './settings.ts';
import { openBotRest } from './setup/bot-rest.ts';
import { check } from './setup/check.ts';
import { listChannels } from './setup/list-channels.ts';
import { live } from './setup/live.ts';
import { setup } from './setup/setup.ts';
import { welcomeTo } from './setup/welcome.ts';

export { check, live, setup };

/** The channels of the servers that Telex may serve by their names, asked once. Never rejects. */
export function channels(settings: DiscordSettings, signal: AbortSignal): Promise<ChannelListing> {
  const { guilds } = settings;
  const servers = guilds === 'all' ? null : guilds;
  return listChannels(openBotRest({ settings }, 'told'), { servers, signal });
}

/** Five posts in five seconds a channel and fifty requests a second, with room for answers to people. */
const pace: Pace = {
  perChannelMs: 1000,
  overallMs: 25,
  concurrency: 24,
  historyLagMs: 5000,
  // Discord keeps an enforced nonce for "a few minutes"; two are relied on, less what one request may take.
  sameKeyMs: 100_000,
};

/** Acts under way at once: what is over it waits in the store, not in our memory. */
const mostUnderWay = 64;

/** The Discord adapter, on discord.js. `times` is there for tests. */
export function create(deps: DiscordDeps): Adapter {
  const { times, underWay, watch, connection, servers, acts, refused } = assemble(deps);
  const { amongOthers } = deps;
  const hearing = hearWhileOurs(connection, watch.ask, amongOthers && (() => amongOthers.hears('discord')));
  let isStopped = false;
  let actsUnderWay = 0;

  return {
    platform: 'discord',
    pace,
    async start() {
      watch.start();
      await hearing.start();
      const how = state();
      for (const part of [how.posting, how.hearing])
        if (part.kind === 'down' && !isStopped) throw refusal(part.reason);
    },
    welcome: () => (connection.lastReady() === null ? [] : welcomeTo(servers.known())),
    async stop() {
      isStopped = true;
      await underWay.drain(times.drainMs);
      await Promise.all([watch.stop(), hearing.stop()]);
    },
    refusedRequests: refused,
    state,
    async send(act, signal) {
      const { posting: how } = state();
      if (how.kind === 'down') return { kind: 'platform-refused', reason: how.reason };
      const wrong = whatIsWrongWith(act.channel.externalId);
      if (wrong !== null) return wrong;
      if (signal.aborted) return { kind: 'not-sent', reason: { code: 'stopping' } };
      if (actsUnderWay >= mostUnderWay) return { kind: 'not-sent', reason: { code: 'too-many-under-way' } };
      actsUnderWay += 1;
      const sending = acts.send(act, signal).finally(() => {
        actsUnderWay -= 1;
      });
      return underWay.track(sending);
    },
    find: acts.find,
    publish: acts.publish,
  };

  function state(): AdapterState {
    return { hearing: hearing.state(), posting: watch.state() };
  }
}

function refusal(reason: Reason): AdapterError {
  const code = isReason(reason, 'token-refused') ? 'token-refused' : 'setting-wrong';
  return new AdapterError(code, tellReasonAll(reason));
}
