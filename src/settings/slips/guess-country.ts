import { plainText } from '../../domain/plain-text.ts';
import { type Said, sayAll } from '../../domain/said/said.ts';
import { meantAfter, valueWords as words } from '../words/value-words.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** What is wrong with what stands where the code of a country is meant, and which one may be: `nl`, `Nederland`. */
export function tellCountry(written: string): Said {
  return sayAll(words.homeCountry, { meant: meantAfter(codeOf(written)) });
}

function codeOf(written: string): string | null {
  if (/^[a-z]{2}$/iu.test(written)) return written.toUpperCase();
  const sought = plainText(written);
  const names = ['nl', 'en'].map((language) => new Intl.DisplayNames(language, { type: 'region' }));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.find((code) => names.some((each) => plainText(each.of(code) ?? '') === sought)) ?? null;
}
