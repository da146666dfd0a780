import type { EpochMs } from '../../../src/domain/item.ts';

/** Discord's ids tell when they were made. https://discord.com/developers/docs/reference#snowflakes */
const discordEpochMs = 1_420_070_400_000;

/** When Discord gave the id out, in milliseconds since 1970 on its own clock. */
export function postedAt(id: string): EpochMs {
  return Number(BigInt(id) >> 22n) + discordEpochMs;
}

/** The lowest id that could have been made at that time. */
export function snowflakeAt(at: EpochMs): bigint {
  return BigInt(Math.max(0, Math.floor(at) - discordEpochMs)) << 22n;
}

/** Ids have 17 to 20 digits; anything else is a name, or a slip of the hand. */
export function isSnowflake(text: string): boolean {
  return /^\d{17,20}$/.test(text);
}
