import type { Command } from '../src/chat/ports/command.ts';
import type { Words } from '../src/chat/ports/locale.ts';
import { answer, text } from '../src/chat/router/make-reply.ts';
import { sayCount } from '../src/chat/words/say.ts';
import { topicLabel } from '../src/chat/words/topic-names.ts';
import type { EpochMs } from '../src/domain/item.ts';
import { everyTopic } from '../src/domain/topic.ts';

const words = {
  title: { nl: 'Onderwerpen, met de berichten van vandaag', en: 'Topics, with the stories of today' },
  none: { nl: 'geen berichten', en: 'no stories' },
  one: { nl: '1 bericht', en: '1 story' },
  many: { nl: '{count} berichten', en: '{count} stories' },
  followed: { nl: 'gevolgd', en: 'followed' },
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
    const rows = [...listed, ...others].map((slug) => {
      const count = counts.get(slug) ?? 0;
      const said = count === 0 ? words.none[locale] : sayCount(count, words, locale);
      const isFollowed = followed.has(slug) || followed.has(everyTopic);
      return {
        term: topicLabel(slug, topics, locale),
        detail: [said, ...(isFollowed ? [words.followed[locale]] : [])].join(' · '),
        health: null,
      };
    });
    return answer({ kind: 'rows', title: words.title[locale], rows }, text(words.howTo[locale]));
  },
};

/** Midnight in the newsroom's zone, on the days that the clock changes too. */
function startOfDay(now: EpochMs, timeZone: string): EpochMs {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).startOfDay()
    .epochMilliseconds;
}
