import { type REST, Routes } from 'discord.js';
import type { Act, Adapter, AdapterDeps, SendOutcome } from '../../../src/chat/ports/adapter.ts';
import type { Reason } from '../../../src/domain/reason.ts';
import type { Connection } from '../link/connect.ts';
import { failureOf } from '../link/errors.ts';
import { underOwnSignal } from '../link/own-signal.ts';
import { mayReadHistory } from '../link/permissions.ts';
import type { DiscordRest } from '../link/posting.ts';
import type { ServedServers } from '../link/served-servers.ts';
import { createBareTexts } from './bare-texts.ts';
import { createCardForms } from './card-forms.ts';
import { createEditPauses } from './edit-pauses.ts';
import { findMessage } from './find.ts';
import { placeOf } from './message-id.ts';
import { createAnnouncements, createPublishing, publishMessage } from './publish.ts';
import { createRefusedForms } from './refused-forms.ts';
import { type SendDeps, sendAct } from './send.ts';
import { isSnowflake } from './snowflake.ts';

/** What is done in channels: each act once, and told as it ended. */
export type Acts = Required<Pick<Adapter, 'find' | 'publish'>> & {
  send(act: Act, signal: AbortSignal): Promise<SendOutcome>;
};

/** What acts work with. */
export type ActDeps = Pick<AdapterDeps, 'clock' | 'log' | 'locale' | 'keyv'> &
  Pick<SendDeps, 'beforePlainer'> &
  DiscordRest & {
    readonly connection: Pick<Connection, 'lastReady'>;
    readonly publish: boolean;
    readonly servers: Pick<ServedServers, 'whyNotIn'>;
    /** Discord's clock less ours. */
    readonly clockSkewMs: () => number;
    /** The token seems to be refused. */
    readonly onRefused: () => void;
  };

/** Holds what is known of channels from one act to the next. Starts nothing. */
export function createActs(deps: ActDeps): Acts {
  const { log, locale, rest, watch, connection, clock, clockSkewMs } = deps;
  const discordNow = () => clock() + clockSkewMs();
  const announcements = createAnnouncements({ rest, lastReady: connection.lastReady });
  const isPublished = deps.publish ? createPublishing(announcements, log) : async () => false;
  const editPauses = createEditPauses(discordNow);
  const refusedForms = createRefusedForms();
  const bareTexts = createBareTexts(deps.keyv('discord-bare'));
  const cardForms = createCardForms({ rest, keyv: deps.keyv('discord-forms'), log });

  return {
    async send(act, signal) {
      const channelId = act.channel.externalId;
      const outcome = await underOwnSignal(signal, async (own) => {
        const notServed = await whyNotIn(act, own);
        if (notServed !== null) return notServed;
        const staysPlain = () => announcements.isAnnounced(channelId, own);
        const form = await cardForms.formIn(channelId);
        const how = {
          staysPlain,
          discordNow,
          form,
          editPauses,
          bareTexts,
          refusedForms,
          beforePlainer: deps.beforePlainer,
        };
        const sending = { rest: rest(), locale, log, ...how };
        const ended = await sendAct(sending, act, own);
        if (act.kind === 'edit' && mayNotStand(act, ended)) {
          const taken = await takeDown(rest(), act, own);
          return taken.kind === 'sent' ? takenAway : taken;
        }
        const isHeldKill = ended.kind === 'limited' && !ended.wholePlatform && isKill(act);
        return isHeldKill && (await isPublished(channelId, own)) ? takeDown(rest(), act, own) : ended;
      });
      if (castsDoubt(outcome)) return inDoubt(outcome, watch);
      const isNews = outcome.kind === 'sent' && act.kind === 'post';
      return isNews && (await isPublished(channelId, signal)) ? { ...outcome, publish: true } : outcome;
    },
    async find(sought, signal) {
      const id = deps.botId();
      if (id === null)
        return { kind: 'unknown', reason: { code: 'nobody-yet', values: { platform: 'Discord' } } };
      const channelId = sought.channel.externalId;
      const looking = {
        rest: rest(),
        botId: id,
        mayReadHistory: (place: string) => mayReadHistory(connection.lastReady(), place),
        clock,
        clockSkewMs,
        bareTexts,
        onRefused: deps.onRefused,
        sawHistory: (isReadable: boolean, own: AbortSignal) =>
          cardForms.sawHistory(channelId, isReadable, own),
        staysPlain: (own: AbortSignal) => announcements.isAnnounced(channelId, own),
      };
      const found = await underOwnSignal(signal, (own) => findMessage(looking, sought, own));
      if (found.kind !== 'found' || sought.parentMessageId !== null) return found;
      return (await isPublished(channelId, signal)) ? { ...found, publish: true } : found;
    },
    async publish(channel, messageId, signal) {
      const outcome = await underOwnSignal(signal, (own) =>
        publishMessage(rest(), channel.externalId, messageId, own),
      );
      return castsDoubt(outcome) ? inDoubt(outcome, watch) : outcome;
    },
  };

  /** Null: the channel stands in a server that Telex serves. Asked before the act: what fails here has posted nothing. */
  async function whyNotIn({ channel }: Act, signal: AbortSignal): Promise<SendOutcome | null> {
    try {
      const reason = await deps.servers.whyNotIn(channel, signal);
      return reason === null ? null : { kind: 'channel-broken', reason };
    } catch (error) {
      const failure = failureOf(error);
      return failure.kind === 'unknown' ? { kind: 'not-sent', reason: failure.reason } : failure;
    }
  }
}

/** What the id of a channel must look like; null: it does. */
export function whatIsWrongWith(externalId: string): SendOutcome | null {
  return isSnowflake(externalId) ? null : notAnId;
}

const notAnId: SendOutcome = {
  kind: 'channel-broken',
  reason: {
    code: 'not-a-channel-id',
    values: { platform: 'Discord', how: 'Copy Channel ID (Developer Mode on)' },
  },
};

type Edit = Act & { readonly kind: 'edit' };

function isKill(act: Act): act is Edit {
  return act.kind === 'edit' && act.post.kind === 'card' && act.post.takenBack !== null;
}

/** A killed text that Discord does not let us change, now or for long: to delete is no edit, and has a limit of its own. */
function mayNotStand({ takeAway }: Edit, ended: SendOutcome): boolean {
  if (ended.kind === 'refused') return takeAway !== undefined;
  return takeAway === 'where-it-fails' && ended.kind === 'limited' && !ended.wholePlatform;
}

/**
 * A published message may be changed three times an hour or so, which would leave a killed text standing with all who
 * follow the channel. To delete is no edit, and they are shown that the message was deleted.
 */
async function takeDown(rest: REST, act: Edit, signal: AbortSignal): Promise<SendOutcome> {
  const { channelId, messageId } = placeOf(act.channel, act.messageId);
  try {
    const answer = await rest.delete(Routes.channelMessage(channelId, messageId), { signal });
    // Discord says 204 and nothing else; a page of a proxy says nothing of what stands there.
    if (!(answer instanceof ArrayBuffer) || answer.byteLength > 0)
      return { kind: 'unknown', reason: { code: 'not-a-message', values: { platform: 'Discord' } } };
    return { kind: 'sent', messageId: act.messageId };
  } catch (error) {
    const failure = failureOf(error);
    return failure.kind === 'message-gone' ? { kind: 'sent', messageId: act.messageId } : failure;
  }
}

const takenAway: SendOutcome = { kind: 'message-gone', reason: { code: 'taken-away' }, taken: true };

/** True for what says something of the token or of the connection, and not of this act alone. */
function castsDoubt(
  outcome: SendOutcome,
): outcome is Extract<SendOutcome, { readonly kind: 'platform-refused' | 'not-sent' }> {
  return outcome.kind === 'platform-refused' || (outcome.kind === 'not-sent' && outcome.answered !== true);
}

/** One refusal is no verdict on the token: it is asked for, and the act goes on by itself meanwhile. */
function inDoubt(
  outcome: SendOutcome & { readonly reason: Reason },
  watch: DiscordRest['watch'],
): SendOutcome {
  watch.doubt(outcome.reason);
  return watch.state().kind === 'down' ? outcome : { kind: 'not-sent', reason: outcome.reason };
}
