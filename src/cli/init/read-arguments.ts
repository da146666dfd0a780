import { parseArgs } from 'node:util';
import { locales } from '../../chat/ports/locale.ts';
import type { NamedChannel, SaidBefore } from '../../setup/said-before.ts';

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
  timezone: text,
  channel: { type: 'string', multiple: true },
  follows: text,
  language: text,
  port: text,
  'no-test': { type: 'boolean' },
  'no-env': { type: 'boolean' },
  service: { type: 'boolean' },
} as const;

/** A text is what is wrong with them, in English. */
export function readArguments(args: readonly string[], platforms: readonly string[]): InitArguments | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const addresses = [...positionals, values.site, values.feed].filter((each) => each !== undefined);
    if (addresses.length > 1) return 'one address at a time; run it again for another';
    const locale = locales.find((each) => each === values.language) ?? null;
    if (values.language !== undefined && locale === null) return `there is no language "${values.language}"`;
    const port = Number(values.port ?? usualPort);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return `"${values.port}" is no port`;
    if (values.timezone !== undefined && !isTimeZone(values.timezone))
      return `"${values.timezone}" is no IANA time zone such as Europe/Amsterdam`;
    const others = Object.keys(values).filter(
      (name) => !['service', 'language', 'yes', 'port'].includes(name),
    );
    if (values.service === true && (addresses.length > 0 || others.length > 0))
      return '--service goes alone: set Telex up first, then write the service';
    const channels = (values.channel ?? []).map((each) => readChannel(each, platforms));
    const wrong = channels.find((each) => typeof each === 'string');
    if (wrong !== undefined) return wrong;
    return {
      yes: values.yes === true,
      address: addresses[0] ?? null,
      presets: [...new Set((values.preset ?? []).flatMap((each) => each.split(',').map((id) => id.trim())))],
      list: values.presets === true,
      topic: values.topic ?? null,
      credit: values.credit ?? null,
      id: values.id ?? null,
      timeZone: values.timezone ?? null,
      channels: channels.filter((each) => typeof each !== 'string'),
      follows: values.follows ?? null,
      locale,
      port,
      test: values['no-test'] !== true,
      env: values['no-env'] !== true,
      service: values.service === true,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function readChannel(written: string, platforms: readonly string[]): NamedChannel | string {
  const [, platform = '', name = ''] = /^([a-z]+):\s*(.+)$/su.exec(written) ?? [];
  if (platforms.includes(platform)) return { platform, name };
  return `"${written}" names no channel: write ${platforms.map((each) => `${each}:buitenland`).join(' or ')}`;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}
