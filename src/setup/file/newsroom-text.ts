import { stringify } from 'yaml';
import type { Locale, Words } from '../../chat/ports/locale.ts';
import { boardPlatform } from '../../domain/channel.ts';
import { everyTopic } from '../../domain/topic.ts';
import type { NewSource } from '../source/find-source.ts';

/** A channel as the newsroom file is to have it. */
export type NewChannel = {
  readonly platform: string;
  readonly id: string;
  /** What people call it; null: its id says it. */
  readonly name: string | null;
  /** A topic. */
  readonly follows: string;
};

const words = {
  made: {
    nl: 'De redactie. npx telex init, of /instellen op het bord, zet er een bron of een kanaal bij.',
    en: 'The newsroom. npx telex init, or /instellen on the board, adds a source or a channel.',
  },
  more: {
    nl: 'newsroom.example.yaml laat zien wat hier nog meer kan; npx telex check zegt wat niet klopt. Telex leest dit bestand opnieuw zodra het verandert.',
    en: 'newsroom.example.yaml shows what else there can be; npx telex check says what is wrong. Telex reads this file again when it changes.',
  },
  zone: { nl: 'de tijden op de kaartjes', en: 'times on cards' },
  home: {
    nl: 'wat daarbuiten ligt, is buitenland; BE voor een Vlaamse redactie',
    en: 'what lies outside it is foreign news; BE for a Flemish house',
  },
  contact: {
    nl: 'genoemd bij elke feed die Telex leest: waar de redactie te bereiken is',
    en: 'told to every feed that is read: where the newsroom can be reached',
  },
  sources: { nl: 'Waar het nieuws vandaan komt.', en: 'Where news comes from.' },
  topic: {
    nl: 'het onderwerp, waar een bericht er zelf geen noemt',
    en: 'the desk, where an item names none itself',
  },
  credit: {
    nl: 'wie het maakt: bronnen met dezelfde credit zijn één bureau',
    en: 'who makes it: sources with one credit are one agency',
  },
  auth: {
    nl: 'namen van variabelen; wat erin zit, staat in .env',
    en: 'names of variables; .env says what they hold',
  },
  query: { nl: 'sleutels achter het adres, uit .env', en: 'keys behind the address, from .env' },
  sourceZone: { nl: 'van tijden waar geen zone bij staat', en: 'of times that name no zone' },
  channels: {
    nl: 'Waar het heen gaat. Een kanaal waarin iemand /volg typt, hoeft hier niet te staan.',
    en: 'Where it goes. A channel in which somebody types /follow need not stand here.',
  },
  board: { nl: 'het bord', en: 'the board' },
} satisfies Record<string, Words>;

/** The channel of the board that has all there is. */
export const wholeBoard: NewChannel = {
  platform: boardPlatform,
  id: everyTopic,
  name: null,
  follows: everyTopic,
};

/** A newsroom file with comments; `schema` where an editor finds what may stand in it. */
export function newNewsroomText(
  about: {
    readonly timeZone: string;
    readonly home: string;
    readonly sources: readonly NewSource[];
    readonly channels: readonly NewChannel[];
    readonly schema: string | null;
  },
  locale: Locale,
): string {
  const { timeZone, home, sources, channels, schema } = about;
  const lines = [
    ...(schema === null ? [] : [`# yaml-language-server: $schema=${schema}`, '']),
    `# ${words.made[locale]}`,
    `# ${words.more[locale]}`,
    '',
    noted(`timezone: ${scalar(timeZone)}`, words.zone[locale]),
    noted(`home: ${scalar(home)}`, words.home[locale]),
    noted('# contact: mailto:redactie@example.org', words.contact[locale]),
    '',
    `# ${words.sources[locale]}`,
    'sources:',
    ...sources.flatMap((source) => sourceLines(source, '  ', locale)),
    '',
    `# ${words.channels[locale]}`,
    'channels:',
    ...channels.flatMap((channel) => channelLines(channel, '  ', locale)),
  ];
  return `${lines.join('\n')}\n`;
}

/** The lines of one entry of `sources:`. */
export function sourceLines(
  { id, url, topic, credit, timeZone, note, auth, query = {} }: NewSource,
  indent: string,
  locale: Locale,
): readonly string[] {
  return [
    ...(note === undefined ? [] : [`${indent}# ${note}`]),
    `${indent}- id: ${scalar(id)}`,
    `${indent}  url: ${scalar(url)}`,
    ...(auth === undefined ? [] : [noted(`${indent}  auth: ${inBraces(auth)}`, words.auth[locale])]),
    ...(Object.keys(query).length === 0
      ? []
      : [noted(`${indent}  query: ${inBraces(query)}`, words.query[locale])]),
    ...(topic === null ? [] : [noted(`${indent}  topic: ${scalar(topic)}`, words.topic[locale])]),
    noted(`${indent}  credit: ${scalar(credit)}`, words.credit[locale]),
    ...(timeZone === null
      ? []
      : [noted(`${indent}  timezone: ${scalar(timeZone)}`, words.sourceZone[locale])]),
  ];
}

/** The lines of one entry of `channels:`. */
export function channelLines(
  { platform, id, name, follows }: NewChannel,
  indent: string,
  locale: Locale,
): readonly string[] {
  const first = `${indent}- platform: ${scalar(platform)}`;
  return [
    platform === boardPlatform ? noted(first, words.board[locale]) : first,
    `${indent}  channel: ${scalar(id)}`,
    ...(name === null ? [] : [`${indent}  name: ${scalar(name)}`]),
    `${indent}  follows: [${scalar(follows)}]`,
  ];
}

/** In quotes where YAML would read it as something else: the id of a channel as a number. */
function scalar(value: string): string {
  return stringify(value, { lineWidth: 0 }).trimEnd();
}

function inBraces(named: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(named).map(([key, value]) => `${scalar(key)}: ${scalar(value)}`);
  return `{ ${pairs.join(', ')} }`;
}

const column = 28;

function noted(line: string, comment: string): string {
  return `${line.padEnd(column)} # ${comment}`;
}
