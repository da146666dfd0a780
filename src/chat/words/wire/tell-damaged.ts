import { type DamagedRow, mostRowsTold } from '../../../store/damaged/damaged-rows.ts';
import type { Locale, Words } from '../../ports/locale.ts';
import { say } from '../say.ts';

/** A row that is damaged. */
export const damagedRow = {
  nl: '{what} is beschadigd in de database, gezien {when}, en wordt overgeslagen; al het andere gaat door. Wie Telex beheert: {remedy}.',
  en: '{what} is damaged in the database, seen {when}, and is passed over; all else goes on. Whoever runs Telex: {remedy}.',
} satisfies Words;

/** Several of them. */
export const damagedRows = {
  nl: '{count} rijen van de database zijn beschadigd, sinds {at}, en worden overgeslagen: {names}. Al het andere gaat door. Wie Telex beheert: het log noemt elke rij en zegt wat te doen is; zijn het er veel, kijk dan de schijf na, en zet een back-up terug met npx telex restore.',
  en: '{count} rows of the database are damaged, since {at}, and are passed over: {names}. All else goes on. Whoever runs Telex: the log names each row and says what to do; where there are many, look at the disk, and put a backup back with npx telex restore.',
} satisfies Words;

/** How many, where no more are told than that. */
const orMore = { nl: '{count} of meer', en: '{count} or more' } satisfies Words;

/** Their end. */
export const rowOver = {
  nl: '{what} is weer heel, of weg',
  en: '{what} is whole again, or gone',
} satisfies Words;
/** Of several of them. */
export const rowsOver = {
  nl: '{count} rijen van de database zijn weer heel, of weg: {names}',
  en: '{count} rows of the database are whole again, or gone: {names}',
} satisfies Words;

const names = {
  story: { nl: 'bericht #{number}', en: 'story #{number}' },
  ofStory: { nl: 'iets van bericht #{number}', en: 'something of story #{number}' },
  channel: {
    nl: 'wat {channel} volgt of heeft ingesteld',
    en: 'what {channel} follows or has set',
  },
  source: {
    nl: 'wat van bron {source} is onthouden',
    en: 'what is remembered of the source {source}',
  },
  other: { nl: 'de rij {row}', en: 'the row {row}' },
} satisfies Record<string, Words>;

const remedies = {
  story: {
    nl: 'npx telex erase {number} haalt het weg; een nieuwe versie van het persbureau of een back-up van daarvoor brengt het terug',
    en: 'npx telex erase {number} takes it away; a new version from its agency, or a backup from before, brings it back',
  },
  ofStory: {
    nl: 'het bericht zelf is te lezen; een back-up van daarvoor brengt dit terug, en npx telex erase {number} haalt alles van het bericht weg',
    en: 'the story itself can be read; a backup from before brings this back, and npx telex erase {number} takes all of the story away',
  },
  channel: {
    nl: 'zeg het in dat kanaal opnieuw, met /volg, /weergave, /stil of /overzicht; wat in newsroom.yaml staat, geldt weer na een start',
    en: 'say it in that channel anew, with /follow, /look, /quiet or /digest; what stands in newsroom.yaml is in force again after a start',
  },
  source: {
    nl: 'niets: het wordt vanzelf opnieuw geleerd',
    en: 'nothing: it is learnt anew by itself',
  },
  other: {
    nl: 'een back-up van daarvoor brengt haar terug, en zonder back-up gaat ze weg als ze oud is',
    en: 'a backup from before brings it back, and without one it goes when it is old',
  },
} satisfies Record<keyof typeof names, Words>;

const ofStory = ['item_version', 'item_version_before', 'sighting', 'story_event', 'event_apart'];
const ofChannel = ['channel', 'subscription', 'channel_setting', 'digest', 'quiet_hours'];
const ofSource = ['source', 'source_rhythm'];

/** How many of them there are, as far as that is told. */
export function countDamaged(count: number, locale: Locale): number | string {
  return count < mostRowsTold ? count : say(orMore, locale, { count: mostRowsTold });
}

/** What people call such a row: `bericht #412`. */
export function nameDamaged(row: DamagedRow, locale: Locale): string {
  return say(names[kindOf(row)], locale, valuesOf(row));
}

/** What whoever runs Telex does about it. */
export function remedyOfDamaged(row: DamagedRow, locale: Locale): string {
  return say(remedies[kindOf(row)], locale, valuesOf(row));
}

function kindOf({ table }: DamagedRow): keyof typeof names {
  if (table === 'story') return 'story';
  if (ofStory.includes(table)) return 'ofStory';
  if (ofChannel.includes(table)) return 'channel';
  return ofSource.includes(table) ? 'source' : 'other';
}

function valuesOf({ table, key, channel }: DamagedRow) {
  const first = String(key[0] ?? '');
  const row = [table, ...key].join(' ');
  return { row, number: first, source: first, channel: channel ?? first };
}
