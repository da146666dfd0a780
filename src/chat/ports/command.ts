import type { Keyv } from 'keyv';
import type { Channel, ChannelAddress } from '../../domain/channel.ts';
import type { UnfoundChannel } from '../../domain/channel-name/unfound-channel.ts';
import type { FileStanding } from '../../domain/file-standing.ts';
import type { Person } from '../../domain/handling/person.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { Reason } from '../../domain/reason.ts';
import type { Topic } from '../../domain/topic.ts';
import type { Filters } from '../../filter/filters.ts';
import type { EventStore } from '../../store/events/event-store.ts';
import type { ChannelSettingStore } from '../../store/following/channel-settings.ts';
import type { StorySubscriptionStore } from '../../store/following/story-subscriptions.ts';
import type { HoursStore } from '../../store/hours-store.ts';
import type { Archive, DeliveryReport, SubscriptionStore } from '../../store/ports.ts';
import type { Search } from '../../store/search.ts';
import type { SourceStore } from '../../store/source-store.ts';
import type { StoreFault, Trouble, TroubleStore } from '../../store/troubles.ts';
import type { VersionStore } from '../../store/version-store.ts';
import type { AdapterState } from './adapter-state.ts';
import type { Argument, Choice } from './argument.ts';
import type { Locale, Words } from './locale.ts';
import type { Reply } from './reply.ts';
import type { SourceDesk } from './source-desk.ts';
import type { StoryHandling } from './story-handling.ts';

/** A slash command: what platforms and help derive from it, and what it does. One file in `commands/`, one line in its list. */
export type Command = {
  /** Without the slash: `laatste`. What platforms know it by. */
  readonly name: string;
  /** `latest`: understood as well, and shown where a platform has names in the reader's language. */
  readonly englishName: string;
  /** What it was called in earlier versions: understood as ever, and registered beside its name. Absent: nothing else. */
  readonly formerName?: Words;
  /** What a person types after its name, for help to show: `buitenland 5`. Absent: its name alone is an example. */
  readonly example?: Words;
  /** One line, at most 100 characters (Discord's limit). */
  readonly help: Words;
  readonly arguments: readonly Argument[];
  /** True when it changes what the channel gets: only who may manage it can. */
  readonly changesChannel: boolean;
  /** True when it is noted who does it: guests and people of another house may not, and on the board a name is asked for. */
  readonly byName?: true;
  /** True where these values only ask how the channel stands, which anybody may. Absent: they never do. */
  readonly asksOnly?: (values: ArgumentValues) => boolean;
  run(context: CommandContext, values: ArgumentValues): Promise<Reply>;
};

/** By the argument's Dutch name; what was left out is absent. All are as typed; commands check them. A platform may give them by their English names. */
export type ArgumentValues = { readonly [name: string]: string };

/** What a command may ask and change. Nothing of it is of one platform. */
export type CommandContext = {
  readonly channel: Channel;
  readonly now: EpochMs;
  readonly locale: Locale;
  /** IANA zone of the newsroom. */
  readonly timeZone: string;
  /** Agencies and languages whose text the newsroom prefers on the card of an event. */
  readonly prefer: readonly string[];
  readonly topics: readonly Topic[];
  readonly filters: Filters;
  readonly commands: readonly Command[];
  readonly archive: Archive;
  readonly versions: VersionStore;
  readonly search: Search;
  readonly subscriptions: SubscriptionStore;
  /** When the channel is left alone, and what is held meanwhile. */
  readonly hours: HoursStore;
  readonly channelSettings: ChannelSettingStore;
  readonly storySubscriptions: StorySubscriptionStore;
  /** Of which event a story is, and who said so. */
  readonly events: Pick<
    EventStore,
    'eventsOf' | 'apartFrom' | 'likeFrom' | 'takesWith' | 'takesIn' | 'shownOn' | 'shownOf'
  >;
  readonly sources: SourceStore;
  /** Sources from chat; null where there are none: on sample news. */
  readonly sourceDesk: SourceDesk | null;
  readonly deliveries: DeliveryReport;
  readonly troubles: TroubleStore;
  /**
   * What keeps Telex from posting in the channel, in words that say what to do; null when nothing does, or nobody can
   * say. Asked before a command promises that something comes there.
   */
  readonly hindrance: () => Promise<Words | null>;
  /** Who asks; null where nobody needs to know, or can. Never null for a command that is `byName`. */
  readonly person: Person | null;
  /** When who asks used Telex before this visit; null: nobody knows. */
  readonly lastUse: () => Promise<EpochMs | null>;
  /** What may be lost without harm. */
  readonly keyv: (namespace: string) => Keyv;
  /** What people do with stories. */
  readonly handling: StoryHandling;
  /** Telex itself, for `/toestand`; it tries its store. */
  readonly health: () => TelexHealth | Promise<TelexHealth>;
  /** Which channels may be named to who asks: not those of another house that has the same bot. */
  readonly mayName: (channel: ChannelAddress) => boolean;
};

/** How Telex itself does: since when it runs, on what news, and the state of each platform. */
export type TelexHealth = {
  readonly version: string;
  readonly startedAt: EpochMs;
  readonly sample: boolean;
  readonly adapters: readonly { readonly platform: string; readonly state: AdapterState }[];
  /** Set while nothing can be kept: since when, why, and what is the matter. */
  readonly store?: { readonly since: EpochMs; readonly reason: Reason; readonly fault: StoreFault } | null;
  /** Patterns of the newsroom file that took for ever and match nothing any more. */
  readonly givenUpPatterns?: readonly string[];
  /** Set where pages of the database are damaged: since when that is known, and what was found. */
  readonly damage?: { readonly since: EpochMs; readonly reason: Reason } | null;
  /** Rows that are damaged, and a nightly clearing that fails. Absent: nothing of the kind. */
  readonly storeTroubles?: readonly Trouble[];
  /** How the newsroom file stands. Absent: as at the start. */
  readonly file?: FileStanding;
  /** Channels of the newsroom file that are not found by their names. Absent: all are. */
  readonly unfound?: readonly UnfoundChannel[];
};

/** Who asked what, where. Either `text` as typed (`/laatste buitenland 5`), or a name with values. */
export type Invocation = {
  readonly channel: ChannelAddress;
  /** What people call the channel, where the platform says so. */
  readonly channelName: string | null;
  /**
   * Whether the person may change what the channel follows. Asked for commands that do; false gets a clear refusal, words
   * are the refusal themselves: the platform did not say who the person is.
   */
  readonly mayManage: () => Promise<boolean | Words>;
  /**
   * Who it is, for commands that are `byName`. Words: the refusal, to a guest or a stranger, or where the platform did not say
   * who it is. Null: the board does not know her name yet. Absent: as null.
   */
  readonly person?: () => Promise<Person | Words | null>;
  /**
   * What the platform knows who asks by, in each of its channels: to find again when she was here last, and for nothing else.
   * Absent or null: it does not say.
   */
  readonly asker?: string | null;
  /** Null: the newsroom's own. */
  readonly locale: Locale | null;
  /**
   * Makes sure, as far as the platform lets us, that posts can be brought to the channel; what still keeps them from it,
   * in words that say what to do, null when nothing does. Asked before a command promises posts. Absent: nothing can.
   */
  readonly hindrance?: () => Promise<Words | null>;
  /** Which channels may be named to who asks. Absent: all. */
  readonly mayName?: (channel: ChannelAddress) => boolean;
} & ({ readonly text: string } | { readonly name: string; readonly values: ArgumentValues });

/** What adapters get to run what people type, press and pick. Never throws for what a person did wrong. */
export type CommandRouter = {
  readonly commands: readonly Command[];
  run(invocation: Invocation): Promise<Reply>;
  /** At most `limit` choices for an argument, best first, for what is typed so far. */
  complete(request: {
    readonly command: string;
    readonly argument: string;
    readonly typed: string;
    readonly channel: ChannelAddress;
    readonly locale: Locale | null;
    readonly limit: number;
  }): Promise<readonly Choice[]>;
};
