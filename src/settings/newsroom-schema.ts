import { z } from 'zod';
import { platforms } from '../domain/channel.ts';
import { signalMeanings } from '../domain/signals/signal-patterns.ts';
import { feedFormats } from '../feeds/parsed-feed.ts';
import { parseDuration } from './duration.ts';

const duration = z.string().transform((text, context) => {
  const ms = parseDuration(text);
  if (ms !== null) return ms;
  context.addIssue({ code: 'custom', message: `"${text}" is not a time: write 30s, 5m, 12h or 30d` });
  return z.NEVER;
});

const variableName = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'this is the name of an environment variable, never the secret itself');

const slug = z
  .string()
  .regex(/^[\p{L}\p{N}-]{1,32}$/u, 'letters, digits and hyphens only, at most 32')
  .transform((text) => text.toLowerCase());

const httpUrl = z
  .string()
  .refine(
    (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
    'this is not an http or https address',
  );

const timeZone = z.string().refine(isTimeZone, 'this is not an IANA time zone such as Europe/Amsterdam');

const source = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,64}$/, 'letters, digits, dots, hyphens and underscores only, at most 64'),
  url: httpUrl.optional(),
  folder: z.string().min(1).optional(),
  format: z.enum(feedFormats).optional(),
  headers: z.record(z.string(), variableName).optional(),
  auth: z
    .union([
      z.strictObject({ user: variableName, password: variableName }),
      z.strictObject({ bearer: variableName }),
    ])
    .optional(),
  topic: slug.optional(),
  timezone: timeZone.optional(),
  credit: z.string().min(1).max(80).optional(),
  every: duration.refine((ms) => ms >= 10_000, 'at least 10s').optional(),
});

const topic = z.union([
  slug.transform((text) => ({ slug: text, label: undefined })),
  z.strictObject({
    slug,
    label: z
      .union([z.string().min(1), z.strictObject({ nl: z.string().min(1), en: z.string().min(1) })])
      .optional(),
  }),
]);

const channelId = z.union([z.string().min(1), z.number()]).transform((id, context) => {
  if (typeof id === 'string' || Number.isSafeInteger(id)) return String(id);
  context.addIssue({ code: 'custom', message: 'put this number in quotes: without them YAML rounds it' });
  return z.NEVER;
});

const channel = z.strictObject({
  platform: z.enum(platforms),
  channel: channelId,
  name: z.string().min(1).max(80).optional(),
  follows: z.array(slug),
  also: z.array(z.enum(['advisory', 'press-release'])).optional(),
});

/** A wording of an agency's own: `{in: headline, says: '^INTREKKING\\b', means: kill}`. */
const wording = z.strictObject({
  in: z.enum(['headline', 'opening', 'paragraph', 'genre', 'signal', 'slug', 'keyword']),
  says: z
    .string()
    .min(1)
    .max(200)
    .transform((text, context) => {
      try {
        return new RegExp(text, 'u');
      } catch {
        context.addIssue({ code: 'custom', message: 'this is not a regular expression' });
        return z.NEVER;
      }
    }),
  means: z.enum(signalMeanings),
  agency: z.string().min(1).optional(),
  cut: z.boolean().optional(),
});

/** `newsroom.yaml`. Every key is checked; an unknown one is an error with the nearest known one named. */
export const newsroomSchema = z.strictObject({
  timezone: timeZone.optional(),
  home: z
    .string()
    .regex(/^[A-Z]{2}$/, 'this is not an ISO country code such as NL or BE')
    .optional(),
  contact: z
    .string()
    .regex(
      /^(?:https?:\/\/|mailto:)\S+$/,
      'write an address such as mailto:redactie@example.org or https://example.org/contact',
    )
    .optional(),
  sources: z.array(source).min(1, 'name at least one source'),
  topics: z.array(topic).optional(),
  channels: z.array(channel).optional(),
  signals: z
    .strictObject({ assumptions: z.boolean().optional(), add: z.array(wording).optional() })
    .optional(),
  firstPosts: z.number().int().min(0).max(50).optional(),
  listAfter: duration.optional(),
  maxBody: z.number().int().min(1).max(64).optional(),
  keep: duration.optional(),
});

export type NewsroomFile = z.infer<typeof newsroomSchema>;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}
