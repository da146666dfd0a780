import type { Locale, Words } from '../chat/ports/locale.ts';
import { ToldError } from '../domain/said/told-error.ts';

/** Said before what is wrong with a platform. */
export const platformOff: Words = { nl: '{platform} staat uit: ', en: '{platform} is off: ' };

/** What went wrong, in words that a person can act on; anything else is our own fault and shows its stack. */
export function complain(error: unknown, locale: Locale, before = ''): void {
  const said = error instanceof ToldError ? error.said[locale] : stackOf(error);
  process.stderr.write(`telex: ${before}${said.replaceAll('\n', '\ntelex: ')}\n`);
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
