import type { Words } from '../../ports/locale.ts';

/** A digest, or what quiet hours held, that does not come though its hour has. */
export const overdueChannel = {
  nl: 'In het kanaal {what} komt niet wat op de klok had moeten komen (een overzicht, of wat stille uren bewaren), sinds {at}. Telex blijft het proberen en de andere kanalen gaan door; wie Telex beheert: het log zegt waarom, meld dat aan wie Telex maakt.',
  en: 'In the channel {what} does not come what was due by the clock (a digest, or what quiet hours keep), since {at}. Telex goes on trying and other channels go on; whoever runs it: the log says why, tell that to who makes Telex.',
} satisfies Words;

/** The same of several. */
export const overdueChannels = {
  nl: 'In {count} kanalen komt niet wat op de klok had moeten komen (een overzicht, of wat stille uren bewaren), sinds {at}: {names}. Telex blijft het proberen; wie Telex beheert: het log zegt waarom, meld dat aan wie Telex maakt.',
  en: 'In {count} channels does not come what was due by the clock (a digest, or what quiet hours keep), since {at}: {names}. Telex goes on trying; whoever runs it: the log says why, tell that to who makes Telex.',
} satisfies Words;

/** Its end. */
export const overdueOver = {
  nl: 'in het kanaal {what} komt weer wat op de klok komt',
  en: 'what is due by the clock comes in the channel {what} again',
} satisfies Words;

/** The end of several. */
export const overdueAllOver = {
  nl: 'in {count} kanalen komt weer wat op de klok komt: {names}',
  en: 'what is due by the clock comes in {count} channels again: {names}',
} satisfies Words;

/** Among all that is wrong. */
export const overdueShort = {
  one: {
    nl: 'in 1 kanaal komt een overzicht of wat stille uren bewaren te laat',
    en: 'in 1 channel a digest, or what quiet hours keep, is late',
  },
  many: {
    nl: 'in {count} kanalen komt een overzicht of wat stille uren bewaren te laat',
    en: 'in {count} channels a digest, or what quiet hours keep, is late',
  },
} as const;
