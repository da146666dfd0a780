import type { SignalField, SignalMeaning } from '../signal-meanings.ts';

/**
 * A wording in the tables beside this: who writes so, in which language, where, how it looks, what it means, whether people
 * read it, and where that is written down (null: an assumption of ours, or known from practice alone).
 */
export type Row = readonly [
  agency: string | null,
  language: string | null,
  field: SignalField,
  pattern: RegExp,
  means: SignalMeaning,
  handling: 'cut' | 'keep',
  documented: string | null,
];

/** Where wordings are written down, as the tables name it. */
export const written = {
  reuters: 'Reuters Handbook of Journalism: Corrections, Refiles, Kills, Repeats and Embargoes',
  afp: 'npm afpnews-api',
  afpFormats: 'education.afp.com',
  dpa: 'dpa stylebook: Corrections',
  dpaG2: 'dpa NewsML-G2 samples',
  samples: 'agency samples',
  ap: 'AP wire style',
  belga: 'Belga archive',
  iptcSignal: 'https://cv.iptc.org/newscodes/signal/',
  iptcGenre: 'https://cv.iptc.org/newscodes/genre/',
} as const;
