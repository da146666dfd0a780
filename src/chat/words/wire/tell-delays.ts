import { countedIn, delayAt } from '../../../domain/delay/delay.ts';
import type { OwnDelays } from '../../../store/ports.ts';
import type { CommandContext } from '../../ports/command.ts';
import type { Locale, Words } from '../../ports/locale.ts';
import type { ReplyPart, ReplyRow } from '../../ports/reply.ts';
import { say, sayCount } from '../say.ts';
import { tellSpan } from '../tell-span.ts';

const words = {
  title: { nl: 'Vertraging van de laatste dag', en: 'Delay in the last day' },
  here: { nl: 'dit kanaal', en: 'this channel' },
  seen: {
    nl: 'gezien na {half} (95% binnen {most})',
    en: 'seen after {half} (95% within {most})',
  },
  posted: {
    nl: 'dan geplaatst na {half} (95% binnen {most})',
    en: 'then posted after {half} (95% within {most})',
  },
  others: { nl: 'andere bronnen', en: 'other sources' },
  quicker: { nl: '{count}, alle sneller gezien', en: '{count}, all seen sooner' },
} satisfies Record<string, Words>;

const posts = {
  one: { nl: '1 plaatsing', en: '1 post' },
  many: { nl: '{count} plaatsingen', en: '{count} posts' },
};
const late = {
  one: { nl: '1 kwam te laat en telt niet mee', en: '1 came late and does not count' },
  many: { nl: '{count} kwamen te laat en tellen niet mee', en: '{count} came late and do not count' },
};

/** So many sources are told of, the slowest first. */
const mostSources = 8;

/**
 * How long posts of the last day took, here and by source: from the agency's time to ours, and from there to the platform's answer.
 * Nothing where none was counted.
 */
export async function tellDelays(context: CommandContext): Promise<readonly ReplyPart[]> {
  const { deliveries, channel, now, locale } = context;
  const told = await deliveries.delays(channel.id, now);
  const slowest = [...told.sources].toSorted(([, one], [, other]) => slowness(other) - slowness(one));
  const rows = [
    rowOf(words.here[locale], told.channel, locale),
    ...slowest.slice(0, mostSources).map(([id, delays]) => rowOf(id, delays, locale)),
  ].filter((row) => row !== null);
  if (rows.length === 0) return [];
  const more = slowest.length - mostSources;
  const others: readonly ReplyRow[] =
    more > 0
      ? [{ term: words.others[locale], detail: say(words.quicker, locale, { count: more }), health: null }]
      : [];
  return [{ kind: 'rows', title: words.title[locale], rows: [...rows, ...others] }];
}

function slowness({ seen, posted }: OwnDelays): number {
  return delayAt(seen, most) ?? delayAt(posted, most) ?? 0;
}

const most = 0.95;

function rowOf(term: string, { seen, posted, late: lateOnes }: OwnDelays, locale: Locale): ReplyRow | null {
  const count = countedIn(posted);
  if (count + lateOnes === 0) return null;
  const parts = [
    stepOf(words.seen, seen, locale),
    stepOf(words.posted, posted, locale),
    count === 0 ? null : sayCount(count, posts, locale),
    lateOnes === 0 ? null : sayCount(lateOnes, late, locale),
  ];
  return { term, detail: parts.filter((part) => part !== null).join(' · '), health: null };
}

function stepOf(said: Words, counts: OwnDelays['seen'], locale: Locale): string | null {
  const [half, longest] = [delayAt(counts, 0.5), delayAt(counts, most)];
  if (half === null || longest === null) return null;
  return say(said, locale, { half: tellSpan(half, locale), most: tellSpan(longest, locale) });
}
