import type { LexiconLanguage } from '../lexicon/concepts.ts';
import { commonStems } from './learned-words.ts';

/** From this share of texts on a stem says nothing; at this and below it says all it can. */
const common = 0.1;
const rare = 0.0015;
const tables = new Map<LexiconLanguage, ReadonlyMap<string, number>>();

/** How much it says that two texts of a language share a stem: 0 nothing, 1 all that a word can say. */
export function weightOfStem(stem: string, language: LexiconLanguage): number {
  return tableOf(language).get(stem) ?? 1;
}

function tableOf(language: LexiconLanguage): ReadonlyMap<string, number> {
  const before = tables.get(language);
  if (before !== undefined) return before;
  const made = new Map(
    commonStems[language].split(' ').map((each): [string, number] => {
      const [stem = '', share = '0'] = each.split('=');
      return [stem, weightAt(Number(share) / 10_000)];
    }),
  );
  tables.set(language, made);
  return made;
}

function weightAt(share: number): number {
  if (share <= rare) return 1;
  return Math.max(0, Math.log(common / share) / Math.log(common / rare));
}
