import type { Words } from '../ports/locale.ts';

/** What cards and lists say of a story. `{at}` is `14.22` or `gisteren 14.22`, `{by}` an agency, `{mark}` `INGETROKKEN`. */
export const takenBackBy: Words = { nl: '{mark} door {by} {at}', en: '{mark} by {by} {at}' };
/** The same where nothing else says what to do. */
export const notToBeUsed: Words = { nl: '{lead}, niet gebruiken', en: '{lead}, do not use' };
/** What to do with a story that was taken back. */
export const whatToDo: Words = {
  nl: 'Niet gebruiken. Al gebruikt? Haal het weg.',
  en: 'Do not use. Used already? Take it down.',
};
/** A kill that a person of the newsroom confirmed. */
export const confirmedBy: Words = { nl: '{lead}, bevestigd door {by}', en: '{lead}, confirmed by {by}' };
/** A hold of which a person of the newsroom said that it is no kill. */
export const deniedBy: Words = {
  nl: '{lead}, niet ingetrokken volgens {by}',
  en: '{lead}, not withdrawn according to {by}',
};
/** Of a story that may have been taken back. */
export const toCheck: Words = { nl: '{mark}, controleer', en: '{mark}, check' };
/** What people are asked of it. */
export const doubtQuestion: Words = {
  nl: 'Gebruik het niet tot dit vaststaat. Is het bericht ingetrokken?',
  en: 'Do not use it until this is certain. Was the story withdrawn?',
};
/** Before a kill that is said once more. */
export const unseen: Words = { nl: 'Nog door niemand gezien', en: 'Seen by nobody yet' };
/** Of a story that was in doubt: the first words, in bold, and who says so, when. */
export const notWithdrawn: Words = { nl: 'Niet ingetrokken', en: 'Not withdrawn' };
/** After it, before a name. */
export const saysWho: Words = { nl: ', zegt ', en: ', says ' };
/** Under it. */
export const backOnCard: Words = {
  nl: 'Het bericht staat weer op de kaart.',
  en: 'The story is back on its card.',
};
/** The time of a story that was taken back. */
export const fromTime: Words = { nl: 'van {at}', en: 'from {at}' };
/** Before why it was taken back, in the agency's words. */
export const reason: Words = { nl: 'Reden', en: 'Reason' };
/** Why a story is held that was put under embargo after it was read. */
export const embargo: Words = { nl: 'onder embargo', en: 'under embargo' };
/** The same where a time is known. */
export const embargoUntil: Words = { nl: 'onder embargo tot {at}', en: 'under embargo until {at}' };
/** The same beside a mark that says that it is under embargo. */
export const embargoEnds: Words = { nl: 'tot {at}', en: 'until {at}' };
/** Frames of the one time that is shown, around a clock time and an age. */
export const frames = {
  updated: { nl: 'bijgewerkt {time} ({age})', en: 'updated {time} ({age})' },
  updatedBy: { nl: 'bijgewerkt door {by} {time} ({age})', en: 'updated by {by} {time} ({age})' },
  corrected: { nl: 'gecorrigeerd {time} ({age})', en: 'corrected {time} ({age})' },
  late: { nl: 'verlaat ({by}: {time}), {age}', en: 'late ({by}: {time}), {age}' },
  withdrawn: { nl: 'ingetrokken {age}', en: 'withdrawn {age}' },
  held: { nl: 'geblokkeerd {age}', en: 'put on hold {age}' },
  embargoed: { nl: 'onder embargo gezet {age}', en: 'put under embargo {age}' },
} satisfies Record<string, Words>;
/** A card that shows a later version than the first. */
export const versionHint: Words = { nl: 'versie {version}', en: 'version {version}' };
/** Where the agency's words alone tell that it has a picture. */
export const pictureHint: Words = { nl: 'foto beschikbaar', en: 'picture available' };
/** What a picture without a caption is called, for who cannot see it. */
export const pictureOfStory: Words = { nl: 'Foto bij dit bericht', en: 'Picture with this story' };
/** Who takes a story back that is erased, where its agency did not. */
export const theNewsroom: Words = { nl: 'de redactie', en: 'the newsroom' };
/** In the place of a text that was erased for good. */
export const erasedNotice: Words = {
  nl: 'INGETROKKEN en gewist door {by}, niet gebruiken',
  en: 'WITHDRAWN and erased by {by}, do not use',
};
const notHeldBy: Words = {
  nl: 'ook bij {agencies}, daar niet geblokkeerd',
  en: 'also from {agencies}, not on hold there',
};
/** Beside what was taken back, by how: others carry the text, `{agencies}`, and stand by it. */
export const standsBy = {
  withdrawn: {
    nl: 'ook bij {agencies}, daar niet ingetrokken',
    en: 'also from {agencies}, not withdrawn there',
  },
  held: notHeldBy,
  asked: notHeldBy,
  embargoed: {
    nl: 'ook bij {agencies}, daar niet onder embargo',
    en: 'also from {agencies}, not under embargo there',
  },
} satisfies Record<string, Words>;
/** The source `{by}`, whose document names somebody else, `{claim}`. */
export const creditClaimed: Words = { nl: '{by}, met bronvermelding {claim}', en: '{by}, crediting {claim}' };
/** A new version replaced the one that was posted. */
export const updated: Words = { nl: 'bijgewerkt {at}', en: 'updated {at}' };
/** The same on the card of an event, where that is of another text than the card shows. */
export const updatedBy: Words = { nl: 'bijgewerkt door {by} {at}', en: 'updated by {by} {at}' };
/** The agency said that what stood here was wrong. */
export const corrected: Words = { nl: 'gecorrigeerd {at}', en: 'corrected {at}' };
/** Corrected at a time that is not known, or by an earlier version than the newest. */
export const correctedBefore: Words = { nl: 'gecorrigeerd', en: 'corrected' };
/** The same where several agencies stand on the card. */
export const correctedByAt: Words = { nl: 'gecorrigeerd door {by} {at}', en: 'corrected by {by} {at}' };
/** The same at a time that is not known. */
export const correctedBy: Words = { nl: 'gecorrigeerd door {by}', en: 'corrected by {by}' };
/** Said under the card, for who has read it already. */
export const correctionNotice: Words = { nl: 'Gecorrigeerd: {title}', en: 'Corrected: {title}' };
/** Said under the card of a story that was held back and is live again. */
export const releaseNotice: Words = {
  nl: 'Weer vrijgegeven {at}: {title}',
  en: 'Released again {at}: {title}',
};
/** In the place of what was said of a kill or a hold that ended. */
export const overNotice: Words = {
  nl: 'Hier stond dat #{number} niet gebruikt mocht worden: dat geldt niet meer.',
  en: 'This said that #{number} was not to be used: it may be used again.',
};
/** Said where a text that was taken back still stands, because the platform lets us neither change nor delete it. */
export const staysNotice: Words = {
  nl: 'De ingetrokken tekst van #{number} staat hier nog: Telex mag hem niet veranderen en niet weghalen. Niet gebruiken; haal hem met de hand weg.',
  en: 'The withdrawn text of #{number} still stands here: Telex may neither change nor delete it. Do not use it; take it away by hand.',
};
/** It could have been posted well before now. */
export const late: Words = { nl: 'verlaat', en: 'late' };
/** The same with the agency's own time. */
export const lateIssued: Words = { nl: 'verlaat ({by}: {at})', en: 'late ({by}: {at})' };
/** The title of a list of what came too late to post one by one. */
export const duringOutage = {
  one: { nl: '1 bericht tijdens de storing', en: '1 story during the outage' },
  many: { nl: '{count} berichten tijdens de storing', en: '{count} stories during the outage' },
} satisfies { one: Words; many: Words };
/** Of an item with neither headline nor text. */
export const noHeadline: Words = { nl: '(bericht zonder tekst)', en: '(story without text)' };
/** The card's button for `/bericht`. */
export const wholeText: Words = { nl: 'Volledige tekst', en: 'Full text' };
/** In the card's menu, for `/kopie`. */
export const copyText: Words = { nl: 'Kopieer tekst', en: 'Copy text' };
/** Before what an agency tells editors alone; never on a card. */
export const forEditors: Words = { nl: 'Voor de redactie: {note}', en: 'For editors: {note}' };
/** The card's button for `/laatste` of its topic. */
export const moreFrom: Words = { nl: 'Meer uit {topic}', en: 'More from {topic}' };
/** The card's button that opens its link. */
export const readAtSource: Words = { nl: 'Naar de bron', en: 'To the source' };
/** Over what waits for the end of an embargo. */
export const underEmbargo: Words = { nl: 'Onder embargo', en: 'Under embargo' };
/** Where nothing does. */
export const noEmbargoes: Words = {
  nl: 'Er wacht niets op het einde van een embargo.',
  en: 'Nothing is waiting for an embargo to end.',
};
/** Under a list that is longer than what is shown of it. */
export const more: Words = { nl: '… en nog {count}', en: '… and {count} more' };
