import { afterEach, beforeEach, expect, it } from 'vitest';
import { check } from '../../../adapters/webhook/index.ts';
import { localLookup } from '../../../adapters/webhook/link/local-lookup.ts';
import type { Receiver } from '../../../adapters/webhook/settings.ts';
import { manifest } from '../../../adapters/webhook/setup/manifest.ts';
import { patientLookup } from '../../../src/lookup/patient-lookup.ts';
import { ConfigError } from '../../../src/settings/problem.ts';
import { settingsOf } from '../../settings/read-config.ts';
import { openReceiver, type WebhookReceiver } from '../../support/webhook/receiver.ts';

const key = Buffer.alloc(32, 7);
const secret = `whsec_${key.toString('base64')}`;
const other = `whsec_${Buffer.alloc(24, 8).toString('base64')}`;

let receiver: WebhookReceiver;
beforeEach(async () => {
  receiver = await openReceiver(key);
});
afterEach(() => receiver.goDown());

function problemsOf(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    settingsOf(environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map(({ where, message }) => `${where}: ${message.en}`);
  }
}

it('is off without a receiver, and on with one', () => {
  expect(settingsOf({}).chat).toEqual([]);
  const environment = {
    WEBHOOK_RECEIVERS: 'cms=https://cms.example.org/in archief=http://archief.intern:8080/in',
    WEBHOOK_SECRETS: `cms=${other} cms=${secret}\narchief=${secret}`,
    WEBHOOK_LOCAL: 'archief.intern',
  };
  const { chat, secrets, unknown } = settingsOf(environment);
  expect(chat.map(({ name }) => name)).toEqual(['webhook']);
  expect(unknown).toEqual([]);
  // Each by itself, wherever it stands.
  expect(secrets).toEqual([
    'https://cms.example.org/in',
    'http://archief.intern:8080/in',
    other,
    secret,
    secret,
  ]);
});

it.each([
  [{ WEBHOOK_SECRETS: `cms=${secret}` }, 'WEBHOOK_RECEIVERS: missing'],
  [{ WEBHOOK_RECEIVERS: 'cms=https://x.example/' }, 'WEBHOOK_SECRETS: cms has none: write cms=whsec_…'],
  [
    { WEBHOOK_RECEIVERS: 'https://x.example/?sleutel', WEBHOOK_SECRETS: `cms=${secret}` },
    'WEBHOOK_RECEIVERS: write a name and what belongs to it',
  ],
  [
    { WEBHOOK_RECEIVERS: 'cms=sleutel', WEBHOOK_SECRETS: `cms=${secret}` },
    'WEBHOOK_RECEIVERS: the address of cms is no address',
  ],
  [
    { WEBHOOK_RECEIVERS: 'cms=http://x.example/sleutel', WEBHOOK_SECRETS: `cms=${secret}` },
    'WEBHOOK_RECEIVERS: the address of cms is http, which anybody between can read and change: write https, or put x.example in WEBHOOK_LOCAL',
  ],
  [
    { WEBHOOK_RECEIVERS: 'cms=ftp://x.example/sleutel', WEBHOOK_SECRETS: `cms=${secret}` },
    'WEBHOOK_RECEIVERS: the address of cms begins with neither',
  ],
  [
    { WEBHOOK_RECEIVERS: 'cms=https://ik:sleutel@x.example/', WEBHOOK_SECRETS: `cms=${secret}` },
    'WEBHOOK_RECEIVERS: the address of cms has a user or a password in it',
  ],
  [
    { WEBHOOK_RECEIVERS: 'cms=https://x.example/ cms=https://y.example/', WEBHOOK_SECRETS: `cms=${secret}` },
    'WEBHOOK_RECEIVERS: cms stands in it twice',
  ],
  [
    { WEBHOOK_RECEIVERS: 'cms=https://x.example/', WEBHOOK_SECRETS: `cms=${secret} csm=${other}` },
    'WEBHOOK_SECRETS: csm is no name in WEBHOOK_RECEIVERS',
  ],
  ...['whsec_', 'whsec_c2xldXRlbA==', secret.slice(6), `${secret}x`].map(
    (written) =>
      [
        { WEBHOOK_RECEIVERS: 'cms=https://x.example/', WEBHOOK_SECRETS: `cms=${written}` },
        'WEBHOOK_SECRETS: that of cms is none: whsec_ and 24 to 64 bytes',
      ] as const,
  ),
] as const)('says what is wrong with %o, and no secret', (environment, expected) => {
  const problems = problemsOf(environment).join('\n');
  expect(problems).toContain(expected);
  expect(problems).not.toMatch(/sleutel|BwcHBw/);
  const lines = problems.split('\n');
  expect(lines).toEqual([...new Set(lines)]);
});

it('what `npx telex manifest webhook` makes can be set as it stands', () => {
  const printed = manifest('cms', 'en');
  const lines = [...printed.matchAll(/^(WEBHOOK_\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]);
  expect(problemsOf(Object.fromEntries(lines))).toEqual([]);
  expect(manifest('cms', 'en')).not.toBe(printed);
});

it('`npx telex check` says of each receiver whether somebody is there, and sends no event', async () => {
  const at = (name: string, address: string): [string, Receiver] => [
    name,
    { name, url: new URL(address), keys: [key] },
  ];
  const away = await openReceiver(key);
  await away.goDown();
  const receivers = new Map([
    at('cms', `${receiver.url}/cms`),
    at('weg', away.url),
    at('ver', 'http://9.9.9.9/'),
  ]);
  const channel = (externalId: string) => ({ platform: 'webhook', workspace: '', externalId });
  const lines = await check({
    locale: 'en',
    settings: { receivers },
    channels: [channel('cms'), channel('archief')],
  });
  expect(lines.map(({ ok, subject, message }) => `${ok} ${subject}: ${message}`)).toEqual([
    expect.stringMatching(/^true Webhook cms: somebody answers at its address \(405 to a HEAD\)/),
    expect.stringMatching(/^false Webhook weg: Webhook weg cannot be reached/),
    expect.stringMatching(
      /^false Webhook ver: the address of the receiver is http and not in the own network/,
    ),
    expect.stringMatching(/^false Webhook archief: no address is known for this receiver/),
  ]);
  expect(receiver.seen).toEqual([]);
});

it.each([
  ['127.0.0.1', true],
  ['192.168.3.4', true],
  ['::1', true],
  ['fd00::1', true],
  ['9.9.9.9', false],
  ['2620:fe::fe', false],
])('over http a name that leads to %s is sent to: %s', async (address, isLocal) => {
  const found = await new Promise((resolve) =>
    localLookup(patientLookup)(address, { all: false }, (error, ...rest) =>
      resolve(error === null ? rest[0] : error.code),
    ),
  );
  expect(found).toBe(isLocal ? address : 'TELEX_NOT_LOCAL');
});
