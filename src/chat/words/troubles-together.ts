import type { Words } from '../ports/locale.ts';
import { silentSources, speakAgain } from './sources/tell-silence.ts';

/** Several troubles of one kind, told in one line. */
export const many = {
  source: {
    nl: '{count} bronnen zijn niet te lezen, sinds {at}: {names}. /bronnen zegt waarom.',
    en: '{count} sources cannot be read, since {at}: {names}. /sources says why.',
  },
  silence: silentSources,
  channel: {
    nl: 'In {count} kanalen komt niets meer aan, sinds {at}: {names}. /toestand zegt wat te doen is.',
    en: 'Nothing reaches {count} channels, since {at}: {names}. /health says what to do.',
  },
  stuck: {
    nl: 'In {count} kanalen komt niets aan, sinds {at}: {names}. Telex blijft het proberen; /toestand zegt meer.',
    en: 'Nothing gets through in {count} channels, since {at}: {names}. Telex goes on trying; /health says more.',
  },
  undelivered: {
    nl: '{count} kills, flitsen of correcties kwamen niet aan, sinds {at}: {names}. Zeg ze daar zelf; /toestand zegt waarom.',
    en: '{count} kills, flashes or corrections did not arrive, since {at}: {names}. Say them there yourself; /health says why.',
  },
} satisfies Record<string, Words>;

/** The end of one that a channel had. */
export const channelAgain = {
  nl: 'in het kanaal {what} komt weer alles aan',
  en: 'everything reaches the channel {what} again',
} satisfies Words;

/** The end of several of one kind. */
export const manyOver = {
  source: {
    nl: '{count} bronnen zijn weer te lezen: {names}',
    en: '{count} sources can be read again: {names}',
  },
  silence: speakAgain,
  channel: {
    nl: 'in {count} kanalen komt weer alles aan: {names}',
    en: 'everything reaches {count} channels again: {names}',
  },
  stuck: {
    nl: 'in {count} kanalen komen berichten weer aan: {names}',
    en: 'posts get through in {count} channels again: {names}',
  },
  undelivered: {
    nl: '{count} kills, flitsen of correcties zijn afgehandeld: {names}',
    en: '{count} kills, flashes or corrections are settled: {names}',
  },
} satisfies Record<string, Words>;
