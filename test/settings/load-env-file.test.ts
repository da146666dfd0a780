import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { platforms } from '../../src/platforms.ts';
import { loadEnvironmentFile } from '../../src/settings/environment/load-env-file.ts';
import { surveyEnvironmentFile } from '../../src/settings/environment/survey-env-file.ts';
import { ConfigError } from '../../src/settings/problem.ts';
import { surveyConfig } from '../../src/settings/read-config.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'telex-env-'));
  path = join(folder, '.env');
});
afterEach(() => {
  delete process.env.TELEX_TRIED_HERE;
  rmSync(folder, { recursive: true });
});

test('takes up what stands there, and nothing where there is no file', () => {
  loadEnvironmentFile(path);
  writeFileSync(path, 'TELEX_TRIED_HERE=yes\n');
  loadEnvironmentFile(path);
  expect(process.env.TELEX_TRIED_HERE).toBe('yes');
});

const said = 'TELEX_TRIED_HERE=café\r\nLOG_LEVEL=warn\r\n';
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
test.each([
  ['UTF-16 of PowerShell, with its mark', Buffer.from(`\uFEFF${said}`, 'utf16le')],
  ['UTF-16 without a mark', Buffer.from(said, 'utf16le')],
  ['UTF-16 the other way round', swapped(Buffer.from(`\uFEFF${said}`, 'utf16le'))],
  ['UTF-16 the other way round, without a mark', swapped(Buffer.from(said, 'utf16le'))],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${said}`)],
  ['Windows-1252', Buffer.from(said, 'latin1')],
  [
    'UTF-8 with a line of Windows-1252',
    Buffer.concat([Buffer.from('# naïef\n'), Buffer.from(said, 'latin1')]),
  ],
])('reads %s', (_, bytes) => {
  writeFileSync(path, bytes);
  loadEnvironmentFile(path);
  expect(process.env.TELEX_TRIED_HERE).toBe('café');
});

test('reads a newsroom file in UTF-16 and in Windows-1252 by its letters', () => {
  const text = 'sources:\n  - {id: a, url: https://a.example/rss, credit: Réuters}\n';
  for (const encoding of ['utf16le', 'latin1'] as const) {
    const file = join(folder, 'newsroom.yaml');
    writeFileSync(file, Buffer.from(text, encoding));
    const survey = surveyConfig({ TELEX_CONFIG: file }, platforms);
    expect([survey.ofFile, survey.file?.newsroom.sources[0]?.credit]).toEqual([[], 'Réuters']);
  }
});

test.each([
  ['nl', 'dit is een map, en hier hoort een bestand met instellingen'],
  ['en', 'this is a folder, where a file of settings goes'],
] as const)('says of a folder in its place what to do (%s)', (locale, words) => {
  mkdirSync(path);
  let error: unknown;
  try {
    loadEnvironmentFile(path);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(ConfigError);
  expect((error as ConfigError).said[locale]).toContain(`${path}: ${words}`);
});

describe('what `.env` says in vain is told', () => {
  const toldOf = (text: string, elsewhere: Record<string, string> = {}, newsroom = '') => {
    writeFileSync(path, text);
    const file = join(folder, 'newsroom.yaml');
    writeFileSync(file, `sources: [{id: a, url: https://a.example/rss}]\n${newsroom}`);
    const environment = { TELEX_CONFIG: file, ...elsewhere };
    const { settings } = surveyConfig(environment, platforms, surveyEnvironmentFile(path));
    return settings.unknown.map(({ where, message }) => `${where.replace(`${folder}/`, '')}: ${message.en}`);
  };

  test('lines without =, by their number and never with what may be a secret', () => {
    const told = toldOf(
      '# of us\nTELEX_PORT 5\nSLACK_BOT_TOKEN: xoxb-1\nANP_USER="two\nlines"\nhunter2\n\nexport LOG_LEVEL\n',
    );
    const without = 'this line has no =, and so sets nothing: write';
    expect(told).toEqual([
      `.env:2: ${without} TELEX_PORT=…`,
      `.env:3: ${without} SLACK_BOT_TOKEN=…`,
      `.env:6: ${without} NAME=value, or begin it with #`,
      `.env:8: ${without} LOG_LEVEL=…`,
    ]);
  });

  test.each([
    ['SLACK_BOT_TOKN', 'did you mean SLACK_BOT_TOKEN?'],
    ['DISCORD_GUILD_ID', 'did you mean DISCORD_GUILDS?'],
    ['DATABSE_URL', 'did you mean DATABASE_URL?'],
    ['LOGLEVEL', 'did you mean LOG_LEVEL?'],
    ['Telex_Port', 'did you mean TELEX_PORT?'],
    ['slack_bot_token', 'did you mean SLACK_BOT_TOKEN?'],
    ['SLACK_WEBHOOK', 'of SLACK_ reads these: SLACK_BOT_TOKEN, SLACK_APP_TOKEN'],
    ['SLACK_CLIENT_SECRET', 'of SLACK_ reads these: SLACK_BOT_TOKEN'],
    ['DISCORD_CLIENT_ID', 'of DISCORD_ reads these: DISCORD_TOKEN'],
    ['DISCORD_FOO', 'of DISCORD_ reads these: DISCORD_TOKEN'],
    ['SLACK_CHANNEL', 'channels stand in newsroom.yaml, under channels'],
    ['TELEX_FOO', 'this is not a setting of Telex: take it away'],
  ])('%s', (name, words) => {
    expect(toldOf(`${name}=12\n`, { [name]: '12' })).toEqual([
      expect.stringMatching(new RegExp(`^${name}: .*${words.replace('?', '\\?')}`)),
    ]);
  });

  test('but not what the newsroom file names, nor what is of no concern', () => {
    expect(toldOf('SLACK_FEED_KEY=1\n', {}, '# query: SLACK_FEED_KEY\n')).toEqual([]);
    expect(toldOf('ANP_USER=1\nLOG_FILE=2\nPOSTGRES_PASSWORD=3\n')).toEqual([]);
  });

  test('nor what others have in the environment of the machine', () => {
    const others = { SLACK_WEBHOOK: '1', DISCORD_CLIENT_ID: '2', LOGLEVEL: '3', SLACK_CHANNEL: '4' };
    expect(toldOf('', others)).toEqual([]);
    expect(toldOf('', { Telex_Port: '1' })).toEqual([expect.stringContaining('did you mean TELEX_PORT?')]);
  });

  test('and a file beside it whose name was made longer', () => {
    writeFileSync(join(folder, '.env.txt'), 'TELEX_PORT=5\n');
    expect(toldOf('')).toEqual([expect.stringContaining('.env.txt: Telex reads .env, and not this file')]);
  });
});
