import { isNamedIn, shortAgencyName } from '../../../domain/dateline/agency.ts';
import { type EventTake, type ListedStory, withUrgency } from '../../../domain/event/listed-story.ts';
import type { StoryLine } from '../../../domain/post.ts';
import type { Words } from '../../ports/locale.ts';
import { whoHaveIt } from '../handling/who-has-it.ts';
import { presentLine } from '../present-story.ts';
import { say, sayCount } from '../say.ts';
import { tellMoment } from '../tell-moment.ts';
import type { PresentContext } from './context.ts';

const words = {
  also: { nl: 'ook {takes}', en: 'also {takes}' },
} satisfies Record<string, Words>;

const more = {
  one: { nl: 'ook {takes} en 1 andere', en: 'also {takes} and 1 other' },
  many: { nl: 'ook {takes} en {count} andere', en: 'also {takes} and {count} others' },
} satisfies { one: Words; many: Words };

/** More agencies are only counted. */
const mostNamed = 4;

/**
 * A story as one line of a list, as urgent as its event is, with who else filed it, who has it by any of its takes, and who filed it where its
 * dateline does not say so.
 */
export function presentListed(
  listed: ListedStory,
  context: PresentContext,
  line: StoryLine = eventLine(listed, context),
): StoryLine {
  const { story, event } = listed;
  if (event === null) return line;
  const by = isNamedIn(story) ? {} : { source: shortAgencyName(story.sender) };
  return { ...line, ...by, event: { id: event.id, ...alsoBy(event.others, context) } };
}

function eventLine(listed: ListedStory, context: PresentContext): StoryLine {
  const line = presentLine(withUrgency(listed), context);
  const { story, event } = listed;
  return event === null ? line : { ...line, desk: whoHaveIt(story, event.others, context.locale) };
}

/** `ook AFP 14.02, RTR 14.11`: each agency once, by the time of its first take, who had it first in front. */
export function alsoBy(
  takes: readonly EventTake[],
  context: Pick<PresentContext, 'now' | 'locale' | 'timeZone'>,
): Omit<NonNullable<StoryLine['event']>, 'id'> {
  const inOrder = takes.toSorted((one, other) => one.cameAt - other.cameAt || one.number - other.number);
  const told = inOrder.map((take) => ({
    number: take.number,
    by: shortAgencyName(take.sender),
    issuedAt: take.cameAt,
    timeText: tellMoment(Math.min(take.cameAt, context.now), context.now, context),
  }));
  const each = [...Map.groupBy(told, ({ by }) => by).values()].flatMap(([first]) => first ?? []);
  const named = each
    .slice(0, mostNamed)
    .map(({ by, timeText }) => `${by} ${timeText}`)
    .join(', ');
  const left = Math.max(0, each.length - mostNamed);
  const { locale } = context;
  const alsoText =
    left === 0 ? say(words.also, locale, { takes: named }) : sayCount(left, more, locale, { takes: named });
  return { alsoText, takes: told };
}
