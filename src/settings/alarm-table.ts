import { z } from 'zod';
import { channelId } from './channel-table.ts';
import { type Frozen, schemaOf } from './setting.ts';

/** `alarms:`, one channel or several on these platforms. */
export function alarmsSchema<Platform extends string>(platforms: readonly Platform[]) {
  const one = schemaOf({
    platform: { type: z.enum(platforms), help: 'where the channel is; web is the board' },
    channel: {
      as: 'externalId',
      type: channelId,
      help: "the channel's id on the platform, in quotes; on the board a name of your own",
    },
  });
  return z.union([one, z.array(one)]).transform((read) => (Array.isArray(read) ? read : [read]));
}

/** A channel that is told when something stands still. */
export type AlarmChannel = Frozen<z.output<ReturnType<typeof alarmsSchema>>[number]>;
