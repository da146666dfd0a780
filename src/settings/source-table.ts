import { z } from 'zod';
import { listKindOf } from '../feeds/fetch/list-address.ts';
import { feedFormats } from '../feeds/format-names.ts';
import type { Environment } from './problem.ts';
import { type Frozen, optional, type SettingsOf, schemaOf, settingTable } from './setting.ts';
import { duration, httpUrl, slug, timeZone, variableName } from './setting-types.ts';
import { forSchema } from './words/in-schema.ts';
import { valueWords as words } from './words/value-words.ts';

const everyMsDefault = 60_000;

const rows = settingTable({
  id: {
    type: z.string().regex(/^[A-Za-z0-9._-]{1,64}$/, forSchema(words.sourceId)),
    help: 'its name, in the log and in /bronnen',
  },
  url: {
    type: optional(httpUrl),
    help: 'the address of its feed; or else a folder, or a feed of the ANP News API',
  },
  anp: {
    type: optional(httpUrl),
    help: 'a feed of the ANP News API (…/services/sources/<id>): its list is read, then each item that is new',
  },
  folder: { type: optional(z.string().min(1)), help: "a folder that an agency's FTP drops files in" },
  format: {
    type: optional(z.enum(feedFormats)),
    help: 'of its documents, where that is not to be found out',
  },
  headers: {
    type: z.record(z.string(), variableName).prefault({}),
    help: 'sent with each request: the names of environment variables, never the secrets',
  },
  auth: {
    type: optional(
      z.union([
        z.strictObject({ user: variableName, password: variableName }),
        z.strictObject({ bearer: variableName }),
      ]),
    ),
    help: 'a password or a token: the names of environment variables, never the secrets',
  },
  query: {
    type: z.record(z.string().min(1), variableName).prefault({}),
    help: 'put behind its address, as token=… or apikey=…: the names of environment variables, never the secrets',
  },
  topic: { type: optional(slug), help: 'the desk, where the items do not say' },
  timezone: {
    as: 'timeZone',
    type: optional(timeZone),
    help: "of times in it that name no zone; else UTC, or the newsroom's for an agency's own formats",
  },
  credit: { type: optional(z.string().min(1).max(80)), help: 'who made it, where the feed does not say' },
  agency: {
    type: optional(z.string().min(1).max(80)),
    help: 'whose voice it is, where that is not its credit: only sources of one agency change each other’s stories',
  },
  owns: {
    type: z.array(z.string().min(4).max(200)).max(50).prefault([]),
    help: 'how its guids begin (urn:newsml:anp.nl:): they are its agency’s, whoever brings them first',
  },
  mayWithdraw: {
    type: z.array(z.string().min(1).max(80)).max(50).prefault([]),
    help: 'agencies whose stories it may withdraw and hold, beside its own',
  },
  pictures: {
    type: z.boolean().prefault(true),
    help: 'false: its pictures are shown nowhere, where its terms of use ask for that',
  },
  silence: {
    type: z.boolean().prefault(true),
    help: 'false: that it is silent for longer than usual at that hour is told nowhere',
  },
  every: {
    as: 'everyMs',
    type: optional(duration.refine((ms) => ms >= 10_000, forSchema(words.least10s))),
    help: 'how often it is polled, 10s at least; else once a minute, and down to once an hour where the feed asks for that or brings nothing',
  },
});

/** An entry of `sources:`. `environment` holds the secrets that it names. */
export function sourceSchema(environment: Environment) {
  return schemaOf(rows).transform(({ url, anp, folder, headers, auth, query, everyMs, ...row }) => {
    const basis = {
      ...row,
      everyMs: everyMs ?? everyMsDefault,
      /** The newsroom file says `every`, so a feed's own wish for a slower pace does not count. */
      everyIsSet: everyMs !== null,
      sample: false as boolean,
    };
    // The references are checked beside this: it has one of an address, a feed of ANP and a folder.
    const address = anp ?? url;
    if (address === null) return { kind: 'folder' as const, ...basis, folder: folder ?? '' };
    const asked = withQuery(address, query, environment);
    const polled = { ...basis, url: asked, headers: headersOf({ headers, auth }, environment) };
    // Files of version 0.1 have ANP's feeds under `url`.
    const kind =
      anp !== null || row.format === 'anp-api'
        ? 'anp'
        : row.format === 'ap-media'
          ? 'ap'
          : listKindOf(address);
    if (kind === 'anp') return { kind, ...polled };
    return kind === 'ap' ? { kind, ...polled } : { kind: 'url' as const, ...polled };
  });
}

/** Where items come from: an address that is polled, a feed of the ANP News API or the AP Media API, or a folder that an agency drops files in. */
export type Source = Frozen<z.output<ReturnType<typeof sourceSchema>>> & SaidInChat;

/** What commands say of a source. Absent: nothing. */
type SaidInChat = {
  /** A command added it: the newsroom does not vouch for its address, so only the public internet is asked. */
  readonly fromChat?: true;
  /** It is not read for now. */
  readonly isPaused?: true;
};

/** A source that is polled over HTTP; the secrets stand in its headers and its address. */
export type UrlSource = Extract<Source, { readonly kind: 'url' | 'anp' | 'ap' }>;
/** A source that is a folder on this machine. */
export type FolderSource = Extract<Source, { readonly kind: 'folder' }>;

/** The address with the secrets behind it, which `hideSecrets` takes away wherever it is kept or shown. */
function withQuery(
  address: string,
  query: Readonly<Record<string, string>>,
  environment: Environment,
): string {
  const url = URL.parse(address);
  const named = Object.entries(query);
  if (url === null || named.length === 0) return address;
  const pairs = named.map(
    ([name, variable]) => `${encodeURIComponent(name)}=${encodeURIComponent(environment[variable] ?? '')}`,
  );
  // What stands in the address stays letter for letter.
  url.search = [...(url.search === '' ? [] : [url.search]), ...pairs].join('&');
  return url.href;
}

/** Headers with the secrets in them, read from the environment variables that the file names. */
function headersOf(
  { headers, auth }: Pick<SettingsOf<typeof rows>, 'headers' | 'auth'>,
  environment: Environment,
): Record<string, string> {
  const made: Record<string, string> = {};
  for (const [header, name] of Object.entries(headers)) made[header] = environment[name] ?? '';
  if (auth === null) return made;
  if ('bearer' in auth) return { ...made, authorization: `Bearer ${environment[auth.bearer]}` };
  const credentials = `${environment[auth.user]}:${environment[auth.password]}`;
  return { ...made, authorization: `Basic ${Buffer.from(credentials).toString('base64')}` };
}
