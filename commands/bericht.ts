import { argumentKinds } from '../src/chat/arguments/argument-kinds.ts';
import { isAllVersions, readVersions } from '../src/chat/arguments/versions-argument.ts';
import type { Command, CommandContext } from '../src/chat/ports/command.ts';
import type { Words } from '../src/chat/ports/locale.ts';
import type { Reply, ReplyPart } from '../src/chat/ports/reply.ts';
import { answer, choices, refuse, text } from '../src/chat/router/make-reply.ts';
import { readEvent } from '../src/chat/router/read-event.ts';
import { readNumber, refuseNumber, whyNotFound } from '../src/chat/router/read-number.ts';
import { readOnCard } from '../src/chat/router/read-on-card.ts';
import { wishesHere } from '../src/chat/router/spoken-here.ts';
import { whoHaveIt } from '../src/chat/words/handling/who-has-it.ts';
import { mostAgencies, presentCard, presentLine, tellStanding } from '../src/chat/words/present-story.ts';
import { say, sayList } from '../src/chat/words/say.ts';
import { togetherButton } from '../src/chat/words/story/event-buttons.ts';
import { followButton } from '../src/chat/words/story/follow-button.ts';
import { type EventFacts, tellEvent } from '../src/chat/words/story/tell-event.ts';
import { tellTimes } from '../src/chat/words/story/tell-times.ts';
import { forEditors } from '../src/chat/words/story-words.ts';
import { presentDifferences, presentHistory } from '../src/chat/words/versions/present-history.ts';
import { shortAgencyName } from '../src/domain/dateline/agency.ts';
import { preferredFirst } from '../src/domain/event/face/preferred-first.ts';
import type { EventTake } from '../src/domain/event/listed-story.ts';
import { shorten } from '../src/domain/post/shorten.ts';
import type { Button } from '../src/domain/post.ts';
import type { Story, StoryState } from '../src/domain/story.ts';
import type { AlsoBy } from '../src/store/sighting-store.ts';
import { readableOf } from '../src/store/version-store.ts';

const words = {
  alsoBy: { nl: 'Ook bij {agencies}.', en: 'Also from {agencies}.' },
  withdrawn: {
    nl: 'Deze tekst is ingetrokken door {agencies}. Controleer voor gebruik.',
    en: 'This text was withdrawn by {agencies}. Check before use.',
  },
  held: {
    nl: 'Deze tekst is geblokkeerd door {agencies}. Controleer voor gebruik.',
    en: 'This text is on hold by {agencies}. Check before use.',
  },
  oneVersion: {
    nl: 'Van #{number} is er maar één versie die gelezen mag worden.',
    en: 'There is only one version of #{number} that may be read.',
  },
  noVersion: {
    nl: 'Van #{number} kan ik de versies {versions} vergelijken: /bericht {number} verschil 1 2',
    en: 'Of #{number} versions {versions} can be compared: /story {number} difference 1 2',
  },
  all: { nl: 'Wie het heeft', en: 'Who has it' },
  apart: { nl: 'Hoort hier niet bij', en: 'Does not belong here' },
  didYouMean: { nl: 'Bedoel je:', en: 'Did you mean:' },
  newest: { nl: 'Nieuwste:', en: 'Newest:' },
} satisfies Record<string, Words>;

/** As many versions as may be asked for. */
const mostVersions = 200;

const longestNote = 1000;

/** `/bericht 412`: the whole text, for who asks; of a number that there is not, the nearest ones. */
export const bericht: Command = {
  name: 'bericht',
  englishName: 'story',
  example: { nl: '412', en: '412' },
  help: { nl: 'De volledige tekst van een bericht', en: 'The whole text of a story' },
  arguments: [
    {
      name: { nl: 'nummer', en: 'number' },
      kind: argumentKinds.number,
      required: true,
      help: { nl: 'het nummer op de kaart, zoals 412', en: 'the number on the card, such as 412' },
    },
    {
      name: { nl: 'verschil', en: 'difference' },
      kind: argumentKinds.versions,
      required: false,
      help: {
        nl: 'het verschil tussen twee versies: verschil 1 2',
        en: 'what two versions differ in: difference 1 2',
      },
    },
  ],
  changesChannel: false,

  async run(context, { nummer = '', verschil }) {
    const number = readNumber(nummer);
    if (number === null) return refuseNumber(nummer, context.locale);
    const story = await context.archive.byNumber(number);
    if (story === null) return offerNearest(number, context);
    if (isAllVersions(verschil)) return allVersions(story, context);
    if (verschil !== undefined && story.state === 'live') return difference(story, verschil, context);
    const history = presentHistory(story, await context.versions.recent(number, mostVersions), context);
    const postedAt = await context.deliveries.postedAt(number, context.channel.id);
    // Of what was taken back nothing is told but that it was.
    const times = story.state === 'live' ? [text(tellTimes(story, postedAt, context))] : [];
    const alsoBy = preferredFirst(await context.archive.alsoBy(number), (await wishesHere(context)).prefer);
    const isFollowed =
      (await context.storySubscriptions.of(context.channel.id, number, context.now)) !== null;
    const follow = story.state === 'live' ? [followButton(number, isFollowed, context.locale)] : [];
    const known = story.state === 'live' ? await readEvent(number, context) : noEvent;
    const onCard = await readOnCard(number, context);
    const event = [...onCard, ...presentEvent(number, known, context)];
    const takes = story.state === 'live' ? await context.events.takesWith([number]) : [];
    const about = { alsoBy, takes, event, history: [...times, ...history], follow };
    return wholeStory(story, about, context);
  },
};

/** All that there is of a happening: the takes of its event in the order in which they were filed, and the versions of this one. */
async function allVersions(story: Story, context: CommandContext): Promise<Reply> {
  const { number, state } = story;
  const { others } = state === 'live' ? await readEvent(number, context) : noEvent;
  const takes = [story, ...(await context.archive.these(others.map((each) => each.number)))];
  const lines = takes
    .toSorted((one, other) => one.cameAt - other.cameAt || one.number - other.number)
    .map((take) => ({ ...presentLine(take, context), source: shortAgencyName(take.sender) }));
  const history = presentHistory(story, await context.versions.recent(number, mostVersions), context);
  return answer({ kind: 'stories', title: words.all[context.locale], lines }, ...history);
}

/** What two versions differ in; without two numbers the newest one and the one before it. */
async function difference(story: Story, typed: string, context: CommandContext): Promise<Reply> {
  const { number, revision } = story;
  const readable = readableOf(await context.versions.recent(number, mostVersions));
  const given = readVersions(typed);
  const [from, to] = given ?? [readable[1]?.revision ?? revision, revision];
  const [before, after] = [from, to].map((asked) => readable.find((each) => each.revision === asked));
  if (before !== undefined && after !== undefined && before !== after)
    return answer(...presentDifferences(before, after, context));
  const versions = readable.map((each) => String(each.revision)).toReversed();
  if (versions.length < 2) return refuse(text(say(words.oneVersion, context.locale, { number })));
  const which = sayList(versions, context.locale);
  return refuse(text(say(words.noVersion, context.locale, { number: String(number), versions: which })));
}

const noEvent = { others: [], apart: [] };

/** What is known of a story beside it: who carries it, its versions, and the button by which the channel follows it. */
type About = {
  readonly alsoBy: readonly AlsoBy[];
  /** Of its event, by any of which somebody may have it. */
  readonly takes: readonly EventTake[];
  /** Of which event it is, and what people may say of that. */
  readonly event: readonly ReplyPart[];
  readonly history: readonly ReplyPart[];
  readonly follow: readonly Button[];
};

/** Which stories tell of the same happening, who said so, and the buttons to say otherwise; nothing where nothing is known. */
function presentEvent(number: number, known: EventFacts, context: CommandContext): readonly ReplyPart[] {
  const { locale } = context;
  const { others, apart } = known;
  if (others.length === 0 && apart.length === 0) return [];
  const unsaid =
    others.length === 0 ? apart[0] : others.find(({ said, isOnCard }) => said === null && !isOnCard);
  const buttons = [
    ...(unsaid === undefined ? [] : [togetherButton(number, unsaid.number, locale)]),
    ...(others.length === 0 ? [] : [{ label: words.apart[locale], command: `/hoort ${number} apart` }]),
  ];
  return choices(tellEvent(known, { ...context, readOn: context.channel.platform }), buttons);
}

/** Of a withdrawn story the card alone, which has only the notice. */
function wholeStory(
  story: Story,
  { alsoBy, takes, event, history, follow }: About,
  context: CommandContext,
): Reply {
  const own = presentCard(story, context);
  const card = takes.length < 2 ? own : { ...own, desk: whoHaveIt(story, takes, context.locale) };
  const isLive = story.state === 'live';
  const body = isLive ? (story.item.body ?? story.item.lede ?? '') : '';
  const paragraphs = body.split(/\n{2,}/u).filter((paragraph) => paragraph.trim() !== '');
  // Pressing it again would show the same.
  const buttons = card.buttons.filter(({ command }) => command !== `/bericht ${story.number}`);
  const more = [...card.more, ...follow];
  const article = { kind: 'article', card: { ...card, buttons, more }, paragraphs } as const;
  const said = isLive ? tellOthers(alsoBy, context) : tellStill(story, alsoBy, context);
  const note = isLive ? noteOf(story, context) : '';
  const told = [note, said].filter((each) => each !== '').map(text);
  return answer(article, ...told, ...event, ...history);
}

/** What the agency tells editors alone: of a story that was taken back the reason is all that is told of it. */
function noteOf({ item: { editorialNote } }: Story, { locale }: CommandContext): string {
  if (editorialNote === null || editorialNote.trim() === '') return '';
  return say(forEditors, locale, { note: shorten(editorialNote.trim(), longestNote) });
}

/** Who else carries a text that stands, and who took it back all the same. */
function tellOthers(alsoBy: readonly AlsoBy[], { locale }: CommandContext): string {
  const sentences = { withdrawn: words.withdrawn, held: words.held, live: words.alsoBy };
  const each = (['withdrawn', 'held', 'live'] as const).flatMap((state) => {
    const names = namesOf(alsoBy, state);
    return names.length === 0
      ? []
      : [say(sentences[state], locale, { agencies: sayList(names, locale, mostAgencies) })];
  });
  return each.join(' ');
}

function tellStill(story: Story, alsoBy: readonly AlsoBy[], { locale }: CommandContext): string {
  const said = tellStanding(story, namesOf(alsoBy, 'live'), locale) ?? '';
  return said === '' ? '' : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

function namesOf(alsoBy: readonly AlsoBy[], sought: StoryState): readonly string[] {
  return alsoBy.flatMap(({ name, state }) => (state === sought ? [name] : []));
}

async function offerNearest(number: number, context: CommandContext): Promise<Reply> {
  const { archive, locale } = context;
  const why = text(await whyNotFound(number, context));
  // It was meant: nothing beside it is.
  if (await archive.isDamaged(number)) return refuse(why);
  const highest = (await archive.highestNumber()) ?? 0;
  const buttons = (await nearbyStories(number, highest, context)).map((story) => {
    const { title } = presentLine(story, context);
    return { label: `#${story.number} ${title}`, command: `/bericht ${story.number}` };
  });
  const isSlip = number <= highest || slips(number).some((each) => each >= 1 && each <= highest);
  return refuse(why, ...choices(words[isSlip ? 'didYouMean' : 'newest'][locale], buttons));
}

/** Up to three that were meant: a slip of the finger away, else the nearest in the count; far above it the newest. */
async function nearbyStories(
  number: number,
  highest: number,
  { archive }: CommandContext,
): Promise<readonly Story[]> {
  const inReach = (each: number) => each >= 1 && each <= highest && each !== number;
  const beside = [-1, 1, -2, 2].map((step) => Math.min(number, highest) + step);
  const newest = [highest, highest - 1, highest - 2];
  const meant = slips(number).filter(inReach);
  const isFar = number > highest && meant.length === 0;
  const candidates = isFar ? newest : [...meant.toSorted((a, b) => b - a), ...beside, ...newest];
  const found: Story[] = [];
  for (const candidate of new Set(candidates.filter(inReach))) {
    if (found.length === 3) break;
    const story = await archive.byNumber(candidate);
    if (story !== null) found.push(story);
  }
  return found;
}

/** The numbers that come out when one digit is dropped or two neighbours are swapped: `4122` was `412`. */
function slips(number: number): readonly number[] {
  const digits = [...String(number)];
  const dropped = digits.map((_, at) => digits.toSpliced(at, 1).join(''));
  const swapped = digits
    .slice(1)
    .map((digit, at) => digits.toSpliced(at, 2, digit, digits[at] ?? '').join(''));
  return [...dropped, ...swapped].map(Number);
}
