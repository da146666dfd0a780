import { createHash } from 'node:crypto';
import { secretsIn } from '../../domain/hidden-secrets.ts';
import type { Newsroom } from '../../settings/newsroom.ts';

/** Stands where a password or key stood that is written in an address: two bytes of its hash, which tell one of a file from another and no more. */
const mark = /\*\*\*\[([0-9a-f]{4})\]/g;

type Sources = Pick<Newsroom, 'sources'>;

/**
 * The text of a newsroom file without the secrets in its addresses, as it may stand in the database. Null: they are written so that
 * they cannot be found in it.
 */
export function hideInText(text: string, newsroom: Sources): string | null {
  const secrets = secretsOf(newsroom);
  if (secrets.length === 0) return text;
  const addresses = addressesOf(newsroom).filter((url) => secretsIn(url).length > 0);
  if (!addresses.every((url) => text.includes(url))) return null;
  const longestFirst = secrets.toSorted((one, other) => other.length - one.length);
  const any = new RegExp(longestFirst.map((secret) => RegExp.escape(secret)).join('|'), 'g');
  return text.replaceAll(any, (secret) => `***[${traceOf(secret)}]`);
}

/** That text again, by the secrets that are known here. What is not known stays hidden. */
export function showInText(hidden: string, ...newsrooms: readonly Sources[]): string {
  const known = new Map(newsrooms.flatMap(secretsOf).map((secret) => [traceOf(secret), secret]));
  return hidden.replaceAll(mark, (whole, trace: string) => known.get(trace) ?? whole);
}

function secretsOf(newsroom: Sources): readonly string[] {
  return [...new Set(addressesOf(newsroom).flatMap(secretsIn))];
}

function addressesOf({ sources }: Sources): readonly string[] {
  return sources.flatMap((source) => (source.kind === 'folder' || source.fromChat ? [] : [source.url]));
}

function traceOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex').slice(0, 4);
}
