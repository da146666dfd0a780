import { z } from 'zod';
import type { Filters } from '../filter/filters.ts';
import { also, followSchema } from './follow-types.ts';
import { type Frozen, optional, schemaOf } from './setting.ts';

/** The id of a channel as people write it: a number that YAML would round must be in quotes. */
export const channelId = z.union([z.string().min(1), z.number()]).transform((id, context) => {
  if (typeof id === 'string' || Number.isSafeInteger(id)) return String(id);
  context.addIssue({ code: 'custom', message: 'put this number in quotes: without them YAML rounds it' });
  return z.NEVER;
});

const group = 'the id of a group or a role there, in quotes';

const pingSchema = schemaOf({
  flash: { type: optional(channelId), help: `urgent copy: ${group}` },
  kill: { type: optional(channelId), help: `kills and holds: ${group}` },
});

/** An entry of `channels:` on one of these platforms. */
export function channelSchema<Platform extends string>(platforms: readonly Platform[], filters: Filters) {
  return schemaOf({
    platform: { type: z.enum(platforms), help: 'where the channel is; web is the board' },
    channel: {
      as: 'externalId',
      type: channelId,
      help: "the channel's id on the platform, in quotes; on the board a name of your own",
    },
    name: { type: optional(z.string().min(1).max(80)), help: 'what people call it' },
    follows: {
      type: z.array(followSchema(filters)),
      help: 'topics, each with its filter if any; alles is every one',
    },
    also: {
      as: 'filter',
      type: also.prefault([]),
      help: 'what is not news, and not posted unless asked for',
    },
    pictures: {
      type: optional(z.boolean()),
      help: 'whether cards show the picture of their story; else as is usual on the platform, see docs/',
    },
    ping: {
      type: optional(pingSchema),
      help: 'whom a flash or a kill calls there by name; nobody else is ever mentioned but who took the story',
    },
  });
}

/** A channel that the newsroom file names. */
export type NewsroomChannel = Frozen<z.output<ReturnType<typeof channelSchema>>>;
