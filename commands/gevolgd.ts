import type { Command } from '../src/chat/ports/command.ts';
import type { Words } from '../src/chat/ports/locale.ts';
import { followedStories } from '../src/chat/router/follow-story.ts';
import { answer, choices, text } from '../src/chat/router/make-reply.ts';
import { hoursRows } from '../src/chat/words/hours/hours-rows.ts';
import { say } from '../src/chat/words/say.ts';
import { tellSubscription } from '../src/chat/words/tell-subscription.ts';
import type { Filter } from '../src/domain/filter/filter.ts';

const words = {
  title: { nl: 'Dit kanaal volgt', en: 'This channel follows' },
  nothing: { nl: 'Dit kanaal volgt nog niets.', en: 'This channel follows nothing yet.' },
  pick: { nl: 'Kies iets om te volgen:', en: 'Pick something to follow:' },
  topics: { nl: '/onderwerpen', en: '/topics' },
  change: {
    nl: 'Stoppen of anders, ook met /ontvolg en een nummer, of /volg met een nummer en een nieuw filter:',
    en: 'Stop or change, also with /unfollow and a number, or /follow with a number and a new filter:',
  },
  stop: { nl: 'Stop met {number}', en: 'Stop {number}' },
  urgentOnly: { nl: '{number} alleen spoed', en: '{number} urgent only' },
  byFile: { nl: 'ingesteld door de redactie', en: 'set by the newsroom' },
  byCommand: { nl: 'gekozen met /volg', en: 'chosen with /follow' },
} satisfies Record<string, Words>;

/** More would be a wall of buttons. */
const mostButtons = 5;
const urgent: Filter = [{ key: 'urgent', values: [] }];

/** `/gevolgd`: what this channel follows, with what filter, and who said so. */
export const gevolgd: Command = {
  name: 'gevolgd',
  englishName: 'following',
  help: { nl: 'Wat dit kanaal volgt', en: 'What this channel follows' },
  arguments: [],
  changesChannel: false,

  async run(context) {
    const { subscriptions, filters, channel, locale } = context;
    const hours = await hoursRows(context);
    const followed = (await subscriptions.followed(channel.id)).toSorted(
      (one, other) => one.number - other.number,
    );
    const stories = await followedStories(context);
    if (followed.length === 0 && stories.length > 0) return answer(...stories);
    if (followed.length === 0) {
      const offer = choices(words.pick[locale], [{ label: words.topics[locale], command: '/onderwerpen' }]);
      return answer(text(words.nothing[locale]), ...offer, ...hours);
    }
    const rows = followed.map((subscription) => ({
      term: `${subscription.number}. ${tellSubscription(subscription, context)}`,
      detail: (subscription.origin === 'file' ? words.byFile : words.byCommand)[locale],
      health: null,
    }));
    const shown = followed.slice(0, mostButtons);
    const stops = shown.map(({ number }) => ({
      label: say(words.stop, locale, { number }),
      command: `/ontvolg ${number}`,
    }));
    const changes = shown
      .filter(({ filter }) => !filter.some(({ key }) => key === 'urgent'))
      .map(({ number, filter }) => ({
        label: say(words.urgentOnly, locale, { number }),
        command: `/volg ${number} ${[filters.write(filter, locale), filters.write(urgent, locale)].join(' ').trim()}`,
      }));
    return answer(
      { kind: 'rows', title: words.title[locale], rows },
      ...hours,
      ...choices(words.change[locale], [...stops, ...changes]),
      ...stories,
    );
  },
};
