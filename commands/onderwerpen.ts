import type { Command } from '../src/chat/ports/command.ts';
import type { Words } from '../src/chat/ports/locale.ts';
import { answer, text } from '../src/chat/router/make-reply.ts';
import { sayCount } from '../src/chat/words/say.ts';
import { topicLabel } from '../src/chat/words/topic-names.ts';
import type { EpochMs } from '../src/domain/item.ts';
import { everyTopic } from '../src/domain/topic.ts';

const words = {
  title: { nl: 'Onderwerpen, met de berichten van vandaag', en: 'Topics, with the stories of today' },
  quiet: { nl: 'vandaag nog niets', en: 'nothing today' },
  one: { nl: '1 bericht', en: '1 story' },
  many: { nl: '{count} berichten', en: '{count} stories' },
  followed: { nl: 'gevolgd', en: 'followed' },
  counts: {
    nl: 'Een gebeurtenis telt één keer, en wat is ingetrokken telt niet mee.',
    en: 'An event counts once, and what was withdrawn is not counted.',
  },
  howTo: { nl: 'Volgen gaat met /volg en het onderwerp.', en: 'To follow one, type /follow and the topic.' },
} satisfies Record<string, Words>;

/** `/onderwerpen`: every desk, with the stories since midnight in the newsroom's zone. */
export const onderwerpen: Command = {
  name: 'onderwerpen',
  englishName: 'topics',
  help: {
    nl: 'Alle onderwerpen, met hoeveel berichten er vandaag zijn',
    en: 'All topics, with how many stories there are today',
  },
  arguments: [],
  changesChannel: false,

  async run({ archive, subscriptions, channel, topics, now, timeZone, locale }) {
    const counts = await archive.countByTopic(startOfDay(now, timeZone));
    const followed = new Set((await subscriptions.followed(channel.id)).map(({ topic }) => topic));
    const listed = topics.map(({ slug }) => slug);
    const others = [...counts.keys()].filter((slug) => !listed.includes(slug)).toSorted();
    const isFollowed = (slug: string) => followed.has(slug) || followed.has(everyTopic);
    const all = [...listed, ...others];
    const rows = all
      .filter((slug) => (counts.get(slug) ?? 0) > 0)
      .map((slug) => {
        const said = sayCount(counts.get(slug) ?? 0, words, locale);
        const detail = [said, ...(isFollowed(slug) ? [words.followed[locale]] : [])].join(' · ');
        return { term: topicLabel(slug, topics, locale), detail, health: null };
      });
    // All that are quiet in one row: most of them are at night.
    const quiet = all.filter((slug) => (counts.get(slug) ?? 0) === 0);
    const named = quiet.map((slug) => {
      const label = topicLabel(slug, topics, locale);
      return isFollowed(slug) ? `${label} (${words.followed[locale]})` : label;
    });
    const folded =
      quiet.length === 0 ? [] : [{ term: words.quiet[locale], detail: named.join(', '), health: null }];
    return answer(
      { kind: 'rows', title: words.title[locale], rows: [...rows, ...folded] },
      text(`${words.counts[locale]} ${words.howTo[locale]}`),
    );
  },
};

/** Midnight in the newsroom's zone, on the days that the clock changes too. */
function startOfDay(now: EpochMs, timeZone: string): EpochMs {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).startOfDay()
    .epochMilliseconds;
}
