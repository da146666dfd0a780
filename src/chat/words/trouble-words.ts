import type { Words } from '../ports/locale.ts';
import { silentSource, silentSources, speakAgain, speaksAgain, unwatched } from './sources/tell-silence.ts';
import { filesStand, filesStandInMany, noneStands, noneStandsInMany } from './sources/tell-stuck.ts';
import { clearingFails, clearingWorks } from './wire/tell-clearing.ts';
import { damagedRow, damagedRows, rowOver, rowsOver } from './wire/tell-damaged.ts';
import { differingFiles, filesAgree } from './wire/tell-differing.ts';
import { elsewhereOver, refusedElsewhere, refusedFile } from './wire/tell-file.ts';
import { overdueAllOver, overdueChannel, overdueChannels, overdueOver } from './wire/tell-overdue.ts';

/** What stands still, by what it is about. */
export const begun = {
  store: {
    nl: 'De database kan niet worden gebruikt, sinds {at}: {reason}. Er wordt niets bewaard en niets geplaatst; wie Telex beheert: {remedy}.',
    en: 'The database cannot be used, since {at}: {reason}. Nothing is kept and nothing posted; whoever runs Telex: {remedy}.',
  },
  server: {
    nl: 'De database kan niet worden gebruikt, sinds {at}: de server is weg of neemt niets aan ({reason}). Er wordt niets bewaard en niets geplaatst; {remedy}.',
    en: 'The database cannot be used, since {at}: its server is away or takes nothing ({reason}). Nothing is kept and nothing posted; {remedy}.',
  },
  damage: {
    nl: 'De database is beschadigd, gezien {when}: {reason}. Telex gaat door met wat heel is; wie Telex beheert: {remedy}.',
    en: 'The database is damaged, seen {when}: {reason}. Telex goes on with what is whole; whoever runs it: {remedy}.',
  },
  row: damagedRow,
  clearing: clearingFails,
  newsroom: refusedFile,
  newsroomOn: refusedElsewhere,
  files: differingFiles,
  posting: {
    nl: '{what} neemt geen berichten aan, sinds {at}: {reason}. Wat wacht, komt vanzelf.',
    en: '{what} takes no posts, since {at}: {reason}. What waits comes by itself.',
  },
  hearing: {
    nl: '{what} hoort geen opdrachten, sinds {at}; berichten gaan door: {reason}',
    en: '{what} hears no commands, since {at}; posts go on: {reason}',
  },
  both: {
    nl: '{what} neemt geen berichten aan en hoort geen opdrachten, sinds {at}: {reason}. Wat wacht, komt vanzelf.',
    en: '{what} takes no posts and hears no commands, since {at}: {reason}. What waits comes by itself.',
  },
  source: {
    nl: 'Bron {what} is niet te lezen, sinds {at}: {reason}',
    en: 'The source {what} cannot be read, since {at}: {reason}',
  },
  standing: filesStand,
  silence: silentSource,
  channel: {
    nl: 'In het kanaal {what} komt niets meer aan, sinds {at}: {reason}. Telex probeert het elke tien minuten.',
    en: 'Nothing reaches the channel {what}, since {at}: {reason}. Telex tries it every ten minutes.',
  },
  name: {
    nl: 'Het kanaal {what} uit newsroom.yaml doet niet mee, sinds {at}: {reason}. Telex kijkt elke minuut opnieuw.',
    en: 'The channel {what} of newsroom.yaml is left out, since {at}: {reason}. Telex looks again every minute.',
  },
  stuck: {
    nl: 'In het kanaal {what} komt niets aan, sinds {at}: {reason}. Telex blijft het proberen; kijk of het er nog mag schrijven.',
    en: 'Nothing gets through in the channel {what}, since {at}: {reason}. Telex goes on trying; look whether it may still write there.',
  },
  overdue: overdueChannel,
  undelivered: {
    nl: '{what} kwam niet aan: {reason}. Zeg het daar zelf, en sluit het af met npx telex deliveries --drop {id}; --retry {id} probeert het opnieuw.',
    en: '{what} did not arrive: {reason}. Say it there yourself, and close it with npx telex deliveries --drop {id}; --retry {id} tries again.',
  },
  waiting: {
    nl: '{what}: het oudste bericht staat open sinds {at} ({reason})',
    en: '{what}: the oldest post has been open since {at} ({reason})',
  },
} satisfies Record<string, Words>;

/** Its end. */
export const over = {
  store: { nl: 'de database werkt weer', en: 'the database can be used again' },
  damage: { nl: 'de database is heel', en: 'the database is whole' },
  row: rowOver,
  clearing: clearingWorks,
  newsroom: {
    nl: 'newsroom.yaml geldt weer zoals het er staat',
    en: 'newsroom.yaml is in force as it stands',
  },
  newsroomOn: elsewhereOver,
  files: filesAgree,
  posting: { nl: '{what} neemt weer berichten aan', en: '{what} takes posts again' },
  hearing: { nl: '{what} hoort weer opdrachten', en: '{what} hears commands again' },
  source: {
    nl: 'bron {what} is weer te lezen',
    en: 'the source {what} can be read again',
  },
  standing: noneStands,
  silence: speaksAgain,
  channel: {
    nl: 'in het kanaal {what} komt weer alles aan',
    en: 'everything reaches the channel {what} again',
  },
  name: {
    nl: 'het kanaal {what} doet mee, of wordt niet meer genoemd',
    en: 'the channel {what} takes part, or is named no more',
  },
  stuck: {
    nl: 'in het kanaal {what} komen berichten weer aan',
    en: 'posts get through in the channel {what} again',
  },
  overdue: overdueOver,
  undelivered: { nl: '{what} is afgehandeld', en: '{what} is settled' },
  waiting: { nl: '{what}: niets staat lang open', en: '{what}: nothing has been open for long' },
} satisfies Record<string, Words>;

/** Its end where nothing was mended: what it was about is not there any more, or not read. */
export const dropped = {
  source: {
    nl: 'niet meer gelezen, want op pauze of niet meer in newsroom.yaml: {names}',
    en: 'read no more, being paused or no longer in newsroom.yaml: {names}',
  },
  silence: unwatched,
  platform: { nl: 'niet meer aan: {names}', en: 'no longer switched on: {names}' },
} satisfies Record<string, Words>;

/** Several troubles of one kind, told in one line. */
export const many = {
  source: {
    nl: '{count} bronnen zijn niet te lezen, sinds {at}: {names}. /bronnen zegt waarom.',
    en: '{count} sources cannot be read, since {at}: {names}. /sources says why.',
  },
  row: damagedRows,
  standing: filesStandInMany,
  silence: silentSources,
  channel: {
    nl: 'In {count} kanalen komt niets meer aan, sinds {at}: {names}. /toestand zegt wat te doen is.',
    en: 'Nothing reaches {count} channels, since {at}: {names}. /health says what to do.',
  },
  stuck: {
    nl: 'In {count} kanalen komt niets aan, sinds {at}: {names}. Telex blijft het proberen; /toestand zegt meer.',
    en: 'Nothing gets through in {count} channels, since {at}: {names}. Telex goes on trying; /health says more.',
  },
  overdue: overdueChannels,
  undelivered: {
    nl: '{count} kills, flitsen of correcties kwamen niet aan, sinds {at}: {names}. Zeg ze daar zelf; /toestand zegt waarom.',
    en: '{count} kills, flashes or corrections did not arrive, since {at}: {names}. Say them there yourself; /health says why.',
  },
} satisfies Record<string, Words>;

/** The end of several of one kind. */
export const manyOver = {
  source: {
    nl: '{count} bronnen zijn weer te lezen: {names}',
    en: '{count} sources can be read again: {names}',
  },
  row: rowsOver,
  standing: noneStandsInMany,
  silence: speakAgain,
  channel: {
    nl: 'in {count} kanalen komt weer alles aan: {names}',
    en: 'everything reaches {count} channels again: {names}',
  },
  stuck: {
    nl: 'in {count} kanalen komen berichten weer aan: {names}',
    en: 'posts get through in {count} channels again: {names}',
  },
  overdue: overdueAllOver,
  undelivered: {
    nl: '{count} kills, flitsen of correcties zijn afgehandeld: {names}',
    en: '{count} kills, flashes or corrections are settled: {names}',
  },
} satisfies Record<string, Words>;
