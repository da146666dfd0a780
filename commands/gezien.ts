import { argumentKinds } from '../src/chat/arguments/argument-kinds.ts';
import type { Command } from '../src/chat/ports/command.ts';
import type { Words } from '../src/chat/ports/locale.ts';
import { refuse, shown, text } from '../src/chat/router/make-reply.ts';
import { readNumber, refuseNumber, whyNotFound } from '../src/chat/router/read-number.ts';
import { say } from '../src/chat/words/say.ts';

const words = {
  seen: { nl: 'Gezien: #{number}, niet gebruiken.', en: 'Seen: #{number}, do not use it.' },
  already: { nl: 'Je had #{number} al gezien.', en: 'You had seen #{number} already.' },
  live: {
    nl: '#{number} is niet ingetrokken (meer); er is niets te zien.',
    en: '#{number} is not withdrawn (any more): there is nothing to see.',
  },
} satisfies Record<string, Words>;

/** `/gezien 404`: that a kill or a hold was seen; the button under its notice is this command. */
export const gezien: Command = {
  name: 'gezien',
  englishName: 'seen',
  example: { nl: '412', en: '412' },
  help: {
    nl: 'Meld dat je een intrekking gezien hebt',
    en: 'Say that you have seen a withdrawal',
  },
  arguments: [
    {
      name: { nl: 'nummer', en: 'number' },
      kind: argumentKinds.number,
      required: true,
      help: { nl: 'het nummer van het bericht, zoals 412', en: 'the number of the story, such as 412' },
    },
  ],
  changesChannel: false,
  byName: true,

  async run({ handling, archive, person, channel, locale, now }, { nummer = '' }) {
    const number = readNumber(nummer);
    if (number === null || person === null) return refuseNumber(nummer, locale);
    const done = await handling.see(number, person, { channelId: channel.id, at: now });
    if (done === null) return refuse(text(await whyNotFound(number, { archive, locale })));
    const { kind } = done.verdict;
    const said = text(say(words[kind], locale, { number }));
    return kind === 'live' ? refuse(said) : shown(said);
  },
};
