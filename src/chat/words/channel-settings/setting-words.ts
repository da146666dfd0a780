import {
  type ChannelSettings,
  readPreference,
  type SettingName,
} from '../../../domain/channel-settings/channel-settings.ts';
import { readGroupId } from '../../../domain/channel-settings/group-id.ts';
import type { Words } from '../../ports/locale.ts';

/** A value that people can pick, and how they say it. */
export type SettingOption = {
  readonly said: Words;
  readonly value: ChannelSettings[SettingName];
  readonly means: Words;
};

/** One setting of a channel, as people type and read it. */
export type SettingWords = {
  readonly name: SettingName;
  /** As it is typed before a colon. */
  readonly key: Words;
  /** Other keys that are understood. */
  readonly also: readonly string[];
  readonly label: Words;
  readonly options: readonly SettingOption[];
  /** Reads what is none of the options; undefined: it is no value of it. */
  readonly parse?: (typed: string, channelId: string | null) => ChannelSettings[SettingName] | undefined;
  /** How such a value is written and what it means. */
  readonly write?: (value: ChannelSettings[SettingName]) => { readonly said: Words; readonly means: Words };
  /** What can be typed beside the options, for who reads what there is. */
  readonly typed?: Words;
};

const on: Words = { nl: 'aan', en: 'on' };
const off: Words = { nl: 'uit', en: 'off' };

const looks: SettingWords = {
  name: 'look',
  key: { nl: 'weergave', en: 'look' },
  also: ['vorm', 'view'],
  label: { nl: 'Hoeveel een kaart toont', en: 'How much a card shows' },
  options: [
    {
      said: { nl: 'kop', en: 'headline' },
      value: 'headline',
      means: { nl: 'kop en plaats op één regel', en: 'headline and place in one line' },
    },
    {
      said: { nl: 'kort', en: 'short' },
      value: 'short',
      means: {
        nl: 'kop, plaats en het begin van de tekst',
        en: 'headline, place and the beginning of the text',
      },
    },
    {
      said: { nl: 'lang', en: 'long' },
      value: 'long',
      means: { nl: 'de tekst, zoveel als past', en: 'the text, as much as fits' },
    },
  ],
};

const language: SettingWords = {
  name: 'language',
  key: { nl: 'taal', en: 'language' },
  also: [],
  label: { nl: 'Taal van Telex', en: 'What Telex speaks' },
  options: [
    { said: { nl: 'nl', en: 'nl' }, value: 'nl', means: { nl: 'Nederlands', en: 'Dutch' } },
    { said: { nl: 'en', en: 'en' }, value: 'en', means: { nl: 'Engels', en: 'English' } },
  ],
};

const flag: SettingWords = {
  name: 'flag',
  key: { nl: 'vlag', en: 'flag' },
  also: ['vlaggen', 'flags'],
  label: { nl: 'Vlag van het land', en: 'Flag of the country' },
  options: [
    { said: on, value: true, means: on },
    { said: off, value: false, means: off },
  ],
};

const localTime: SettingWords = {
  name: 'localTime',
  key: { nl: 'tijd', en: 'time' },
  also: ['plaatselijketijd', 'localtime', 'klok', 'clock'],
  label: { nl: 'Plaatselijke tijd', en: 'Local time' },
  options: [
    {
      said: on,
      value: 'named',
      means: { nl: 'met de plaats: 10.12 in Washington', en: 'with the place: 10:12 in Washington' },
    },
    {
      said: { nl: 'kort', en: 'short' },
      value: 'short',
      means: { nl: 'alleen de klok, achter de vlag', en: 'the clock alone, behind the flag' },
    },
    { said: off, value: 'off', means: off },
  ],
};

const pictures: SettingWords = {
  name: 'pictures',
  key: { nl: 'foto', en: 'picture' },
  also: ['fotos', "foto's", 'foto’s', 'pictures', 'photo', 'photos', 'beeld'],
  label: { nl: 'Foto’s', en: 'Pictures' },
  options: [
    { said: on, value: true, means: on },
    { said: off, value: false, means: off },
  ],
};

function ping(
  name: 'pingFlash' | 'pingKill',
  key: Words,
  also: readonly string[],
  label: Words,
): SettingWords {
  return {
    name,
    key,
    also,
    label,
    options: [{ said: off, value: null, means: { nl: 'niemand', en: 'nobody' } }],
    parse: readGroupId,
    write: (value) => {
      const id = String(value);
      return { said: { nl: id, en: id }, means: { nl: `groep ${id}`, en: `group ${id}` } };
    },
    typed: { nl: 'het id van een groep of rol', en: 'the id of a group or role' },
  };
}

const fold: SettingWords = {
  name: 'foldAfterMs',
  key: { nl: 'vouwen', en: 'fold' },
  also: ['samenvoegen'],
  label: { nl: 'Bij drukte samenvoegen', en: 'Many at once in one post' },
  options: [
    {
      said: { nl: 'nooit', en: 'never' },
      value: null,
      means: { nl: 'nooit', en: 'never' },
    },
  ],
  parse: (typed) => {
    const minutes = /^(\d{1,3})(?:m|min|minuut|minuten|minutes?)?$/u.exec(typed)?.[1];
    return minutes === undefined || Number(minutes) === 0 ? undefined : Number(minutes) * 60_000;
  },
  write: (value) => {
    const minutes = Math.max(1, Math.round(Number(value) / 60_000));
    const said = String(minutes);
    return {
      said: { nl: said, en: said },
      means: {
        nl: `als ze langer dan ${said} min zouden wachten`,
        en: `where they would wait longer than ${said} min`,
      },
    };
  },
  typed: { nl: 'een aantal minuten', en: 'a number of minutes' },
};

const events: SettingWords = {
  name: 'events',
  key: { nl: 'gebeurtenis', en: 'event' },
  also: ['gebeurtenissen', 'events'],
  label: { nl: 'Berichten over één gebeurtenis', en: 'Stories on one event' },
  options: [
    {
      said: { nl: 'samen', en: 'merge' },
      value: 'merge',
      means: { nl: 'samen op één kaart', en: 'together on one card' },
    },
    {
      said: { nl: 'los', en: 'apart' },
      value: 'apart',
      means: { nl: 'elk op een eigen kaart', en: 'each on a card of its own' },
    },
  ],
};

const prefer: SettingWords = {
  name: 'prefer',
  key: { nl: 'voorkeur', en: 'prefer' },
  also: ['preference'],
  label: {
    nl: 'Wiens tekst de kaart van een gebeurtenis toont',
    en: 'Whose text the card of an event shows',
  },
  options: [
    {
      said: off,
      value: null,
      means: { nl: 'van het bureau dat het eerst was', en: 'of the agency that was first' },
    },
  ],
  parse: (typed) => {
    const names = readPreference(typed);
    return names.length === 0 || names.length > 10 ? undefined : names.join(',');
  },
  write: (value) => {
    const said = String(value);
    const names = readPreference(said).join(', ');
    return {
      said: { nl: said, en: said },
      means: { nl: `het eerste dat er is van ${names}`, en: `the first there is of ${names}` },
    };
  },
  typed: { nl: 'bureaus en talen, zoals ANP,nl', en: 'agencies and languages, such as ANP,nl' },
};

/** Every setting of a channel, in the order in which people see them. */
export const settingWords: readonly SettingWords[] = [
  looks,
  language,
  flag,
  localTime,
  pictures,
  ping('pingFlash', { nl: 'ping-spoed', en: 'ping-urgent' }, ['ping-flits', 'ping-flash'], {
    nl: 'Wie spoed oproept',
    en: 'Whom urgent copy calls',
  }),
  ping('pingKill', { nl: 'ping-intrekking', en: 'ping-kill' }, ['ping-ingetrokken'], {
    nl: 'Wie een intrekking oproept',
    en: 'Whom a kill calls',
  }),
  fold,
  events,
  prefer,
];
