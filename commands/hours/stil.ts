import { typedArgument } from '../../src/chat/arguments/typed-argument.ts';
import type { Command } from '../../src/chat/ports/command.ts';
import type { Words } from '../../src/chat/ports/locale.ts';
import { announce, answer, choices, refuse, text } from '../../src/chat/router/make-reply.ts';
import { countHeld } from '../../src/chat/words/hours/count-held.ts';
import { tellQuiet, tellQuietNow } from '../../src/chat/words/hours/tell-quiet.ts';
import { say } from '../../src/chat/words/say.ts';
import { readQuietHours } from '../../src/domain/hours/quiet-hours.ts';
import { plainText } from '../../src/domain/plain-text.ts';

const words = {
  set: {
    nl: 'Dit kanaal is stil: {hours}. Wat dan komt, staat daarna in één overzicht. Intrekkingen, blokkades en correcties van wat hier staat komen altijd.',
    en: 'This channel is quiet: {hours}. What comes then is told in one digest after it. Withdrawals, holds and corrections of what stands here always come.',
  },
  none: {
    nl: 'Dit kanaal heeft geen stille uren. Zo stel je ze in: {example}',
    en: 'This channel has no quiet hours. This sets them: {example}',
  },
  ended: {
    nl: 'Dit kanaal heeft geen stille uren meer.',
    en: 'This channel has no quiet hours any more.',
  },
  released: {
    nl: 'Wat vastgehouden was komt nu als overzicht.',
    en: 'What was held comes now as a digest.',
  },
  unknown: {
    nl: '“{typed}” zijn geen stille uren. Zo werkt het: {example}',
    en: '“{typed}” are no quiet hours. It works like this: {example}',
  },
  example: { nl: '/stil 23.00-06.30 behalve spoed', en: '/quiet 23:00-06:30 except urgent' },
  stop: { nl: 'Stoppen:', en: 'To end them:' },
  stopLabel: { nl: 'Geen stille uren', en: 'No quiet hours' },
} satisfies Record<string, Words>;

const offered = [
  {
    said: [{ nl: '23.00-06.30 behalve spoed', en: '23:00-06:30 except urgent' }],
    help: { nl: 'spoed komt wel', en: 'urgent copy comes' },
  },
  {
    said: [{ nl: '23.00-06.30', en: '23:00-06:30' }],
    help: { nl: 'ook spoed wacht', en: 'urgent copy waits as well' },
  },
  { said: [{ nl: 'uit', en: 'off' }], help: { nl: 'nooit met rust', en: 'never left alone' } },
];

const off = new Set(['uit', 'off', 'nooit', 'never', 'geen', 'none']);

/** `/stil 23.00-06.30 behalve spoed`, `/stil`, `/stil uit`: when this channel is left alone. */
export const stil: Command = {
  name: 'stil',
  englishName: 'quiet',
  example: { nl: '23.00-06.30 behalve spoed', en: '23:00-06:30 except urgent' },
  help: {
    nl: 'Laat dit kanaal op vaste uren met rust',
    en: 'Leave this channel alone at fixed hours',
  },
  arguments: [
    {
      name: { nl: 'uren', en: 'hours' },
      kind: typedArgument(offered),
      required: false,
      help: {
        nl: '23.00-06.30, met of zonder behalve spoed; uit; leeg: hoe het staat',
        en: '23:00-06:30, with or without except urgent; off; left out: how it stands',
      },
    },
  ],
  changesChannel: true,
  asksOnly: ({ uren = '' }) => plainText(uren) === '',

  async run(context, { uren = '' }) {
    const { hours, channel, locale } = context;
    const typed = plainText(uren.replaceAll('"', ' '));
    const known = await hours.quiet(channel.id);
    const held = await countHeld(context);
    if (typed === '') {
      if (known === null) return answer(text(say(words.none, locale, { example: words.example[locale] })));
      return answer(
        text(say(words.set, locale, { hours: tellQuiet(known.hours, locale) })),
        ...tellQuietNow(known.hours, held, context).map(text),
        ...choices(words.stop[locale], [{ label: words.stopLabel[locale], command: '/stil uit' }]),
      );
    }
    if (off.has(typed)) {
      if (known === null) return answer(text(say(words.none, locale, { example: words.example[locale] })));
      await hours.chooseQuiet(channel.id, null);
      return announce(text(words.ended[locale]), ...(held === 0 ? [] : [text(words.released[locale])]));
    }
    const wanted = readQuietHours(uren.replaceAll('"', ' '));
    if (wanted === null)
      return refuse(
        text(say(words.unknown, locale, { typed: uren.slice(0, 60), example: words.example[locale] })),
      );
    await hours.chooseQuiet(channel.id, wanted);
    return announce(
      text(say(words.set, locale, { hours: tellQuiet(wanted, locale) })),
      ...tellQuietNow(wanted, held, context).map(text),
    );
  },
};
