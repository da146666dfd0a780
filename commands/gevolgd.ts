import type { Command } from '../src/chat/ports/command.ts';
import type { Words } from '../src/chat/ports/locale.ts';
import { answer, choices, text } from '../src/chat/router/make-reply.ts';
import { tellSubscription } from '../src/chat/words/tell-subscription.ts';

const words = {
  title: { nl: 'Dit kanaal volgt', en: 'This channel follows' },
  nothing: { nl: 'Dit kanaal volgt nog niets.', en: 'This channel follows nothing yet.' },
  pick: { nl: 'Kies iets om te volgen:', en: 'Pick something to follow:' },
  topics: { nl: '/onderwerpen', en: '/topics' },
  byFile: { nl: 'ingesteld door de redactie', en: 'set by the newsroom' },
  byCommand: { nl: 'gekozen met /volg', en: 'chosen with /follow' },
} satisfies Record<string, Words>;

/** `/gevolgd`: what this channel follows, with what filter, and who said so. */
export const gevolgd: Command = {
  name: 'gevolgd',
  englishName: 'following',
  help: { nl: 'Wat dit kanaal volgt', en: 'What this channel follows' },
  arguments: [],
  changesChannel: false,

  async run({ subscriptions, channel, topics, locale }) {
    const followed = await subscriptions.followed(channel.id);
    if (followed.length === 0) {
      const offer = choices(words.pick[locale], [{ label: words.topics[locale], command: '/onderwerpen' }]);
      return answer(text(words.nothing[locale]), ...offer);
    }
    const rows = followed.map((subscription) => ({
      term: tellSubscription(subscription, topics, locale),
      detail: (subscription.origin === 'file' ? words.byFile : words.byCommand)[locale],
      health: null,
    }));
    return answer({ kind: 'rows', title: words.title[locale], rows });
  },
};
