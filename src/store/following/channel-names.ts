import type { Platform } from '../../domain/channel.ts';

/** A channel of the newsroom file that stands there by its name. */
export type FileName = {
  readonly platform: Platform;
  /** Plain, see `plainChannelName`. */
  readonly name: string;
};

/** The id that such a name was found to stand for. */
export type KnownName = FileName & { readonly externalId: string };

/**
 * Which channels the names in the newsroom file stand for. Each was found once; from then on its channel is followed by its id, whatever
 * it or another is called by then.
 */
export type ChannelNameStore = {
  all(): Promise<readonly KnownName[]>;
  /** One that is known already stays as it is: of several Telexes the first one says. */
  keep(known: KnownName): Promise<void>;
  /** Forgets all but these. */
  retain(named: readonly FileName[]): Promise<void>;
};
