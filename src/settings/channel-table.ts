import { z } from 'zod';
import { boardPlatform } from '../domain/channel.ts';
import { isChannelName } from '../domain/channel-name/channel-name.ts';
import type { SaidSettings } from '../domain/channel-settings/channel-settings.ts';
import { readGroupId } from '../domain/channel-settings/group-id.ts';
import { sayAll } from '../domain/said/said.ts';
import { also, type FollowTerms, followsSchema } from './follow-types.ts';
import { digestSchema, quietSchema } from './hours-types.ts';
import { type Frozen, optional, schemaOf } from './setting.ts';
import { duration } from './setting-types.ts';
import { forSchema } from './words/in-schema.ts';
import { valueWords as words } from './words/value-words.ts';

/** An id as people write it: a number that YAML would round must be in quotes. */
const channelId = z.union([z.string().min(1), z.number()]).transform((id, context) => {
  if (typeof id === 'string' || Number.isSafeInteger(id)) return String(id);
  context.addIssue({ code: 'custom', message: forSchema(words.roundedId) });
  return z.NEVER;
});

/** The key by which an entry names its channel. */
export const writtenChannel = {
  as: 'externalId',
  type: channelId,
  help: 'its name ("#sport", or "Server/#sport" where there are several servers) or its id there, in quotes; on the board a name of your own',
} as const;

const group = 'the id of a group or a role there, in quotes';

const pingSchema = schemaOf({
  flash: { type: optional(channelId), help: `urgent copy: ${group}` },
  kill: { type: optional(channelId), help: `kills and holds: ${group}` },
});

/** Agencies and languages, the first that fits first. */
export const preference = z
  .array(
    z
      .string()
      .trim()
      .min(1)
      .max(60)
      .regex(/^[^,;/+]+$/u),
  )
  .max(10);

/** An entry of `channels:` on one of these platforms. */
export function channelSchema<Platform extends string>(platforms: readonly Platform[], terms: FollowTerms) {
  return schemaOf({
    platform: { type: z.enum(platforms), help: 'where the channel is; web is the board' },
    channel: writtenChannel,
    name: { type: optional(z.string().min(1).max(80)), help: 'what people call it' },
    follows: {
      type: z.array(followsSchema(terms)).transform((each) => each.flat()),
      help: 'topics, each with its filter if any; alles is every one',
    },
    also: {
      as: 'filter',
      type: also.prefault([]),
      help: 'what is not news, and not posted unless asked for',
    },
    quiet: {
      type: optional(quietSchema),
      help: 'hours in which it is left alone: 23.00-06.30, or 23.00-06.30 except urgent',
    },
    digest: {
      type: optional(z.array(digestSchema(terms))),
      help: 'digests at fixed hours: topics with their filter if any (none: all that is followed), hours, days',
    },
    look: {
      type: optional(z.enum(['headline', 'short', 'long'])),
      help: 'how much cards show: headline and dateline in one line, the beginning of the text (short, as usual), or the text',
    },
    language: {
      type: optional(z.enum(['nl', 'en'])),
      help: "what Telex speaks there; else the newsroom's own language",
    },
    flag: {
      type: optional(z.boolean()),
      help: 'whether cards show the flag of the country where it happened; they do unless this is false',
    },
    localTime: {
      type: optional(z.union([z.boolean(), z.literal('short')])),
      help: 'the clock where it happened: true names the place (10.12 in Washington), short does not (as usual), false leaves it out',
    },
    pictures: {
      type: optional(z.boolean()),
      help: 'whether cards show the picture of their story; else as is usual on the platform, see docs/',
    },
    ping: {
      type: optional(pingSchema),
      help: 'whom a flash or a kill calls there by name; nobody else is ever mentioned but who took the story',
    },
    fold: {
      type: optional(z.union([z.enum(['never', 'nooit']), duration])),
      help: 'how long routine posts may wait for their turn before they come together in one, 1m as usual; or never',
    },
    events: {
      type: optional(z.enum(['merge', 'apart'])),
      help: 'whether the takes of one event share a card (merge), or have one each (as usual)',
    },
    prefer: {
      type: optional(preference),
      help: 'whose text the card of an event shows, the first that fits: agencies and languages, [ANP, nl]; [] is that of the agency that was first; else as the newsroom prefers',
    },
  }).transform(({ ping, ...channel }, context) => {
    const flash = groupId('flash', ping?.flash, channel, context);
    const kill = groupId('kill', ping?.kill, channel, context);
    return { ...channel, ping: ping === null ? null : { flash, kill } };
  });
}

/** What the platform never gave out would call nobody, and be found out at the first flash. */
function groupId(
  key: 'flash' | 'kill',
  typed: string | null | undefined,
  { platform, externalId }: { readonly platform: string; readonly externalId: string },
  context: z.core.$RefinementCtx,
): string | null {
  if (typed === null || typed === undefined) return null;
  // The board calls nobody, whatever stands there; and a name tells nothing of ids.
  const hasId = platform !== boardPlatform && !isChannelName(platform, externalId);
  const id = readGroupId(typed, hasId ? externalId : null);
  if (id !== undefined) return id;
  const message = forSchema(sayAll(words.noGroup, { typed, platform }));
  context.addIssue({ code: 'custom', path: ['ping', key], message });
  return null;
}

/** A channel that the newsroom file names. */
export type NewsroomChannel = Frozen<z.output<ReturnType<typeof channelSchema>>>;

/** Of a channel about which the file says nothing more. */
export const nothingSet = {
  quiet: null,
  digest: null,
  look: null,
  language: null,
  flag: null,
  localTime: null,
  pictures: null,
  ping: null,
  fold: null,
  events: null,
  prefer: null,
} as const;

/** What the file says of how the channel's posts look, ring and fold, without what it leaves out. */
export function saidOf(
  channel: Pick<NewsroomChannel, Exclude<keyof typeof nothingSet, 'quiet' | 'digest'>>,
): SaidSettings {
  const { look, language, flag, localTime, pictures, ping, fold, events, prefer } = channel;
  return {
    ...(look !== null && { look }),
    ...(language !== null && { language }),
    ...(flag !== null && { flag }),
    ...(localTime !== null && {
      localTime: localTime === 'short' ? localTime : localTime ? 'named' : 'off',
    }),
    ...(pictures !== null && { pictures }),
    ...(ping !== null && ping.flash !== null && { pingFlash: ping.flash }),
    ...(ping !== null && ping.kill !== null && { pingKill: ping.kill }),
    ...(fold !== null && { foldAfterMs: typeof fold === 'string' ? null : fold }),
    ...(events !== null && { events }),
    ...(prefer !== null && { prefer: prefer.length === 0 ? null : prefer.join(',') }),
  };
}
