import type { ClearingPart } from '../../../store/retention.ts';
import type { Locale, Words } from '../../ports/locale.ts';
import { sayList } from '../say.ts';

/** The nightly clearing fails. */
export const clearingFails = {
  nl: 'De nachtelijke opruiming mislukt, sinds {at}, bij {what}: {reason}. De rest ervan en al het andere gaat door, en het wordt vanzelf opnieuw geprobeerd; wie Telex beheert: {remedy}.',
  en: 'The nightly clearing fails, since {at}, of {what}: {reason}. The rest of it and all else goes on, and it is tried again by itself; whoever runs Telex: {remedy}.',
} satisfies Words;

/** Its end. */
export const clearingWorks = {
  nl: 'de nachtelijke opruiming is gelukt',
  en: 'the nightly clearing succeeded',
} satisfies Words;

/** What to do where it fails. */
export const clearingRemedy = {
  nl: 'kijk in het log bij “nightly clearing”, en of er ruimte is op de schijf; lukt het de volgende nacht ook niet, vertel het dan aan wie Telex maakt',
  en: 'look in the log at “nightly clearing”, and whether there is room on the disk; if it fails the next night too, tell who makes Telex',
} satisfies Words;

const parts: Readonly<Record<ClearingPart, Words>> = {
  withdrawn: { nl: 'wat ingetrokken is', en: 'what was withdrawn' },
  versions: { nl: 'oude versies', en: 'old versions' },
  stories: { nl: 'oude berichten', en: 'old stories' },
  board: { nl: 'oude berichten op het bord', en: 'old messages on the board' },
  filings: { nl: 'het archief', en: 'the archive' },
  ledger: { nl: 'oude plaatsingen', en: 'old deliveries' },
  paging: { nl: 'wat tijdelijk bewaard wordt', en: 'what is kept for a while' },
  changes: { nl: 'verwerkte wijzigingen', en: 'changes that were taken up' },
  delays: { nl: 'gemeten vertragingen', en: 'measured delays' },
  emptyFilings: { nl: 'lege ordening van het archief', en: 'empty filings' },
  marks: { nl: 'kenmerken van gebeurtenissen', en: 'marks of events' },
  room: { nl: 'vrije ruimte in het bestand', en: 'free room in the file' },
  damage: { nl: 'het zoeken naar schade', en: 'the look for damage' },
};

const ofAnother = {
  nl: 'wat een andere uitgave van Telex opruimt',
  en: 'what another release of Telex clears',
} satisfies Words;

/** Parts of the nightly clearing, as people read them; those of another release on the database under one name. */
export function nameParts(names: readonly string[], locale: Locale): string {
  const known: ReadonlyMap<string, Words> = new Map(Object.entries(parts));
  const said = new Set(names.map((name) => (known.get(name) ?? ofAnother)[locale]));
  return sayList([...said], locale);
}
