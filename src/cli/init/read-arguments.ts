import { parseArgs } from 'node:util';
import type { Locale } from '../../chat/ports/locale.ts';
import { say } from '../../chat/words/say.ts';
import { plainText } from '../../domain/plain-text.ts';
import { variableName } from '../../settings/setting-types.ts';
import { zoneOfCity } from '../../settings/slips/guess-zone.ts';
import type { NamedChannel, SaidBefore } from '../../setup/said-before.ts';
import { argumentWords as words } from './argument-words.ts';

/** What was said beforehand, and how it is to be asked. */
export type InitArguments = SaidBefore & {
  readonly yes: boolean;
  /** The list of known feeds, and nothing else. */
  readonly list: boolean;
  /** Of the short addresses. */
  readonly port: number;
  /** A unit for systemd, and nothing else. */
  readonly service: boolean;
};

const usualPort = 3100;

const text = { type: 'string' } as const;
const options = {
  yes: { type: 'boolean', short: 'y' },
  site: text,
  feed: text,
  preset: { type: 'string', multiple: true },
  presets: { type: 'boolean' },
  topic: text,
  credit: text,
  id: text,
  auth: text,
  timezone: text,
  channel: { type: 'string', multiple: true },
  follows: text,
  language: text,
  port: text,
  'no-test': { type: 'boolean' },
  'no-env': { type: 'boolean' },
  service: { type: 'boolean' },
} as const;

/** A text is what is wrong with them, in the language that they ask for, or else the usual one. */
export function readArguments(
  args: readonly string[],
  platforms: readonly string[],
  usual: Locale,
): InitArguments | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const addresses = [...positionals, values.site, values.feed].filter((each) => each !== undefined);
    const locale = values.language === undefined ? null : languageNamed(values.language);
    const tell = (key: keyof typeof words, said = '') => complaint(key, locale ?? usual, { said });
    if (values.language !== undefined && locale === null) return tell('noLanguage', values.language);
    if (addresses.length > 1) return tell('oneAddress');
    const port = Number(values.port ?? usualPort);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return tell('noPort', values.port);
    const timeZone = values.timezone === undefined ? null : zoneNamed(values.timezone);
    if (values.timezone !== undefined && timeZone === null) return tell('noZone', values.timezone);
    const auth = values.auth === undefined ? null : readAuth(values.auth);
    if (values.auth !== undefined && auth === null) return tell('badAuth');
    const others = Object.keys(values).filter(
      (name) => !['service', 'language', 'yes', 'port'].includes(name),
    );
    if (values.service === true && (addresses.length > 0 || others.length > 0)) return tell('serviceAlone');
    const channels = (values.channel ?? []).map((each) => readChannel(each, platforms, locale ?? usual));
    const wrong = channels.find((each) => typeof each === 'string');
    if (wrong !== undefined) return wrong;
    return {
      yes: values.yes === true,
      address: addresses[0] ?? null,
      presets: [...new Set((values.preset ?? []).flatMap((each) => each.split(',').map((id) => id.trim())))],
      list: values.presets === true,
      topic: values.topic ?? null,
      credit: values.credit?.trim() || null,
      id: values.id ?? null,
      auth,
      timeZone,
      channels: channels.filter((each) => typeof each !== 'string'),
      follows: values.follows ?? null,
      locale,
      port,
      test: values['no-test'] !== true,
      env: values['no-env'] !== true,
      service: values.service === true,
    };
  } catch (error) {
    return whatIsWrong(error, usual);
  }
}

function complaint(key: keyof typeof words, locale: Locale, about: Readonly<Record<string, string>>): string {
  return `${say(words[key], locale, about)} ${words.help[locale]}`;
}

/** Of a flag that there is not, or that lacks what goes with it. */
function whatIsWrong(error: unknown, locale: Locale): string {
  if (!(error instanceof TypeError && 'code' in error)) throw error;
  const [, flag = ''] = /'(-[^' ]*)/.exec(error.message) ?? [];
  return complaint(error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'noFlag' : 'badFlag', locale, {
    said: flag,
  });
}

function readChannel(written: string, platforms: readonly string[], locale: Locale): NamedChannel | string {
  const [, platform = '', name = ''] = /^\s*([a-z]+)\s*:\s*(.+)$/isu.exec(written) ?? [];
  const found = platforms.find((each) => each === platform.toLowerCase());
  if (found !== undefined) return { platform: found, name: name.trim() };
  const named = platforms.map((each) => `${each}:buitenland`).join(', ');
  return complaint('noChannel', locale, { said: written, named });
}

/** `WIRE_USER,WIRE_PASSWORD`, or `WIRE_TOKEN`. */
function readAuth(said: string): SaidBefore['auth'] {
  const names = said.split(/[,:]/u).map((name) => name.trim());
  const [first = '', second] = names;
  if (names.length > 2 || !names.every((name) => variableName.safeParse(name).success)) return null;
  return second === undefined ? { bearer: first } : { user: first, password: second };
}

/** By its tag, in any case and of any country, or by what it is called. */
const languageNames: ReadonlyMap<string, Locale> = new Map([
  ...['nl', 'nederlands', 'dutch'].map((name) => [name, 'nl'] as const),
  ...['en', 'engels', 'english'].map((name) => [name, 'en'] as const),
]);

function languageNamed(said: string): Locale | null {
  return languageNames.get(plainText(said).replace(/[-_ ](?:[a-z]{2})$/u, '')) ?? null;
}

/** An IANA zone, which a city of it may stand for. */
function zoneNamed(said: string): string | null {
  try {
    return zoneOfCity(said) ?? (new Intl.DateTimeFormat('en', { timeZone: said }) === null ? null : said);
  } catch {
    return null;
  }
}
