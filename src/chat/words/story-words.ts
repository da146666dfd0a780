import type { Words } from '../ports/locale.ts';

/** What cards and lists say of a story. `{at}` is `14.22` or `gisteren 14.22`, `{by}` an agency. */
export const withdrawn: Words = {
  nl: 'INGETROKKEN door {by} {at}, niet gebruiken',
  en: 'WITHDRAWN by {by} {at}, do not use',
};
export const onHold: Words = {
  nl: 'AANGEHOUDEN door {by} {at}, niet gebruiken',
  en: 'ON HOLD by {by} {at}, do not use',
};
export const updated: Words = { nl: 'bijgewerkt {at}', en: 'updated {at}' };
export const corrected: Words = { nl: 'gecorrigeerd {at}', en: 'corrected {at}' };
/** Corrected at a time that is not known, or by an earlier version than the newest. */
export const correctedBefore: Words = { nl: 'gecorrigeerd', en: 'corrected' };
export const correctionNotice: Words = { nl: 'Gecorrigeerd: {title}', en: 'Corrected: {title}' };
export const releaseNotice: Words = {
  nl: 'Weer vrijgegeven: {title}',
  en: 'Released again: {title}',
};
export const late: Words = { nl: 'laat', en: 'late' };
export const lateIssued: Words = { nl: 'laat, uitgegeven {at}', en: 'late, issued {at}' };
export const duringOutage = {
  one: { nl: '1 bericht tijdens de storing', en: '1 story during the outage' },
  many: { nl: '{count} berichten tijdens de storing', en: '{count} stories during the outage' },
} satisfies { one: Words; many: Words };
export const noHeadline: Words = { nl: '(bericht zonder tekst)', en: '(story without text)' };
export const wholeText: Words = { nl: 'Hele tekst', en: 'Whole text' };
export const moreFrom: Words = { nl: 'Meer uit {topic}', en: 'More from {topic}' };
export const readAtSource: Words = { nl: 'Lees bij de bron', en: 'Read at the source' };
