import { z } from 'zod';
import { tellZone } from './slips/guess-zone.ts';

const unitMs = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** `30s`, `5m`, `12h`, `30d`; in milliseconds. */
export const duration = z
  .string()
  .regex(/^\s*\d{1,6}\s*[smhd]\s*$/, {
    error: ({ input }) => `"${input}" is not a time: write 30s, 5m, 12h or 30d`,
  })
  .transform((text) => Number.parseInt(text, 10) * unitMs[text.trim().slice(-1) as keyof typeof unitMs]);

/** Said where a secret may stand in the file; what stands there is not. */
export const secretHere =
  'here goes the name of an environment variable, never the secret itself: write one such as ANP_PASSWORD, and ANP_PASSWORD=… in .env';

/** The name of an environment variable that holds a secret. */
export const variableName = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, secretHere);

/** A topic as people type it, in lower case. */
export const slug = z
  .string()
  .regex(/^[\p{L}\p{N}-]{1,32}$/u, 'letters, digits and hyphens only, at most 32')
  .transform((text) => text.toLowerCase());

/** An address over HTTP. */
export const httpUrl = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
    error: ({ input }) => `this is not an http or https address${meantAddress(String(input))}`,
  });

/** Where only the scheme is missing; nothing is repeated that may hold a password or a key. */
function meantAddress(written: string): string {
  const isBare = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:\/[^\s?#@]*)?$/u.test(written);
  return isBare ? `: did you mean https://${written}?` : '';
}

/** Where others reach us; without a slash at the end. */
export const publicAddress = z
  .string()
  .refine(
    (text) => isBareHttps(URL.parse(text)),
    'write an https address without a password, ? or #, such as https://telex.example.org',
  )
  .transform((text) => new URL(text).href.replace(/\/+$/, ''));

function isBareHttps(url: URL | null): boolean {
  return url?.protocol === 'https:' && `${url.username}${url.password}${url.search}${url.hash}` === '';
}

/** A name of the IANA time zone database. */
export const timeZone = z.string().refine(isTimeZone, { error: ({ input }) => tellZone(String(input)) });

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}
