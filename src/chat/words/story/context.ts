import type { Change } from '../../../domain/change/describe-change.ts';
import type { ChannelSettings } from '../../../domain/channel-settings/channel-settings.ts';
import type { EpochMs } from '../../../domain/item.ts';
import type { Topic } from '../../../domain/topic.ts';
import type { Locale } from '../../ports/locale.ts';
import type { EarlierTake } from './tell-event.ts';
import type { TakesOfEvent } from './tell-takes.ts';

/** Who reads it, and when. */
export type PresentContext = {
  readonly now: EpochMs;
  readonly locale: Locale;
  /** IANA zone of the newsroom. */
  readonly timeZone: string;
  readonly topics: readonly Topic[];
};

/** Who reads it, and how it came to their channel. */
export type CardContext = PresentContext & {
  /** What the channel follows: by one of these topics the story came, and of none of them there is more to ask for. */
  readonly followed?: readonly string[];
  /** It could have been posted well before now (an outage): said on the card. */
  readonly late?: boolean;
  /** What is set for the channel; absent: what is usual. */
  readonly settings?: ChannelSettings;
  /** The story of its event that stands in the channel already and that it is likest to. Absent or null: none does. */
  readonly earlier?: EarlierTake | null;
  /** The takes that the card shows, where it shows an event. Absent or null: its story alone. */
  readonly takes?: TakesOfEvent | null;
  /** The channel shows pictures. */
  readonly pictures?: boolean;
  /** What the version that is shown changed or, where it is a correction, corrected. Absent or null: nothing, or nobody knows. */
  readonly news?: { readonly change: Change } | null;
};
