import { z } from 'zod';
import { writtenChannel } from './channel-table.ts';
import { type Frozen, schemaOf } from './setting.ts';

/** `alarms:`, one channel or several on these platforms. */
export function alarmsSchema<Platform extends string>(platforms: readonly Platform[]) {
  const one = schemaOf({
    platform: { type: z.enum(platforms), help: 'where the channel is; web is the board' },
    channel: writtenChannel,
  });
  return z.union([one, z.array(one)]).transform((read) => (Array.isArray(read) ? read : [read]));
}

/** A channel that is told when something stands still. */
export type AlarmChannel = Frozen<z.output<ReturnType<typeof alarmsSchema>>[number]>;
