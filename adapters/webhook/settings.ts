import { z } from 'zod';
import { type Said, sayAll } from '../../src/domain/said/said.ts';
import { type ComplainOf, settingGroup } from '../../src/settings/environment/setting-group.ts';
import { optional, type SettingsOf, settingTable } from '../../src/settings/setting.ts';
import { forSchema } from '../../src/settings/words/in-schema.ts';

/** Where events go to that the newsroom file calls `name`, and what they are signed with. */
export type Receiver = {
  readonly name: string;
  readonly url: URL;
  /** Each signs, so that one can be replaced without a pause: the new one first. At least one. */
  readonly keys: readonly Uint8Array[];
};

/** The receivers by name. */
export type WebhookSettings = { readonly receivers: ReadonlyMap<string, Receiver> };

/** A word for each receiver: `cms=https://cms.example.org/telex`. */
type Named = { readonly name: string; readonly value: string };

const words = {
  noReceivers: {
    nl: 'ontbreekt: schrijf waar het heen gaat, cms=https://cms.example.org/telex',
    en: 'missing: write where it sends to, cms=https://cms.example.org/telex',
  },
  twice: { nl: '{name} staat er twee keer in', en: '{name} stands in it twice' },
  noSecret: {
    nl: '{name} heeft er geen: schrijf {name}=whsec_…, zoals npx telex manifest webhook het maakt',
    en: '{name} has none: write {name}=whsec_…, as npx telex manifest webhook makes it',
  },
  unknownName: {
    nl: '{name} is geen naam in WEBHOOK_RECEIVERS',
    en: '{name} is no name in WEBHOOK_RECEIVERS',
  },
  badSecret: {
    nl: 'dat van {name} is er geen: whsec_ en 24 tot 64 bytes in base64, zoals npx telex manifest webhook het maakt',
    en: 'that of {name} is none: whsec_ and 24 to 64 bytes in base64, as npx telex manifest webhook makes it',
  },
  address: { nl: 'het adres van {name} {problem}', en: 'the address of {name} {problem}' },
  noAddress: { nl: 'is geen adres', en: 'is no address' },
  hasUser: {
    nl: 'bevat een gebruiker of een wachtwoord: wat verstuurd wordt, is in plaats daarvan ondertekend',
    en: 'has a user or a password in it: what is sent is signed instead',
  },
  otherScheme: {
    nl: 'begint niet met https:// en niet met http://',
    en: 'begins with neither https:// nor http://',
  },
  plainHttp: {
    nl: 'is http, dat iedereen onderweg kan lezen en veranderen: schrijf https, of zet {host} in WEBHOOK_LOCAL als het in je eigen netwerk staat',
    en: 'is http, which anybody between can read and change: write https, or put {host} in WEBHOOK_LOCAL where it is in your own network',
  },
  noPairs: {
    nl: 'schrijf een naam en wat erbij hoort, met = ertussen, en spaties tussen verschillende: cms=… archief=…',
    en: 'write a name and what belongs to it, with = between, and spaces between several: cms=… archive=…',
  },
} satisfies Record<string, Said>;

const table = settingTable({
  WEBHOOK_RECEIVERS: {
    as: 'receivers',
    type: optional(z.string().transform(named)),
    secret: (written) => parted(written).map(({ value }) => value),
    help: 'Where posts are sent to as signed JSON: the name that the newsroom file has for it and its https address, as in cms=https://cms.example.org/telex, with spaces between several.',
    unset: 'webhooks are off',
  },
  WEBHOOK_SECRETS: {
    as: 'secrets',
    type: optional(z.string().transform(named)),
    secret: (written) => parted(written).map(({ value }) => value),
    help: 'What is signed with, for each receiver: cms=whsec_…, as `npx telex manifest webhook` makes one. Two for one name both sign, the new one first.',
  },
  WEBHOOK_LOCAL: {
    as: 'local',
    type: optional(z.string()),
    help: 'Hosts in your own network that may have an http address, with spaces between: 127.0.0.1 cms.intern.',
    unset: 'none: https alone',
  },
});

/** The variables of outgoing webhooks; null without a receiver. `access` makes of the settings what sends. */
export function webhookSettings<Access>(access: (settings: WebhookSettings) => Access) {
  return settingGroup({
    title: 'Outgoing webhooks: see docs/webhook.md and `npx telex manifest webhook`.',
    table,
    make(values, complain) {
      const settings = readWebhooks(values, complain);
      return settings === null ? null : access(settings);
    },
  });
}

function readWebhooks(values: SettingsOf<typeof table>, complain: ComplainOf): WebhookSettings | null {
  const { receivers, secrets } = values;
  const signing = keysByName(secrets ?? [], complain);
  if (receivers === null) {
    if (secrets !== null) complain('WEBHOOK_RECEIVERS', words.noReceivers);
    return null;
  }
  const local = new Set((values.local ?? '').split(/[\s,]+/).filter((host) => host !== ''));
  const known = new Map<string, Receiver>();
  for (const { name, value } of receivers) {
    const url = addressOf(name, value, local, complain);
    const keys = signing.get(name) ?? [];
    if (known.has(name)) complain('WEBHOOK_RECEIVERS', sayAll(words.twice, { name }));
    if (keys.length === 0) complain('WEBHOOK_SECRETS', sayAll(words.noSecret, { name }));
    if (url !== null && keys.length > 0) known.set(name, { name, url, keys });
  }
  for (const name of signing.keys()) {
    if (receivers.every((each) => each.name !== name))
      complain('WEBHOOK_SECRETS', sayAll(words.unknownName, { name }));
  }
  return { receivers: known };
}

function keysByName(
  secrets: readonly Named[],
  complain: ComplainOf,
): ReadonlyMap<string, readonly Uint8Array[]> {
  const keys = new Map<string, readonly Uint8Array[]>();
  for (const { name, value } of secrets) {
    const key = readSecret(value);
    // Never what was written: it may be the secret with a slip in it.
    if (key === null) complain('WEBHOOK_SECRETS', sayAll(words.badSecret, { name }));
    else keys.set(name, [...(keys.get(name) ?? []), key]);
  }
  return keys;
}

/** As Standard Webhooks writes one: 24 to 64 bytes in base64 behind `whsec_`. Null: it is none. */
function readSecret(written: string): Uint8Array | null {
  const [, base64] =
    /^whsec_((?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?)$/.exec(written) ?? [];
  const key = Buffer.from(base64 ?? '', 'base64');
  return key.length >= 24 && key.length <= 64 ? key : null;
}

/** Never says the address: there may be a key in it. */
function addressOf(
  name: string,
  written: string,
  local: ReadonlySet<string>,
  complain: ComplainOf,
): URL | null {
  const url = URL.parse(written);
  const problem = url === null ? words.noAddress : problemOf(url, local);
  if (problem === null) return url;
  complain('WEBHOOK_RECEIVERS', sayAll(words.address, { name, problem }));
  return null;
}

function problemOf(url: URL, local: ReadonlySet<string>): Said | null {
  if (`${url.username}${url.password}` !== '') return words.hasUser;
  if (url.protocol === 'https:') return null;
  if (url.protocol !== 'http:') return words.otherScheme;
  if (!local.has(url.hostname) && !local.has(url.host))
    return sayAll(words.plainHttp, { host: url.hostname });
  return null;
}

/** `a=x b=y`; what is no such word is kept whole, so that it is told of. */
function parted(written: string): readonly Named[] {
  return written
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => {
      const at = word.indexOf('=');
      return { name: word.slice(0, Math.max(0, at)), value: word.slice(at + 1) };
    });
}

function named(written: string, context: z.core.$RefinementCtx): readonly Named[] {
  const pairs = parted(written);
  if (pairs.every(({ name, value }) => /^[\p{L}\p{N}._-]{1,40}$/u.test(name) && value !== '')) return pairs;
  context.addIssue({
    code: 'custom',
    message: forSchema(words.noPairs),
  });
  return z.NEVER;
}
