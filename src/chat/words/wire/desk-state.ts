import { tellComing } from '../../../domain/age.ts';
import { boardPlatform } from '../../../domain/channel.ts';
import type { UnfoundChannel } from '../../../domain/channel-name/unfound-channel.ts';
import type { Story } from '../../../domain/story.ts';
import type { SourceHealth } from '../../../store/source-store.ts';
import { reasonOf } from '../../ports/adapter-state.ts';
import type { Locale, Words } from '../../ports/locale.ts';
import { tellPerson } from '../handling/tell-person.ts';
import { presentLine } from '../present-story.ts';
import { tellReason } from '../reasons/tell-reason.ts';
import { say } from '../say.ts';
import type { PresentContext } from '../story/context.ts';
import * as storyWords from '../story-words.ts';
import { tellMoment, tellWhen } from '../tell-moment.ts';
import { topicLabel } from '../topic-names.ts';
import { unfoundLines } from './tell-unfound.ts';
import { glanceAtPlatform, glanceOf, type PlatformState, type StateLine, tellSource } from './wire-state.ts';

const words = {
  noTime: { nl: 'geen tijd', en: 'no time' },
  hands: { nl: 'Wie heeft wat', en: 'Who has what' },
  noHands: {
    nl: 'Niemand heeft een bericht. Met “Ik doe deze” neem je er een.',
    en: 'Nobody has a story. “I’ll take it” takes one.',
  },
  since: { nl: 'sinds {at}', en: 'since {at}' },
  published: { nl: 'gepubliceerd {at}', en: 'published {at}' },
  wire: { nl: 'Bronnen en platforms', en: 'Sources and platforms' },
  latest: {
    nl: 'Het laatste nieuws kwam {at} van {source}.',
    en: 'The latest news came {at} from {source}.',
  },
  noNews: { nl: 'Nog geen bron heeft iets gebracht.', en: 'No source has brought anything yet.' },
  noSources: {
    nl: 'Er zijn nog geen bronnen: zet ze in newsroom.yaml.',
    en: 'There are no sources yet: put them in newsroom.yaml.',
  },
  deaf: { nl: '{platform} hoort niets: {why}', en: '{platform} hears nothing: {why}' },
  mute: { nl: '{platform} plaatst niets: {why}', en: '{platform} posts nothing: {why}' },
} satisfies Record<string, Words>;

/** More rows of one list are counted instead. */
const mostShown = 8;

/** Something that waits: when it ends, and what is known of it without its text. */
export type WaitingRow = { readonly at: string; readonly text: string };

/** A story in somebody's hands. `name` is null of a killed one whose headline may not be shown. */
export type HandRow = {
  readonly who: string;
  readonly number: number;
  /** `INGETROKKEN door ANP 02.20`; null of a story that stands. */
  readonly lead: string | null;
  readonly name: string | null;
  readonly struck: boolean;
  readonly dateline: string | null;
  /** `sinds 01.50`, `gepubliceerd 02.05`. */
  readonly since: string;
  /** BCP 47 language of the name, null when unknown. */
  readonly language: string | null;
};

/** A list of what matters now: its rows, and what is said where there are none, or how many are left out. */
export type DeskList<Row> = {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly note: string | null;
  /** The command that tells all of it. */
  readonly command: string;
};

/** What a desk wants to know while it waits: what is under embargo, who has what, and what does not work. */
export type DeskState = {
  readonly embargoes: DeskList<WaitingRow>;
  readonly hands: DeskList<HandRow>;
  readonly wire: DeskList<StateLine>;
};

/** What it is told from. */
export type DeskFacts = {
  /** Soonest first. */
  readonly underEmbargo: readonly Story[];
  /** Longest ago first. */
  readonly handled: readonly Story[];
  readonly sources: readonly SourceHealth[];
  readonly platforms: readonly PlatformState[];
  /** Channels of the newsroom file that are not found by their names. */
  readonly unfound: readonly UnfoundChannel[];
};

/** All of it as the board reads it, in its language. */
export function tellDesk(facts: DeskFacts, context: PresentContext): DeskState {
  const { locale } = context;
  const embargoes = facts.underEmbargo.map((story) => waitingRow(story, context));
  // What may not be used any more is first: whoever has it must take it down.
  const killed = facts.handled.filter(({ state }) => state !== 'live');
  const live = facts.handled.filter(({ state }) => state === 'live');
  const hands = [...killed, ...live].flatMap((story) => handRow(story, context));
  return {
    embargoes: list(storyWords.underEmbargo, embargoes, storyWords.noEmbargoes[locale], '/embargo', locale),
    hands: list(words.hands, hands, words.noHands[locale], '/overdracht', locale),
    wire: wireList(facts, context),
  };
}

function list<Row>(
  title: Words,
  rows: readonly Row[],
  none: string,
  command: string,
  locale: Locale,
): DeskList<Row> {
  const left = rows.length - mostShown;
  const note = rows.length === 0 ? none : left > 0 ? say(storyWords.more, locale, { count: left }) : null;
  return { title: title[locale], rows: rows.slice(0, mostShown), note, command };
}

/** Never its headline, nor any other text. */
function waitingRow({ number, item, sender }: Story, context: PresentContext): WaitingRow {
  const { topics, locale, now } = context;
  const [topic] = item.topics;
  const about = [
    item.dateline?.text ?? sender,
    topic === undefined ? null : topicLabel(topic, topics, locale),
    `#${number}`,
  ].filter((each) => each !== null);
  const { embargoedUntil: until } = item;
  // What only words hold back waits until somebody releases it.
  const at = until === null ? words.noTime[locale] : tellComing(until, now, context);
  return { at, text: about.join(' · ') };
}

function handRow(story: Story, context: PresentContext): readonly HandRow[] {
  const { handling, number } = story;
  if (handling === null || handling.kind === 'passed') return [];
  const { takenBack, title, dateline, language } = presentLine(story, context);
  const { locale, now } = context;
  const sentence = handling.kind === 'taken' ? words.since : words.published;
  return [
    {
      who: tellPerson(handling.by, boardPlatform, locale),
      number,
      lead: takenBack?.lead ?? null,
      name: takenBack === null ? title : takenBack.name,
      struck: takenBack?.struck ?? false,
      dateline,
      since: say(sentence, locale, { at: tellMoment(handling.at, now, context) }),
      language,
    },
  ];
}

/** What does not work; where all does, when the latest news came, which the bar does not say. */
function wireList({ sources, platforms, unfound }: DeskFacts, context: PresentContext): DeskList<StateLine> {
  const { locale, now } = context;
  const faulty = sources
    .filter((source) => glanceOf(source, now) !== 'ok')
    .map((source) => ({ text: tellSource(source, context), health: glanceOf(source, now) }));
  const rows = [
    ...platforms.flatMap((each) => platformFault(each, locale)),
    ...unfoundLines(unfound, locale),
    ...faulty.toSorted((one, other) => Number(other.health === 'broken') - Number(one.health === 'broken')),
  ];
  return list(words.wire, rows, latestNews(sources, context), '/bronnen', locale);
}

/** A platform that neither posts nor hears is told by why it does not post. */
function platformFault({ label, state }: PlatformState, locale: Locale): readonly StateLine[] {
  const [deaf, mute] = [reasonOf(state.hearing), reasonOf(state.posting)];
  const why = mute ?? deaf;
  if (why === null) return [];
  const sentence = mute === null ? words.deaf : words.mute;
  const text = say(sentence, locale, { platform: label, why: tellReason(why, locale) });
  return [{ text, health: glanceAtPlatform(state).health }];
}

function latestNews(sources: readonly SourceHealth[], context: PresentContext): string {
  const { locale, now } = context;
  if (sources.length === 0) return words.noSources[locale];
  const [latest] = sources
    .flatMap(({ id, lastItemAt }) => (lastItemAt === null ? [] : [{ id, at: lastItemAt }]))
    .toSorted((one, other) => other.at - one.at);
  if (latest === undefined) return words.noNews[locale];
  return say(words.latest, locale, { at: tellWhen(latest.at, now, context), source: latest.id });
}
