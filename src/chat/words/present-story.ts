import { describeTime } from '../../domain/age.ts';
import type { Change } from '../../domain/change/describe-change.ts';
import { type Look, usualSettings } from '../../domain/channel-settings/channel-settings.ts';
import { shortAgencyName } from '../../domain/dateline/agency.ts';
import type { Dateline } from '../../domain/dateline/dateline.ts';
import { describePlace } from '../../domain/dateline/place-text.ts';
import { areOfSeveralAgencies, type OneStory } from '../../domain/event/event-card.ts';
import type { Seen } from '../../domain/handling/handling.ts';
import { isAsked } from '../../domain/handling/judge-answer.ts';
import type { EpochMs } from '../../domain/item.ts';
import {
  type Button,
  type CardPost,
  type CardState,
  type Mark,
  type NoticePost,
  plainNotice,
  type StoryLine,
} from '../../domain/post.ts';
import { isUrgent } from '../../domain/signals/is-urgent.ts';
import type { Story } from '../../domain/story.ts';
import { everyTopic } from '../../domain/topic.ts';
import type { NoticeAbout } from '../../store/operation.ts';
import type { Locale } from '../ports/locale.ts';
import { callWhoHasIt, doubtButtons, type InHands, wayBack } from './handling/ask-people.ts';
import { handlingButtons, whoHasIt, whoHaveIt } from './handling/who-has-it.ts';
import { say, sayList } from './say.ts';
import { clockOf } from './story/clock-of.ts';
import type { CardContext, PresentContext } from './story/context.ts';
import { howGone } from './story/how-gone.ts';
import { isCorrected, markOf } from './story/mark-of.ts';
import { openingOf, textOnCard } from './story/opening.ts';
import { pictureOnCard } from './story/picture-on-card.ts';
import { takenBackLine } from './story/taken-back.ts';
import { answeredNotice, takenBackNotice } from './story/taken-back-notice.ts';
import { earlierTake } from './story/tell-event.ts';
import { tellOtherTakes, tellTakes } from './story/tell-takes.ts';
import * as words from './story-words.ts';
import { tellCredit } from './tell-credit.ts';
import { tellMoment } from './tell-moment.ts';
import { topicLabel } from './topic-names.ts';
import { presentDifference, tellChange, tellPlaces } from './versions/tell-change.ts';

/** A story as one entry of a list. Of one that was taken back nothing is left but what names it, who did it, when and why. */
export function presentLine(story: OneStory, context: PresentContext): StoryLine {
  return story.state === 'live' ? liveLine(story, context) : takenBackLine(story, context);
}

/** A story as a card in one channel. */
export function presentCard(story: OneStory, context: CardContext): CardPost {
  const { locale, late = false, topics, news = null, pictures = false, takes = null } = context;
  const isLive = story.state === 'live';
  const told =
    takes === null ? [] : isLive ? tellTakes(takes, context) : tellOtherTakes(story, takes, context);
  const line = isLive ? liveLine(story, context, late) : takenBackLine(story, context);
  const look = lookOf(line, context);
  const { lede, rest, hasMore } = textOnCard(story.item, look, locale);
  const topic = cardTopic(story, context);
  const picture = pictures && look !== 'headline' ? pictureOnCard(story, locale) : null;
  return {
    kind: 'card',
    ...line,
    ...(isLive && look !== 'short' && { look }),
    lede: isLive ? lede : null,
    ...(isLive && rest !== undefined && { rest }),
    ...(isLive && news !== null ? changed(story, news.change, line, locale) : { difference: null }),
    ...(told.length > 0 && { takes: told }),
    ...(takes !== null && isLive && { desk: whoHaveIt(story, takes.live, locale) }),
    ...(picture !== null && { picture }),
    topic: topic === null ? null : topicLabel(topic, topics, locale),
    // Its time is that of the newest take, whoever filed that.
    credit: isLive && takes !== null && areOfSeveralAgencies(takes.live) ? null : tellCredit(story, locale),
    placeText: isLive ? placeText(line, story.item.dateline, context) : null,
    hints: isLive ? hintsOf(story, topic, context) : [],
    urgent: isLive && isUrgent(story.item),
    sample: story.sample,
    calls: [],
    ...cardButtons(story, { hasMore, isOneLine: look === 'headline' }, topic, context),
    linkLabel: words.readAtSource[locale],
  };
}

/** What is marked is loud in every look: never a line among lines. */
function lookOf({ mark }: StoryLine, { settings = usualSettings }: CardContext): Look {
  return settings.look === 'headline' && mark !== null ? 'short' : settings.look;
}

/** What a correction corrected, as places; what any other version changed, as the line in the thread has it. */
function changed(
  { item }: Story,
  change: Change,
  { headline }: StoryLine,
  locale: Locale,
): Pick<CardPost, 'difference' | 'change'> {
  if (item.signal !== 'correction')
    return { difference: null, change: tellChange(change, locale, headline !== null) };
  return { difference: presentDifference(change, locale), change: tellPlaces(change, locale) };
}

/** Of which event it is; the desk where the channel has more than one; which version it is; that there is a picture, where it is only told of. */
function hintsOf(
  { revision, updatedAt, item: { picture } }: Story,
  topic: string | null,
  context: CardContext,
): readonly string[] {
  const { locale, topics, followed = [], earlier = null } = context;
  const hasDesks = followed.length > 1 || followed.includes(everyTopic);
  const desk = topic !== null && hasDesks ? [topicLabel(topic, topics, locale)] : [];
  const isVersion = updatedAt !== null && revision > 1;
  const version = isVersion ? [say(words.versionHint, locale, { version: String(revision) })] : [];
  const event = earlier === null ? [] : [earlierTake(earlier, context)];
  return [...event, ...desk, ...version, ...(picture?.address === null ? [words.pictureHint[locale]] : [])];
}

/** A posted card does not change, so it tells the local time of the moment that it shows, beside our own time of it. */
function placeText({ clock }: StoryLine, dateline: Dateline | null, context: CardContext): string | null {
  if (dateline === null || clock.shownAt === null) return null;
  return describePlace(dateline, clock.shownAt, context, context.settings);
}

/** What is said under a card of a correction, a kill, a hold and its end (in the hold's place as well): an edit alone notifies nobody. */
export function presentNotice(
  story: Story,
  about: NoticeAbout,
  context: PresentContext,
  { alsoBy, seen, inHands, at }: NoticeFacts = { alsoBy: [], seen: [] },
): NoticePost {
  const { locale } = context;
  const line = presentLine(story, context);
  const { number, mark, title } = line;
  if (line.takenBack !== null) {
    // It names nothing of the story: the text above is what must not be used.
    if (about === 'stays')
      return { ...plainNotice(say(words.staysNotice, locale, { number }), true), mark, number };
    const takenBack = { ...line.takenBack, standing: tellStanding(story, alsoBy, locale) };
    const seeing = { isUnseen: about === 'unseen', seen, ...(inHands !== undefined && { inHands }) };
    return takenBackNotice({ ...line, takenBack }, story, seeing, context);
  }
  const isOwn = about === 'corrected' || about === 'released';
  if (!isOwn && story.answer?.withdrawn === false) return answeredNotice(line, story.answer, context);
  // In the place of a kill or a hold: that it ended is said by a notice of its own, once.
  if (!isOwn) return { ...plainNotice(say(words.overNotice, locale, { number }), true), number };
  const sentence = about === 'corrected' ? words.correctionNotice : words.releaseNotice;
  return {
    ...plainNotice(
      `${say(sentence, locale, { title, at: tellMoment(Math.min(at ?? context.now, context.now), context.now, context) })} · #${number}`,
      true,
    ),
    mark: noticeMark(about, mark),
    number,
    calls: callWhoHasIt(story, context, inHands),
  };
}

/** Who carries the text and stands by it, who has seen that it may not be used, and by which other takes somebody has its event. */
export type NoticeFacts = {
  readonly alsoBy: readonly string[];
  readonly seen: readonly Seen[];
  readonly inHands?: readonly InHands[];
  /** When it was promised; absent: now. */
  readonly at?: EpochMs;
};

function noticeMark(about: NoticeAbout, mark: Mark | null): Mark | null {
  return about === 'corrected' && mark?.kind === 'corrected' ? mark : null;
}

/** Hundreds may carry a text: so many are named, and the others counted. */
export const mostAgencies = 6;

/** Of a story that was taken back: who carries the text and did not take it back, `alsoBy`. Null where there is nothing to say. */
export function tellStanding(
  story: Parameters<typeof howGone>[0],
  alsoBy: readonly string[],
  locale: Locale,
): string | null {
  if (story.state === 'live' || alsoBy.length === 0) return null;
  return say(words.standsBy[howGone(story)], locale, { agencies: sayList(alsoBy, locale, mostAgencies) });
}

function liveLine(story: OneStory, context: PresentContext, late = false): StoryLine {
  const { item, number } = story;
  const { headline, title } = openingOf(item, context.locale);
  return {
    number,
    state: cardState(story),
    mark: markOf(story, context.locale),
    headline,
    title,
    link: item.link,
    dateline: item.dateline?.text ?? null,
    ...describeTime(story, context.now, context),
    stateText: stateText(story, late, context),
    clock: clockOf(story, late, context),
    takenBack: null,
    desk: whoHasIt(story, context.locale),
    language: item.language,
  };
}

function cardState(story: Story): CardState {
  if (isCorrected(story)) return 'corrected';
  return story.updatedAt === null ? 'new' : 'updated';
}

/** `verlaat (ANP: 14.05) · bijgewerkt 14.22`, or null. */
function stateText(story: OneStory, late: boolean, context: PresentContext): string | null {
  const { locale, now } = context;
  const said: string[] = [];
  if (late) said.push(lateText(story, context));
  // The time is that of the newest version: only if that one is the correction it is the correction's.
  const isCorrection = story.item.signal === 'correction';
  const isNamed = story.isAmongAgencies === true;
  const by = shortAgencyName(story.sender);
  if (isCorrected(story) && (story.updatedAt === null || !isCorrection)) {
    said.push(isNamed ? say(words.correctedBy, locale, { by }) : words.correctedBefore[locale]);
  }
  if (story.updatedAt !== null) {
    const at = tellMoment(Math.min(story.updatedAt, now), now, context);
    const { updatedBy } = story;
    const corrected = isNamed ? words.correctedByAt : words.corrected;
    const updated = updatedBy === undefined ? words.updated : words.updatedBy;
    const who = shortAgencyName(updatedBy ?? story.sender);
    said.push(say(isCorrection ? corrected : updated, locale, { at, by: who }));
  }
  return said.length === 0 ? null : said.join(' · ');
}

function lateText(story: Story, context: PresentContext): string {
  const { issuedAt } = describeTime(story, context.now, context);
  if (issuedAt === null) return words.late[context.locale];
  const at = tellMoment(issuedAt, context.now, context);
  return say(words.lateIssued, context.locale, { at, by: shortAgencyName(story.sender) });
}

/** The topic by which it came to the channel; else, where that follows everything, its own first one. */
function cardTopic({ item: { topics } }: Story, { followed = [] }: CardContext): string | null {
  return topics.find((topic) => followed.includes(topic)) ?? topics[0] ?? null;
}

/** The whole text only where there is more of it than the card shows, and of a topic no more than the channel gets anyway. */
function cardButtons(
  story: OneStory,
  { hasMore, isOneLine }: { readonly hasMore: boolean; readonly isOneLine: boolean },
  topic: string | null,
  { topics, locale, followed = [] }: CardContext,
): Pick<CardPost, 'buttons' | 'more'> {
  const { state, number } = story;
  if (state !== 'live')
    return { buttons: isAsked(story) ? doubtButtons(number, locale) : wayBack(story, locale), more: [] };
  const whole = { label: words.wholeText[locale], command: `/bericht ${number}` };
  const more: Button[] = [{ label: words.copyText[locale], command: `/kopie ${number}` }];
  if (topic !== null && !followed.includes(topic)) {
    const label = say(words.moreFrom, locale, { topic: topicLabel(topic, topics, locale) });
    more.push({ label, command: `/laatste ${topic}` });
  }
  const buttons = [
    ...handlingButtons({ ...story, number: story.pressed ?? number }, locale),
    ...(hasMore ? [whole] : []),
  ];
  // Where a line is all of a card, what can be done with it is in the menu, until somebody has it.
  return isOneLine && story.handling === null
    ? { buttons: [], more: [...buttons, ...more] }
    : { buttons, more };
}
