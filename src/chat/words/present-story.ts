import { describeTime } from '../../domain/age.ts';
import type { Dateline } from '../../domain/dateline/dateline.ts';
import { describePlace } from '../../domain/dateline/place-text.ts';
import type { EpochMs, WireItem } from '../../domain/item.ts';
import { plainText } from '../../domain/plain-text.ts';
import type { Button, CardPost, CardState, ListPost, NoticePost, StoryLine } from '../../domain/post.ts';
import type { Story } from '../../domain/story.ts';
import { everyTopic, type Topic } from '../../domain/topic.ts';
import type { NoticeAbout } from '../../store/operation.ts';
import type { Locale } from '../ports/locale.ts';
import { firstSentence } from './first-sentence.ts';
import { say, sayCount, sayList } from './say.ts';
import * as words from './story-words.ts';
import { tellCredit } from './tell-credit.ts';
import { tellMoment } from './tell-moment.ts';
import { topicLabel } from './topic-names.ts';

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
  /** The topic by which the story came to this channel; the story's own first one if absent. */
  readonly topic?: string | null;
  /** It could have been posted well before now (an outage): said on the card. */
  readonly late?: boolean;
};

/** A story as one entry of a list. Of a withdrawn story nothing is left but the notice, its time and its number. */
export function presentLine(story: Story, context: PresentContext): StoryLine {
  return story.state === 'live' ? liveLine(story, context).line : withdrawnLine(story, context);
}

/** A story as a card in one channel. */
export function presentCard(story: Story, context: CardContext): CardPost {
  const isLive = story.state === 'live';
  const { line, lede } = isLive
    ? liveLine(story, context, context.late)
    : { line: withdrawnLine(story, context), lede: null };
  const { dateline, urgency } = story.item;
  const topic = cardTopic(story, context);
  return {
    kind: 'card',
    ...line,
    lede,
    topic: topic === null ? null : topicLabel(topic, context.topics, context.locale),
    credit: tellCredit(story, context.locale),
    placeText: isLive ? placeText(line, dateline, context) : null,
    urgent: isLive && urgency !== null && urgency <= 2,
    sample: story.sample,
    buttons: cardButtons(story, topic, context),
    linkLabel: words.readAtSource[context.locale],
  };
}

/** A posted card does not change, so it tells the local time of the issue, beside our own time of it. */
function placeText({ issuedAt }: StoryLine, dateline: Dateline | null, context: CardContext): string | null {
  if (dateline === null || issuedAt === null) return null;
  return describePlace(dateline, issuedAt, context);
}

/** What is said under a card of a correction, a kill or a hold (and in its place once that ended): an edit alone notifies nobody. `alsoBy` carry the text and stand by it. */
export function presentNotice(
  story: Story,
  about: NoticeAbout,
  context: PresentContext,
  alsoBy: readonly string[] = [],
): NoticePost {
  const { title, number } = presentLine(story, context);
  // It names nothing of the story: the text above is what must not be used.
  if (about === 'stays' && story.state !== 'live')
    return { kind: 'notice', text: say(words.staysNotice, context.locale, { number }), loud: true };
  const sentence = about === 'corrected' ? words.correctionNotice : words.releaseNotice;
  const said = story.state === 'live' ? say(sentence, context.locale, { title }) : title;
  const others = tellStanding(story, alsoBy, context.locale);
  const text = [said, ...(others === null ? [] : [others]), `#${number}`].join(' · ');
  return { kind: 'notice', text, loud: true };
}

/** Of a story that was taken back: who carries the text and did not take it back, `alsoBy`. Null where there is nothing to say. */
export function tellStanding(
  { state }: Pick<Story, 'state'>,
  alsoBy: readonly string[],
  locale: Locale,
): string | null {
  if (state === 'live' || alsoBy.length === 0) return null;
  const sentence = state === 'withdrawn' ? words.notWithdrawnBy : words.notHeldBy;
  return say(sentence, locale, { agencies: sayList(alsoBy, locale) });
}

/** One card for what came too late to post one by one: `12 berichten tijdens de storing`. */
export function presentLateList(stories: readonly Story[], context: PresentContext): ListPost {
  return presentList(sayCount(stories.length, words.duringOutage, context.locale), stories, context);
}

function presentList(title: string, stories: readonly Story[], context: PresentContext): ListPost {
  return { kind: 'list', title, lines: stories.map((story) => presentLine(story, context)) };
}

function liveLine(story: Story, context: PresentContext, late = false) {
  const { item, number } = story;
  const { title, lede } = titleAndLede(item, context.locale);
  const line: StoryLine = {
    number,
    state: cardState(story),
    title,
    link: item.link,
    dateline: item.dateline?.text ?? null,
    ...describeTime(story, context.now, context),
    stateText: stateText(story, late, context),
    language: item.language,
  };
  return { line, lede };
}

function withdrawnLine(story: Story, context: PresentContext): StoryLine {
  const { number, sender: by } = story;
  const at = tellMoment(withdrawalTime(story, context), context.now, context);
  const notice = story.state === 'withdrawn' ? words.withdrawn : words.onHold;
  return {
    number,
    state: 'withdrawn',
    title: say(notice, context.locale, { by, at }),
    link: null,
    dateline: null,
    ...describeTime(story, context.now, context),
    stateText: null,
    language: null,
  };
}

function withdrawalTime({ withdrawnAt, updatedAt, seenAt }: Story, { now }: PresentContext): EpochMs {
  return Math.min(withdrawnAt ?? updatedAt ?? seenAt, now);
}

/** The headline above the lede; without one the first sentence, and then the lede goes on after it. Never both. */
function titleAndLede(item: WireItem, locale: Locale): { title: string; lede: string | null } {
  const text = item.lede ?? item.body?.split('\n\n')[0] ?? null;
  if (text === null) return { title: item.headline ?? words.noHeadline[locale], lede: null };
  const { first, rest } = firstSentence(text);
  if (item.headline === null) return { title: first, lede: rest };
  const repeats = plainText(first) === plainText(item.headline);
  return { title: item.headline, lede: repeats ? rest : text };
}

function cardState(story: Story): CardState {
  if (isCorrected(story)) return 'corrected';
  return story.updatedAt === null ? 'new' : 'updated';
}

/** The first version that we see can be a correction already. */
function isCorrected({ corrected, item }: Story): boolean {
  return corrected || item.signal === 'correction';
}

/** `laat, uitgegeven 14.05 · bijgewerkt 14.22`, or null. */
function stateText(story: Story, late: boolean, context: PresentContext): string | null {
  const { locale, now } = context;
  const said: string[] = [];
  if (late) said.push(lateText(story, context));
  // The time is that of the newest version: only if that one is the correction it is the correction's.
  const isCorrection = story.item.signal === 'correction';
  if (isCorrected(story) && (story.updatedAt === null || !isCorrection)) {
    said.push(words.correctedBefore[locale]);
  }
  if (story.updatedAt !== null) {
    const at = tellMoment(Math.min(story.updatedAt, now), now, context);
    said.push(say(isCorrection ? words.corrected : words.updated, locale, { at }));
  }
  return said.length === 0 ? null : said.join(' · ');
}

function lateText(story: Story, context: PresentContext): string {
  const { issuedAt } = describeTime(story, context.now, context);
  if (issuedAt === null) return words.late[context.locale];
  return say(words.lateIssued, context.locale, { at: tellMoment(issuedAt, context.now, context) });
}

function cardTopic({ item }: Story, { topic }: CardContext): string | null {
  if (topic !== undefined && topic !== null && topic !== everyTopic) return topic;
  return item.topics[0] ?? null;
}

function cardButtons(story: Story, topic: string | null, { topics, locale }: CardContext): readonly Button[] {
  const buttons: Button[] = [];
  if (story.state === 'live') {
    buttons.push({ label: words.wholeText[locale], command: `/bericht ${story.number}` });
  }
  if (topic !== null) {
    const label = say(words.moreFrom, locale, { topic: topicLabel(topic, topics, locale) });
    buttons.push({ label, command: `/laatste ${topic}` });
  }
  return buttons;
}
