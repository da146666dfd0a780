import type { Adapter, AdapterDeps, CheckLine, HttpRoute } from '../chat/ports/adapter.ts';
import type { ChannelListing } from '../chat/ports/channel-listing.ts';
import type { Command } from '../chat/ports/command.ts';
import type { LiveFinding } from '../chat/ports/live-fact.ts';
import type { Locale, Words } from '../chat/ports/locale.ts';
import type { PlatformSetup, SetupAbout } from '../chat/ports/platform-setup.ts';
import type { ChannelAddress, Platform } from '../domain/channel.ts';
import type { Topic } from '../domain/topic.ts';
import type { SettingGroup } from './environment/setting-group.ts';
import type { Environment } from './problem.ts';

/** What a chat platform's adapter is made with; its own settings are in it already. */
export type ChatAdapterDeps = AdapterDeps & {
  /** The newsroom's own desks among them. */
  readonly topics: readonly Topic[];
  /** The channels of the newsroom file, of every platform: those that it follows in and those that it tells troubles. */
  readonly fileChannels: readonly ChannelAddress[];
};

/** A platform that has what it needs to be connected to. */
export type PlatformAccess = {
  readonly name: Platform;
  /** Loads the platform's client; constructing it starts nothing. `routes` are served on Telex's own port. */
  create(deps: ChatAdapterDeps): Promise<Adapter & { readonly routes?: readonly HttpRoute[] }>;
  /** Tries tokens and channels, and posts nothing. */
  check(channels: readonly ChannelAddress[], locale: Locale): Promise<readonly CheckLine[]>;
  /** The channels that there are, by their names. Absent: the newsroom file has no other names for them than the platform. */
  channels?(signal: AbortSignal): Promise<ChannelListing>;
  /**
   * Posts, edits, replies, looks up and deletes in a channel that is named for it, and says of each thing that Telex
   * relies on whether it held. What it posted is taken away again. Absent: there is nothing to try.
   */
  live?(channel: ChannelAddress, signal: AbortSignal): AsyncIterable<LiveFinding>;
};

/** An option of `npx telex manifest <platform>`. */
export type ManifestOption = {
  /** What stands behind it in the help: `word`. */
  readonly value: Words;
  readonly help: Words;
};

/**
 * What a chat platform's folder says of itself, in a file that does not load its client. docs/<name>.md is for people
 * who connect it.
 */
export type ChatPlatform = {
  /** What it is called in the newsroom file and in the store. */
  readonly name: Platform;
  /** What people call it. */
  readonly label: string;
  /** Whether cards there show pictures unless a channel says otherwise. */
  readonly showsPictures: boolean;
  /** The variable without which it is off. */
  readonly token: string;
  /** Null: it is off. */
  readonly settings: SettingGroup<PlatformAccess | null>;
  readonly manifest: {
    readonly options: { readonly [name: string]: ManifestOption };
    /** What a person needs who connects it, ready to print. Throws ManifestError for a wrong option. */
    print(
      options: { readonly [name: string]: string | undefined },
      about: {
        readonly commands: readonly Command[];
        readonly locale: Locale;
        readonly environment: Environment;
      },
    ): Promise<string>;
  };
  /**
   * How `npx telex init` connects it. Loads the platform's client, and asks nobody yet. Absent: what it takes is made where
   * posts are received, and is set by hand.
   */
  setup?(about: SetupAbout): Promise<PlatformSetup>;
};

/** Every place that posts can go to: the board, which is always there, and the chat platforms. */
export type PlatformList<BoardSettings> = {
  readonly board: { readonly name: Platform; readonly settings: SettingGroup<BoardSettings> };
  readonly chat: readonly ChatPlatform[];
};

/** What people call the chat platforms, by the name that the newsroom file and the store have for them. */
export function platformLabels({ chat }: PlatformList<unknown>): ReadonlyMap<Platform, string> {
  return new Map(chat.map(({ name, label }) => [name, label]));
}

/** Where cards show pictures unless a channel says otherwise: on the board they do. */
export function picturePlatforms({ board, chat }: PlatformList<unknown>): ReadonlySet<Platform> {
  return new Set([board.name, ...chat.flatMap(({ name, showsPictures }) => (showsPictures ? [name] : []))]);
}

/** What the platforms are called, as the newsroom file may name them. */
export function platformNames({ board, chat }: PlatformList<unknown>): readonly Platform[] {
  return [board.name, ...chat.map(({ name }) => name)];
}
