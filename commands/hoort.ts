import { argumentKinds } from '../src/chat/arguments/argument-kinds.ts';
import { readOtherStory } from '../src/chat/arguments/other-story-argument.ts';
import type { Command } from '../src/chat/ports/command.ts';
import type { Locale, Words } from '../src/chat/ports/locale.ts';
import type { Reply } from '../src/chat/ports/reply.ts';
import type { BelongVerdict } from '../src/chat/ports/story-handling.ts';
import { shownName } from '../src/chat/router/command-list.ts';
import { refuse, shown, text } from '../src/chat/router/make-reply.ts';
import { readNumber, refuseNumber, whyNotFound } from '../src/chat/router/read-number.ts';
import { say, sayList } from '../src/chat/words/say.ts';
import type { Story } from '../src/domain/story.ts';

const words = {
  joined: { nl: '#{number} hoort nu bij {others}.', en: '#{number} belongs with {others} now.' },
  already: { nl: '#{number} hoorde al bij {others}.', en: '#{number} belonged with {others} already.' },
  parted: {
    nl: '#{number} hoort niet meer bij {others}, en komt er vanzelf ook niet meer bij.',
    en: '#{number} does not belong with {others} any more, and will not be put there again.',
  },
  alone: { nl: '#{number} hoort bij geen ander bericht.', en: '#{number} belongs with no other story.' },
  notLive: {
    nl: '#{number} is ingetrokken, geblokkeerd of onder embargo: niet gebruiken.',
    en: '#{number} was withdrawn, or is on hold or under embargo: do not use it.',
  },
  itself: { nl: 'Dat is hetzelfde bericht: #{number}.', en: 'That is the same story: #{number}.' },
  unclear: {
    nl: '“{typed}” begrijp ik hier niet. Zo werkt het: /{command} 412 bij 398 of /{command} 412 apart.',
    en: 'I do not understand “{typed}” here. It works like this: /{command} 412 with 398 or /{command} 412 apart.',
  },
} satisfies Record<string, Words>;

/** `/hoort 412 bij 398`, `/hoort 412 apart`: which stories tell of one happening, said by a person. */
export const hoort: Command = {
  name: 'hoort',
  englishName: 'belongs',
  example: { nl: '412 bij 398', en: '412 with 398' },
  help: {
    nl: 'Zeg bij welk ander bericht een bericht hoort, of dat het apart staat',
    en: 'Say which other story a story belongs with, or that it stands apart',
  },
  arguments: [
    {
      name: { nl: 'nummer', en: 'number' },
      kind: argumentKinds.number,
      required: true,
      help: { nl: 'het nummer op de kaart, zoals 412', en: 'the number on the card, such as 412' },
    },
    {
      name: { nl: 'bij', en: 'with' },
      kind: argumentKinds.otherStory,
      required: true,
      help: {
        nl: 'het andere bericht, zoals bij 398, of apart',
        en: 'the other story, such as with 398, or apart',
      },
    },
  ],
  changesChannel: false,
  byName: true,

  async run({ handling, archive, person, channel, locale, now }, { nummer = '', bij = '' }) {
    const number = readNumber(nummer);
    if (number === null || person === null) return refuseNumber(nummer, locale);
    const other = readOtherStory(bij);
    if (other === null) {
      const command = shownName(hoort, locale);
      return refuse(text(say(words.unclear, locale, { typed: bij.slice(0, 60), command })));
    }
    if (other === number) return refuse(text(say(words.itself, locale, { number })));
    const to = other === 'apart' ? null : other;
    const done = await handling.belong(number, to, person, { channelId: channel.id, at: now });
    if (done !== null && done.verdict.kind !== 'unknown') return tell(done.story, done.verdict, locale);
    const sought = done?.verdict.kind === 'unknown' ? done.verdict.other : number;
    return refuse(text(await whyNotFound(sought, { archive, locale })));
  },
};

function tell(
  { number, state }: Pick<Story, 'number' | 'state'>,
  verdict: Exclude<BelongVerdict, { kind: 'unknown' }>,
  locale: Locale,
): Reply {
  switch (verdict.kind) {
    case 'not-live':
      return refuse(text(say(words.notLive, locale, { number: verdict.number })));
    case 'alone':
      return refuse(text(say(words.alone, locale, { number })));
    default: {
      const others = sayList(
        verdict.others.map((each) => `#${each}`),
        locale,
      );
      const said = say(words[verdict.kind], locale, { number, others });
      // Its card comes to stand for itself: that reads as if it may be used.
      const more = state === 'live' ? [] : [say(words.notLive, locale, { number })];
      return shown(text([said, ...more].join(' ')));
    }
  }
}
