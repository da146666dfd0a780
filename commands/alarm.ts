import { argumentKinds } from '../src/chat/arguments/argument-kinds.ts';
import type { Command } from '../src/chat/ports/command.ts';
import type { Words } from '../src/chat/ports/locale.ts';
import { announce, answer, refuse, text } from '../src/chat/router/make-reply.ts';
import { say } from '../src/chat/words/say.ts';
import { plainText } from '../src/domain/plain-text.ts';

const words = {
  on: {
    nl: 'Storingen staan voortaan hier: een platform, bron of kanaal dat twee minuten stilstaat, en wanneer het voorbij is. /alarm uit stopt dat.',
    en: 'Troubles are told here from now on: a platform, source or channel that stands still for two minutes, and when it is over. /alarm off ends that.',
  },
  alreadyOn: {
    nl: 'Storingen staan hier al. /alarm uit stopt dat.',
    en: 'Troubles are told here already. /alarm off ends that.',
  },
  isOn: {
    nl: 'Storingen staan in dit kanaal: een platform, bron of kanaal dat twee minuten stilstaat. /alarm uit stopt dat.',
    en: 'Troubles are told in this channel: a platform, source or channel that stands still for two minutes. /alarm off ends that.',
  },
  isOff: {
    nl: 'Storingen staan niet in dit kanaal. Met /alarm hier wel.',
    en: 'Troubles are not told in this channel. /alarm here changes that.',
  },
  off: { nl: 'Storingen staan hier niet meer.', en: 'Troubles are told here no more.' },
  alreadyOff: {
    nl: 'Storingen staan hier niet. Met /alarm hier wel.',
    en: 'Troubles are not told here. /alarm here changes that.',
  },
  unknown: {
    nl: 'Met “{typed}” kan /alarm niets: typ /alarm hier of /alarm uit.',
    en: '/alarm cannot do anything with “{typed}”: type /alarm here or /alarm off.',
  },
} satisfies Record<string, Words>;

const here = new Set(['hier', 'here', 'aan', 'on']);
const off = new Set(['uit', 'off', 'weg']);

/** Whether this channel is told when something stands still. */
export const alarm: Command = {
  name: 'alarm',
  englishName: 'alarm',
  example: { nl: 'hier', en: 'here' },
  help: {
    nl: 'Meld storingen in dit kanaal, of niet meer',
    en: 'Tell troubles in this channel, or no more',
  },
  arguments: [
    {
      name: { nl: 'waar', en: 'where' },
      kind: argumentKinds.text,
      required: false,
      help: { nl: 'hier, of uit; leeg: hoe het staat', en: 'here, or off; left out: how it stands' },
    },
  ],
  changesChannel: true,
  asksOnly: ({ waar = '' }) => plainText(waar) === '',

  async run({ troubles, channel, locale, hindrance }, { waar = '' }) {
    const typed = plainText(waar);
    if (typed === '') {
      const told = await troubles.alarmChannels();
      return answer(text(words[told.some(({ id }) => id === channel.id) ? 'isOn' : 'isOff'][locale]));
    }
    const isOn = here.has(typed);
    if (!isOn && !off.has(typed))
      return refuse(text(say(words.unknown, locale, { typed: waar.slice(0, 60) })));
    const hindered = isOn ? await hindrance() : null;
    if (hindered !== null) return refuse(text(hindered[locale]));
    const isNew = await troubles.setAlarm(channel.id, isOn);
    if (!isNew) return answer(text(words[isOn ? 'alreadyOn' : 'alreadyOff'][locale]));
    return announce(text(words[isOn ? 'on' : 'off'][locale]));
  },
};
