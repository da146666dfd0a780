import { type Said, sayAll } from '../../domain/said/said.ts';
import { fetchWords as words } from '../words/fetch-words.ts';
import type { FetchFailure } from './fetch-outcome.ts';

type Refused = readonly [code: FetchFailure, what: Said];

/** Numbers of which the first digit does not say what is the matter, or not what to do (RFC 9110, 7725, 8470, 6585). */
const known: ReadonlyMap<number, Refused> = new Map<number, Refused>([
  [300, ['choices', words.choices]],
  [304, ['false-same', words.falseSame]],
  [402, ['payment', words.payment]],
  [404, ['not-found', words.notFound]],
  [407, ['proxy', words.proxy]],
  [408, ['try-later', words.tryLater]],
  [421, ['try-later', words.tryLater]],
  [423, ['try-later', words.tryLater]],
  [425, ['try-later', words.tryLater]],
  [451, ['legal', words.legal]],
  [511, ['proxy', words.proxy]],
]);

/** What is said of a number that brings no document and was not a limit, a lock, or a redirect that can be followed. */
export function refusedStatus(status: number): { readonly code: FetchFailure; readonly what: Said } {
  const [code, what] = known.get(status) ?? byFirstDigit(status);
  return { code, what: sayAll(what, { status }) };
}

function byFirstDigit(status: number): Refused {
  if (status >= 400 && status < 500) return ['client-error', words.notAccepted];
  if (status >= 500 && status < 600) return ['server-error', words.fault];
  return ['odd-status', words.oddStatus];
}
