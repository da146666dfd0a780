import type { Locale, Words } from '../chat/ports/locale.ts';
import { say } from '../chat/words/say.ts';
import { systemWords } from '../domain/said/system-words.ts';
import { ToldError } from '../domain/said/told-error.ts';
import { UnusableStoreError } from '../store/unusable-store.ts';
import { storeRemedies } from '../store/words/store-remedies.ts';
import { storeWords } from './words/store-words.ts';

/** Said before what is wrong with a platform. */
export const platformOff: Words = { nl: '{platform} staat uit: ', en: '{platform} is off: ' };

/** What went wrong, in words that a person can act on; anything else is our own fault and shows its stack. */
export function complain(error: unknown, locale: Locale, before = ''): void {
  const said = saidOf(error, locale) ?? stackOf(error);
  process.stderr.write(`telex: ${before}${said.replaceAll('\n', '\ntelex: ')}\n`);
}

function saidOf(error: unknown, locale: Locale): string | null {
  if (error instanceof ToldError) return error.said[locale];
  // A database that was opened well, and failed in what was asked of it then: its disk filled up, its server went away.
  if (error instanceof UnusableStoreError)
    return say(storeWords[error.fault === 'server' ? 'server' : 'file'], locale, {
      reason: systemWords(error.cause)[locale],
      remedy: storeRemedies[error.fault][locale],
    });
  return null;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
