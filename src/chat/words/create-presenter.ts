import { boardPlatform, type ChannelAddress, type Platform } from '../../domain/channel.ts';
import {
  type ChannelSettings,
  type SaidSettings,
  usualSettings,
} from '../../domain/channel-settings/channel-settings.ts';
import type { OneStory } from '../../domain/event/event-card.ts';
import type { ListedStory } from '../../domain/event/listed-story.ts';
import { extend } from '../../domain/extend.ts';
import type { Seen } from '../../domain/handling/handling.ts';
import { isAsked } from '../../domain/handling/judge-answer.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { ListHeading } from '../../domain/post/list-heading.ts';
import { mentionsIn } from '../../domain/post/post-lines.ts';
import type { Button, CardPost, ListPost, NoticePost } from '../../domain/post.ts';
import type { Story } from '../../domain/story.ts';
import type { Elsewhere } from '../../store/events/elsewhere.ts';
import type { NoticeAbout } from '../../store/operation.ts';
import type { AlsoBy } from '../../store/sighting-store.ts';
import type { TroubleNews } from '../../store/troubles.ts';
import type { InHands } from './handling/ask-people.ts';
import { type Disputed, presentDispute } from './present-dispute.ts';
import { type ListFacts, presentList } from './present-list.ts';
import { presentCard, presentLine, presentNotice } from './present-story.ts';
import { type CallFor, callOf } from './story/call-of.ts';
import type { PresentContext } from './story/context.ts';
import { togetherButton, versionsButton } from './story/event-buttons.ts';
import { followButton } from './story/follow-button.ts';
import { presentElsewhere, presentTake } from './story/present-take.ts';
import { takenBackSince } from './story/taken-back-notice.ts';
import type { EarlierTake } from './story/tell-event.ts';
import type { TakesOfEvent } from './story/tell-takes.ts';
import { type PlatformLabels, presentTroubles } from './tell-troubles.ts';
import {
  type CorrectionNews,
  presentCorrection,
  presentVersion,
  type VersionNews,
} from './versions/present-version.ts';

/** Makes the messages of which the deliverer knows no word. `late`: it could have been posted well before now. */
export type Presenter = {
  /** The same for a channel of which this was set. */
  in(said: SaidSettings): Presenter;
  /** `news`: what the version that it shows changed or corrected; null for none. */
  card(story: OneStory, now: EpochMs, late: boolean, news?: VersionNews | null, place?: Place): CardPost;
  /** Without a heading: of what came too late. `facts`: those of a list that is new; else they are told from its stories. */
  list(
    listed: readonly ListedStory[],
    now: EpochMs,
    heading?: ListHeading | null,
    facts?: ListFacts,
  ): ListPost;
  dispute(story: Story, said: Disputed): NoticePost;
  notice(story: Story, about: NoticeAbout, now: EpochMs, known?: Known, place?: Place): NoticePost;
  /** In the place of what was said of a story before it was taken back, which is said by a notice of its own. */
  takenBackSince(story: Story, now: EpochMs): NoticePost;
  /** A take under the card of its event. `turnsUrgent`: none of the others was urgent. */
  take(story: Story, reach: TakeReach, now: EpochMs, place?: Place): NoticePost;
  /** In its place, once it stands somewhere else: people parted it from the others, or joined it with them again. */
  elsewhere(story: Story, where: Elsewhere, now: EpochMs): NoticePost;
  /** `turnsUrgent`: nobody was told of it as urgent before. */
  version(
    news: VersionNews & { readonly inChannel: boolean; readonly turnsUrgent?: boolean },
    now: EpochMs,
    place?: Place,
  ): NoticePost;
  correction(news: CorrectionNews, now: EpochMs): NoticePost;
  troubles(news: TroubleNews, now: EpochMs): NoticePost;
};

/** The channel that a post goes to. `isNew`: it stands there for the first time, so that it may call people by name. */
export type Place = {
  readonly channel: ChannelAddress;
  /** The topics that the channel follows. */
  readonly followed: readonly string[];
  readonly isNew: boolean;
  /** The story of its event that stands in the channel already and that it is likest to; absent or null: none does. */
  readonly earlier?: EarlierTake | null;
  /** What the card shows besides, where it shows an event; absent or null: its story alone. */
  readonly takes?: TakesOfEvent | null;
};

/** Who hears of a take. */
export type TakeReach = { readonly inChannel: boolean; readonly turnsUrgent: boolean };

/** What is known of a story besides: who else carries its text, who has seen that it may not be used, and other takes by which somebody has its event. */
export type Known = {
  readonly alsoBy: readonly AlsoBy[];
  readonly seen: readonly Seen[];
  readonly inHands?: readonly InHands[];
  /** When it was promised; absent: now. */
  readonly at?: EpochMs;
};

/** What a presenter is made with. */
export type Telling = Omit<PresentContext, 'now'> & {
  readonly platformLabels: PlatformLabels;
  /** What holds in a channel that does not say otherwise. Default: what is usual everywhere. */
  readonly usual?: SaidSettings;
  /** The platforms on which cards show pictures where their channel does not say. Default: none. */
  readonly pictured?: ReadonlySet<Platform>;
};

/** The voice of Telex in the newsroom's language and zone, for the deliverer. */
export function createPresenter(house: Telling): Presenter {
  return presenterIn({ ...usualSettings, ...house.usual }, house);
}

function presenterIn(settings: ChannelSettings, house: Telling): Presenter {
  const { language, pictures: shows } = settings;
  const locale = language ?? house.locale;
  const telling = extend(house, { locale, settings });
  const spoken = locale === house.locale ? {} : { spokenIn: locale };
  const calls = (what: CallFor, place: Place | undefined) =>
    place?.isNew === true ? callOf(what, place.channel, settings, locale) : [];
  // A row of the board has it where the story is opened.
  const follow = ({ number, state }: Story, place: Place | undefined) =>
    place === undefined || place.channel.platform === boardPlatform || state !== 'live'
      ? []
      : [followButton(number, false, locale)];
  const ofEvent = ({ number, state }: Story, place: Place | undefined): readonly Button[] => {
    if (place === undefined || state !== 'live') return [];
    const { earlier = null, takes = null } = place;
    if (takes !== null) return [versionsButton(number, locale)];
    if (earlier === null || earlier.by !== null || earlier.counts) return [];
    const asLike = earlier.asLike == null ? [] : [earlier.asLike];
    return [earlier, ...asLike].map((take) => togetherButton(number, take.number, locale));
  };
  return {
    in: (said) => presenterIn({ ...settings, ...said }, house),
    card(story, now, late, news = null, place) {
      const pictures = place !== undefined && (shows ?? house.pictured?.has(place.channel.platform) ?? false);
      const { followed = [], earlier = null, takes = null } = place ?? {};
      const shown = presentCard(story, { ...telling, now, late, news, followed, earlier, takes, pictures });
      const card = {
        ...shown,
        ...spoken,
        more: [...shown.more, ...ofEvent(story, place), ...follow(story, place)],
      };
      return card.urgent ? { ...card, calls: [...card.calls, ...calls('flash', place)] } : card;
    },
    version(news, now, place) {
      const line = presentVersion(news, { ...telling, now });
      return news.turnsUrgent === true ? { ...line, calls: calls('flash', place) } : line;
    },
    take(story, { inChannel, turnsUrgent }, now, place) {
      const line = presentTake(story, inChannel, { ...telling, now });
      return turnsUrgent ? { ...line, calls: calls('flash', place) } : line;
    },
    elsewhere: (story, where, now) => presentElsewhere(story, where, { ...telling, now }),
    correction: (news, now) => presentCorrection(news, { ...telling, now }),
    takenBackSince(story, now) {
      const context = { ...telling, now };
      return takenBackSince(presentLine(story, context), story, context);
    },
    list(listed, now, heading = null, facts) {
      const gone = listed.flatMap(({ story }) => (story.state === 'live' ? [] : [story]));
      const told = facts ?? { gone, isLate: false };
      return { ...presentList(listed, heading, told, { ...telling, now }), ...spoken };
    },
    dispute: (story, said) => presentDispute(story, said, telling),
    troubles: (news, now) => presentTroubles(news, { ...telling, now }),
    notice(story, about, now, { alsoBy, ...besides } = nothingKnown, place) {
      const known = { ...besides, alsoBy: standing(alsoBy) };
      const notice = presentNotice(story, about, { ...telling, now }, known);
      const isFact = story.state !== 'live' && !isAsked(story);
      // Who has it is called instead, where she can be: in letters alone a name of another platform wakes nobody.
      const isCalled = mentionsIn(notice.calls).some(({ platform }) => platform === place?.channel.platform);
      return isFact && !isCalled ? { ...notice, calls: [...notice.calls, ...calls('kill', place)] } : notice;
    },
  };
}

const nothingKnown: Known = { alsoBy: [], seen: [] };

function standing(alsoBy: readonly AlsoBy[]): readonly string[] {
  return alsoBy.flatMap(({ name, state }) => (state === 'live' ? [name] : []));
}
