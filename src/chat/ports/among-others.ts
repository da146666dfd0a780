import type { Platform } from '../../domain/channel.ts';

/** What an adapter knows of other Telexes that are on the same platform with the same tokens. */
export type AmongOthers = {
  /** True for the first of them that asks for this id, of what the platform delivered; the others do nothing with it. */
  isFirst(id: string): Promise<boolean>;
  /** Whether it is this one that hears what people do, where a platform tells every connection. */
  hears(platform: Platform): boolean;
  /** How many there are, this one among them. */
  count(): number;
};
