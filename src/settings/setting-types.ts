import { z } from 'zod';
import { sayAll } from '../domain/said/said.ts';
import { isOffset, tellZone } from './slips/guess-zone.ts';
import { forSchema } from './words/in-schema.ts';
import { meantAfter, valueWords as words } from './words/value-words.ts';

const unitMs = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** `30s`, `5m`, `12h`, `30d`; in milliseconds. */
export const duration = z
  .string()
  .regex(/^\s*\d{1,6}\s*[smhd]\s*$/, {
    error: ({ input }) => forSchema(sayAll(words.duration, { typed: String(input) })),
  })
  .transform((text) => Number.parseInt(text, 10) * unitMs[text.trim().slice(-1) as keyof typeof unitMs]);

/** The name of an environment variable that holds a secret. Where a secret may stand in the file, what stands there is not said. */
export const variableName = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, forSchema(words.secretHere));

/** A topic as people type it, in lower case. */
export const slug = z
  .string()
  .regex(/^[\p{L}\p{N}-]{1,32}$/u, forSchema(words.slug))
  .transform((text) => text.toLowerCase());

/** An address over HTTP. */
export const httpUrl = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
    error: ({ input }) => forSchema(sayAll(words.httpUrl, { meant: meantAddress(String(input)) })),
  });

/** Where only the scheme is missing; nothing is repeated that may hold a password or a key. */
function meantAddress(written: string) {
  const isBare = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:\/[^\s?#@]*)?$/u.test(written);
  return meantAfter(isBare ? `https://${written}` : null);
}

/** Where others reach us; without a slash at the end. */
export const publicAddress = z
  .string()
  .refine((text) => isBareHttps(URL.parse(text)), forSchema(words.publicAddress))
  .transform((text) => new URL(text).href.replace(/\/+$/, ''));

function isBareHttps(url: URL | null): boolean {
  return url?.protocol === 'https:' && `${url.username}${url.password}${url.search}${url.hash}` === '';
}

/** A name of the IANA time zone database. */
export const timeZone = z
  .string()
  .refine(isTimeZone, { error: ({ input }) => forSchema(tellZone(String(input))) });

/** What the runtime takes, but for offsets: these know no summer time. */
function isTimeZone(name: string): boolean {
  if (isOffset(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}
