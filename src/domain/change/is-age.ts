import type { Token } from './tokens.ts';

const itself = /(?:jarige[nr]?|jährige[nrms]?|year-olds?)$/iu;
const people =
  'man|vrouw|jongen|meisje|verdachte|tiener|automobilist|fietser|wom[ae]n|boy|girl|teen|teenager|driver|mann|frau|junge|mädchen|homme|femme|garçon|fille|hombre|mujer|niñ[oa]';
const aged = /(?:^|[^\p{L}])(?:aged?|âgée?s?(?: de)?)\s$/iu;
const personOf = new RegExp(String.raw`(?:^|[^\p{L}])(?:${people})\s(?:van|de)\s$`, 'iu');
const personThen = new RegExp(String.raw`(?:^|[^\p{L}])(?:${people}),\s$`, 'iu');
/** Letters before a number in which somebody is named who is so old. */
const looked = 24;

/** `34-jarige`, `Man (34)`, `vrouw van 71`, `aged 34`, `Man, 34, killed`: whether the number in `said`, the token at `at`, is how old somebody is. */
export function isAge(said: string, at: number, text: string, tokens: readonly Token[]): boolean {
  if (itself.test(said)) return true;
  if (!/^[1-9]?\d$/u.test(said)) return false;
  const { start, end } = tokens[at] as Token;
  const [before, behind] = [text.slice(Math.max(0, start - looked), start), text.slice(end, end + 1)];
  if (before.endsWith('(') && behind === ')') return true;
  return aged.test(before) || personOf.test(before) || (personThen.test(before) && behind === ',');
}
