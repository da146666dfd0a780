import type { Command } from '../src/chat/ports/command.ts';
import type { Words } from '../src/chat/ports/locale.ts';
import type { ReplyPart } from '../src/chat/ports/reply.ts';
import { answer, text } from '../src/chat/router/make-reply.ts';
import { handedOverLines } from '../src/chat/words/handling/handed-over.ts';
import type { Story } from '../src/domain/story.ts';

/** A shift: what was published in it may still have to be taken down. */
const shiftMs = 12 * 3_600_000;

const words = {
  none: {
    nl: 'Je hebt niets open. Met “Ik doe deze” op een kaart neem je een bericht.',
    en: 'You have nothing open. “I’ll take it” on a card takes a story.',
  },
  killed: { nl: 'Niet meer gebruiken', en: 'Not to be used any more' },
  open: { nl: 'Bij jou', en: 'With you' },
  published: { nl: 'Door jou gepubliceerd', en: 'Published by you' },
} satisfies Record<string, Words>;

/** `/mijn`: what a person has open, and what of it, or of what she published, may not be used any more. */
export const mijn: Command = {
  name: 'mijn',
  englishName: 'mine',
  help: { nl: 'Wat je open hebt', en: 'What you have open' },
  arguments: [],
  changesChannel: false,
  byName: true,

  async run(context) {
    const { handling, events, person, now, locale } = context;
    const stories = person === null ? [] : await handling.handledBy(person, now - shiftMs);
    const live = stories.filter(({ state }) => state === 'live');
    const takes = await events.takesWith(live.map(({ number }) => number));
    const groups = {
      killed: stories.filter(({ state }) => state !== 'live'),
      open: live.filter((story) => story.handling?.kind === 'taken'),
      published: live.filter((story) => story.handling?.kind === 'published'),
    };
    const parts = (['killed', 'open', 'published'] as const).flatMap((group): ReplyPart[] =>
      groups[group].length === 0 ? [] : [part(words[group][locale], groups[group])],
    );
    return answer(...(parts.length === 0 ? [text(words.none[locale])] : parts));

    function part(title: string, each: readonly Story[]): ReplyPart {
      return { kind: 'stories', title, lines: handedOverLines(each, takes, context) };
    }
  },
};
