import type { Locale, Words } from '../../chat/ports/locale.ts';
import { say } from '../../chat/words/say.ts';

const words = {
  odd: {
    nl: 'Teken {at} hiervan is {letter}, en dat staat in geen token: {why}. Kopieer het opnieuw, van de bladzijde zelf.',
    en: 'Letter {at} of this is {letter}, which stands in no token: {why}. Copy it anew, from the page itself.',
  },
  dash: {
    nl: 'een tekstverwerker, mail of chat maakt dat van een gewoon streepje',
    en: 'a word processor, mail or chat makes that of a plain hyphen',
  },
  hidden: {
    nl: 'zo staat een token er als het afgekort of verborgen is',
    en: 'so a token is shown where it is cut short or hidden',
  },
  quote: {
    nl: 'een tekstverwerker maakt zulke aanhalingstekens',
    en: 'a word processor makes such quotation marks',
  },
  alike: {
    nl: 'die letter lijkt er hooguit op, of hoort bij de tekst eromheen',
    en: 'that letter is like one of it at most, or is of the text around it',
  },
  other: {
    nl: 'het is er bij het kopiëren tussen gekomen',
    en: 'it came between when it was copied',
  },
} satisfies Record<string, Words>;

/**
 * A token as it was pasted, without what comes along with it: the name of its variable and the lines of others, quotes, `Bearer`,
 * blanks, line breaks and letters that cannot be seen.
 */
export function readPasted(pasted: string, variable: string): string {
  const lines = pasted.replace(/\p{Cf}/gu, '').split(/[\r\n\u2028\u2029]+/u);
  const named = new RegExp(`^\\s*(?:export\\s+)?["'“‘]?${variable}["'”’]?\\s*[=:]\\s*`, 'u');
  const own = lines.find((line) => named.test(line));
  return bare(
    bare((own ?? lines.join('')).replace(named, '')).replace(
      /^(?:authorization\s*:\s*)?(?:bearer|bot|token)\s+/iu,
      '',
    ),
  ).replace(/[\s\p{Cc}]+/gu, '');
}

function bare(said: string): string {
  return said
    .trim()
    .replace(/^["'“”„‘’`«<]+|["'“”‘’`»>,;]+$/gu, '')
    .trim();
}

/** What is wrong with a letter in a token that no header can hold, as one sentence; null: each of them will do. */
export function oddLetterIn(token: string, locale: Locale): string | null {
  const letters = [...token];
  const at = letters.findIndex((each) => !/^[!-~]$/u.test(each));
  const odd = letters[at];
  if (odd === undefined) return null;
  const code = `U+${(odd.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const letter = /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(odd) ? `“${odd}” (${code})` : code;
  return say(words.odd, locale, { at: at + 1, letter, why: words[kindOf(odd)][locale] });
}

function kindOf(odd: string): keyof typeof words {
  if (/^[\p{Pd}\u2212]$/u.test(odd)) return 'dash';
  if (/^[…•●∙·⋯▪◦＊]$/u.test(odd)) return 'hidden';
  if (/^[\p{Pi}\p{Pf}„‚]$/u.test(odd)) return 'quote';
  return /^\p{L}$/u.test(odd) ? 'alike' : 'other';
}
