import { shortAgencyName } from '../../domain/dateline/agency.ts';
import { type ListedStory, withUrgency } from '../../domain/event/listed-story.ts';
import type { ListHeading } from '../../domain/post/list-heading.ts';
import type { ListPost, StoryLine } from '../../domain/post.ts';
import { isUrgent } from '../../domain/signals/is-urgent.ts';
import type { Story } from '../../domain/story.ts';
import type { Locale, Words } from '../ports/locale.ts';
import { say, sayCount, sayList } from './say.ts';
import { presentListed } from './story/also-by.ts';
import type { PresentContext } from './story/context.ts';
import { howGone } from './story/how-gone.ts';
import { duringOutage } from './story-words.ts';
import { tellMoment } from './tell-moment.ts';
import { topicLabel } from './topic-names.ts';

const words = {
  quiet: { nl: 'Stille uren {from} – {until}: {stories}', en: 'Quiet hours {from} – {until}: {stories}' },
  digest: { nl: 'Overzicht {of} {from} – {until}: {stories}', en: 'Digest {of} {from} – {until}: {stories}' },
  nothing: { nl: 'Overzicht {of} {until}: {stories}', en: 'Digest {of} {until}: {stories}' },
  nothingSince: { nl: 'niets nieuws sinds {from}', en: 'nothing new since {from}' },
  held: { nl: '{count} uit de stille uren', en: '{count} from quiet hours' },
  told: { nl: '{count} al verteld na de stille uren', en: '{count} told already after quiet hours' },
  corrected: { nl: '{count} gecorrigeerd', en: '{count} corrected' },
  left: { nl: 'en {count} lichtere', en: 'and {count} lighter ones' },
  part: { nl: 'deel {part} van {parts}', en: 'part {part} of {parts}' },
  late: { nl: 'verlaat', en: 'late' },
  burst: { nl: '+{count} uit {topic}', en: '+{count} from {topic}' },
  burstMany: { nl: '+{count}: {topics}', en: '+{count}: {topics}' },
} satisfies Record<string, Words>;

const goneWords = {
  withdrawn: { nl: '{count} ingetrokken', en: '{count} withdrawn' },
  held: { nl: '{count} geblokkeerd', en: '{count} on hold' },
  embargoed: { nl: '{count} onder embargo', en: '{count} under embargo' },
  asked: { nl: '{count} mogelijk ingetrokken', en: '{count} possibly withdrawn' },
} satisfies Record<ReturnType<typeof howGone>, Words>;

const counted = {
  one: { nl: '{count} bericht', en: '{count} story' },
  many: { nl: '{count} berichten', en: '{count} stories' },
} satisfies { one: Words; many: Words };

/** What is known of a digest besides its stories: those of its time that were taken back or are held back, and whether it comes late. */
export type ListFacts = { readonly gone: readonly Story[]; readonly isLate: boolean };

/** One message for several stories: what came too late to post one by one, what quiet hours held, a digest, or much at once. */
export function presentList(
  listed: readonly ListedStory[],
  heading: ListHeading | null,
  facts: ListFacts,
  context: PresentContext,
): ListPost {
  if (heading === null) return presentLateList(listed, context);
  const title =
    heading.kind === 'burst' ? burstTitle(listed, context) : digestTitle(listed, heading, facts, context);
  return { kind: 'list', title, lines: listed.map((each) => digestLine(each, context)) };
}

/** One card for what came too late to post one by one: `12 berichten tijdens de storing`, what is urgent on top. */
export function presentLateList(listed: readonly ListedStory[], context: PresentContext): ListPost {
  const urgentFirst = listed.toSorted(
    (one, other) => Number(isUrgent(withUrgency(other).item)) - Number(isUrgent(withUrgency(one).item)),
  );
  const title = sayCount(listed.length, duringOutage, context.locale);
  return { kind: 'list', title, lines: urgentFirst.map((each) => presentListed(each, context)) };
}

/** Its line, with who sent it where the dateline does not say so. */
function digestLine(listed: ListedStory, context: PresentContext): StoryLine {
  const { story } = listed;
  const line = presentListed(listed, context);
  const isNamed =
    line.source !== undefined || line.dateline?.toLowerCase().includes(story.sender.toLowerCase()) === true;
  return isNamed || line.takenBack !== null ? line : { ...line, source: shortAgencyName(story.sender) };
}

/** `Stille uren 23.00 – 06.30: 14 berichten, 1 gecorrigeerd, 1 ingetrokken (deel 1 van 2) · verlaat`. */
function digestTitle(
  listed: readonly ListedStory[],
  heading: Exclude<ListHeading, { readonly kind: 'burst' }>,
  { gone, isLate }: ListFacts,
  context: PresentContext,
): string {
  const { locale, now } = context;
  const { from, until, part, parts } = heading;
  const live = listed.flatMap(({ story }) => (story.state === 'live' ? [story] : []));
  const corrected = live.filter((story) => story.corrected).length;
  const { left = 0, told = 0, held = [] } = heading.kind === 'digest' ? heading : {};
  const fromQuiet = listed.filter((each) => isHeld(each, held)).length;
  const isNothing = heading.kind === 'digest' && listed.length === 0;
  const since = say(words.nothingSince, locale, { from: tellMoment(from, now, context) });
  const said = [
    isNothing ? since : sayCount(live.length, counted, locale),
    ...(fromQuiet > 0 ? [say(words.held, locale, { count: fromQuiet })] : []),
    ...(told > 0 ? [say(words.told, locale, { count: told })] : []),
    ...(left > 0 ? [say(words.left, locale, { count: left })] : []),
    ...(corrected > 0 ? [say(words.corrected, locale, { count: corrected })] : []),
    ...tellGone(gone, locale),
  ].join(', ');
  const values = {
    from: tellMoment(from, now, context),
    until: tellMoment(until, now, context),
    stories: said,
    of: heading.kind === 'digest' ? tellOf(heading.of, context) : '',
  };
  const headed = heading.kind === 'quiet' ? words.quiet : isNothing ? words.nothing : words.digest;
  const title = say(headed, locale, values);
  const place = parts > 1 ? ` (${say(words.part, locale, { part, parts })})` : '';
  return `${title.replace(/ {2}/gu, ' ')}${place}${isLate ? ` · ${words.late[locale]}` : ''}`;
}

/** `1 ingetrokken, 1 geblokkeerd`: what is only held back was not withdrawn, and under an embargo its agency stands by it. */
function tellGone(gone: readonly Story[], locale: Locale): readonly string[] {
  const kinds = Map.groupBy(gone, howGone);
  return (['withdrawn', 'held', 'embargoed', 'asked'] as const).flatMap((how) => {
    const count = kinds.get(how)?.length ?? 0;
    return count > 0 ? [say(goneWords[how], locale, { count })] : [];
  });
}

/** Quiet hours held it, or another take of it. */
function isHeld({ story, event }: ListedStory, held: readonly number[]): boolean {
  const numbers = [story.number, ...(event?.others ?? []).map(({ number }) => number)];
  return story.state === 'live' && numbers.some((number) => held.includes(number));
}

/** `Buitenland (uit Soedan) en Sport`. */
function tellOf(
  of: Extract<ListHeading, { readonly kind: 'digest' }>['of'],
  { topics, locale }: PresentContext,
): string {
  const names = of.map(({ topic, filter }) => {
    const label = topicLabel(topic, topics, locale);
    return filter[locale] === '' ? label : `${label} (${filter[locale]})`;
  });
  return sayList(names, locale);
}

/** `+14 uit Sport`, `+20: 14 Sport, 6 Binnenland`. */
function burstTitle(listed: readonly ListedStory[], { topics, locale }: PresentContext): string {
  const counts = new Map<string, number>();
  for (const { story } of listed) {
    const { item } = story;
    const topic = item.topics[0];
    if (topic !== undefined) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  const most = [...counts].toSorted(([, one], [, other]) => other - one);
  const label = (topic: string) => topicLabel(topic, topics, locale as Locale);
  const [only] = most;
  const count = listed.length;
  if (only !== undefined && most.length === 1)
    return say(words.burst, locale, { count, topic: label(only[0]) });
  return say(words.burstMany, locale, {
    count,
    topics: most.map(([topic, of]) => `${of} ${label(topic)}`).join(', '),
  });
}
