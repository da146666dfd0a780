import type { Locale } from '../../ports/locale.ts';

/** `is_archived`, `Slack: is_archived`, `50013`, `ECONNREFUSED`. */
const code = /^(?:\p{Lu}\p{Ll}+: )?[\w.-]+$/u;
/** `404`, `ENOENT`, `invalid_auth`: what in a sentence says as much in any language. Figures of an address do not: `127.0.0.1`, `hub-123.example`. */
const codeInSentence =
  /(?<![\w.:-])\d{3}(?![\w-]|[.:]\w)|\b(?:E[A-Z][A-Z_]{3,}|SQLITE_[A-Z]+|[a-z]+(?:_[a-z]+)+)\b/u;

/**
 * What a program or a platform said of itself, as far as a reader of `locale` can read it: in English all of it, in
 * Dutch its code alone, or null where it has none. The sentence itself stands in the log, and `npx telex check` says it.
 */
export function foreignDetail(said: string, locale: Locale): string | null {
  if (locale === 'en') return said === '' ? null : said;
  return code.test(said) ? said : (codeInSentence.exec(said)?.[0] ?? null);
}
