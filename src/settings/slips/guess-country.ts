import { plainText } from '../../domain/plain-text.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** What is wrong with what stands where the code of a country is meant, and which one may be: `nl`, `Nederland`. */
export function tellCountry(written: string): string {
  const near = codeOf(written);
  return `this is not an ISO country code such as NL or BE${near === null ? '' : `: did you mean ${near}?`}`;
}

function codeOf(written: string): string | null {
  if (/^[a-z]{2}$/iu.test(written)) return written.toUpperCase();
  const sought = plainText(written);
  const names = ['nl', 'en'].map((language) => new Intl.DisplayNames(language, { type: 'region' }));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.find((code) => names.some((each) => plainText(each.of(code) ?? '') === sought)) ?? null;
}
