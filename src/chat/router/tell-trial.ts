import type { Filter } from '../../domain/filter/filter.ts';
import type { CommandContext } from '../ports/command.ts';
import type { Words } from '../ports/locale.ts';
import type { ReplyPart } from '../ports/reply.ts';
import { say, sayCount, sayList } from '../words/say.ts';
import { presentListed } from '../words/story/also-by.ts';
import { tellSubscription } from '../words/tell-subscription.ts';
import { choices, text } from './make-reply.ts';
import { tryFollow } from './try-follow.ts';

const words = {
  tried: {
    nl: '{topic}: {count} in {hours}, ongeveer {aDay} per dag.',
    en: '{topic}: {count} in {hours}, about {aDay} a day.',
  },
  triedBriefly: {
    nl: '{topic}: {count} in {hours}; verder terug zijn er geen berichten.',
    en: '{topic}: {count} in {hours}; there are no stories from before that.',
  },
  lastHours: { nl: 'de laatste {count} uur', en: 'the last {count} hours' },
  lastHour: { nl: 'het laatste uur', en: 'the last hour' },
  triedNone: {
    nl: '{topic}: niets in {hours}.',
    en: '{topic}: nothing in {hours}.',
  },
  trialOf: { nl: 'Dit was er gekomen', en: 'This would have come' },
  forReal: { nl: 'Echt volgen:', en: 'Follow it for real:' },
  follow: { nl: 'Volg {topic}', en: 'Follow {topic}' },
} satisfies Record<string, Words>;

const mostTried = 10;
/** From less of a day nobody can tell what a day brings. */
const leastHours = 6;

/** What the last day would have brought of these topics, without changing anything; `target` is what `/volg` calls them. */
export async function tellTrial(
  target: string,
  topics: readonly string[],
  filter: Filter,
  context: CommandContext,
): Promise<readonly ReplyPart[]> {
  const { locale } = context;
  const { newest, count, part, isAll } = await tryFollow(topics, filter, context, mostTried);
  const topic = sayList(
    topics.map((slug) => tellSubscription({ topic: slug, filter }, context)),
    locale,
  );
  const aDay = Math.round(count / part);
  const seenHours = Math.max(1, Math.round(part * 24));
  const said =
    count === 0 ? words.triedNone : isAll && seenHours < leastHours ? words.triedBriefly : words.tried;
  const hours = sayCount(seenHours, { one: words.lastHour, many: words.lastHours }, locale);
  const lines = newest.map((each) => presentListed(each, context));
  const written = [target, context.filters.write(filter, locale)].join(' ').trim();
  return [
    text(say(said, locale, { topic, count, aDay, hours })),
    ...(lines.length === 0 ? [] : [{ kind: 'stories' as const, title: words.trialOf[locale], lines }]),
    ...choices(words.forReal[locale], [
      { label: say(words.follow, locale, { topic }), command: `/volg ${written}` },
    ]),
  ];
}
