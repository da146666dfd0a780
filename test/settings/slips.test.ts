import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { platforms } from '../../src/platforms.ts';
import { ConfigError } from '../../src/settings/problem.ts';
import { surveyConfig } from '../../src/settings/read-config.ts';
import { newsroomOf, settingsOf } from './read-config.ts';

/** What is told of something that is wrong, a line each. */
function toldBy(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('nothing was told');
}

const told = (text: string) => toldBy(() => newsroomOf(text));
const source = (more: string) => `sources:\n  - {id: a, url: "https://a.example/rss", ${more}}\n`;

describe('a slip in the newsroom file is told with what was meant', () => {
  test.each([
    [
      'a key that stands further out than its sisters',
      'sources:\n  - id: a\n    url: https://a.example/rss\n   topic: sport\n',
      'newsroom.yaml:4: "topic" stands 3 spaces in, and what it belongs to 4 spaces: put 4 spaces before it',
    ],
    [
      'one that stands further in',
      'sources:\n  - id: a\n    url: https://a.example/rss\n     topic: sport\n',
      'newsroom.yaml:4: "topic" stands 5 spaces in, and what it belongs to 4 spaces: put 4 spaces before it',
    ],
    [
      'one of the first level',
      'timezone: Europe/Amsterdam\n sources:\n  - id: a\n',
      'newsroom.yaml:2: "sources" stands 1 space in, and what it belongs to no space: put no space before it',
    ],
    [
      'the second key of an entry below its dash',
      'channels:\n  - platform: web\n  channel: a\n',
      'newsroom.yaml:3: "channel" stands 2 spaces in, and what it belongs to 4 spaces: put 4 spaces before it',
    ],
    [
      'an entry that is not below the others',
      'sources:\n  - id: a\n    url: https://a.example/rss\n - id: b\n',
      'newsroom.yaml:4: "id" stands 1 space in, and what it belongs to 2 spaces: put 2 spaces before its dash',
    ],
    [
      'tabs, as YAML says it',
      'sources:\n\t- id: a\n',
      'newsroom.yaml:2: this is not valid YAML: a line begins with a tab',
    ],
  ])('%s', (_what, text, says) => {
    expect(told(text).split('\n')).toEqual([expect.stringContaining(says)]);
  });

  test.each([
    ['Amsterdam', 'did you mean Europe/Amsterdam?'],
    ['Europa/Amsterdam', 'did you mean Europe/Amsterdam?'],
    ['CET+1', 'this is an offset, which knows no summer time'],
    ['+01:00', 'this is an offset, which knows no summer time'],
    ['Etc/GMT-1', 'this is an offset, which knows no summer time'],
    ['Nederland', 'this is not an IANA time zone such as Europe/Amsterdam'],
  ])('the time zone %s', (zone, says) => {
    expect(told(`timezone: ${zone}\n${source('topic: sport')}`)).toContain(says);
  });

  test('a longer name of what opens a source', () => {
    const auth = 'auth: {username: ANP_USER, password: ANP_USER}';
    expect(toldBy(() => newsroomOf(source(auth), { ANP_USER: 'x' })).split('\n')).toEqual([
      expect.stringMatching(/sources\[0\]\.auth\.username: .*did you mean user\?/),
    ]);
  });

  test.each([['nl'], ['Nederland'], ['Netherlands']])('the country %s', (country) => {
    expect(told(`home: ${country}\n${source('topic: sport')}`)).toContain('did you mean NL?');
  });

  test('a time without its unit, an address without https, a platform with a capital, one desk where a list goes', () => {
    expect(told(source('every: 30'))).toContain('every: 30 what? Write 30s for seconds');
    expect(told('sources:\n  - {id: a, url: www.a.example/rss}\n')).toContain(
      'did you mean https://www.a.example/rss?',
    );
    const channel = (platform: string, follows: string) =>
      `${source('topic: sport')}channels:\n  - {platform: ${platform}, channel: a, follows: ${follows}}\n`;
    expect(told(channel('Slack', '[sport]'))).toContain('did you mean slack?');
    expect(told(channel('web', 'sport'))).toContain('this must be a list: write [sport]');
  });

  test('an address that holds a password is not repeated', () => {
    expect(told('sources:\n  - {id: a, url: "klant:geheim@a.example"}\n')).not.toContain('geheim');
  });

  test('letters that cannot be seen are named, and of one word one thing is said', () => {
    expect(told(source('topic: "sport\u00a0"')).split('\n')).toEqual([
      expect.stringContaining('topic: this holds a letter that cannot be seen'),
    ]);
    expect(told(source('topic: Sport nieuws')).split('\n')).toHaveLength(1);
    expect(told(source('topic: sprot'))).toContain('there is no topic "sprot": did you mean sport?');
  });
});

test('what begins with a * and names nothing is told with its line', () => {
  const file = 'sources:\n  - id: a\n    url: https://wire.example/a\n    credit: *anp\n';
  expect(toldBy(() => newsroomOf(file))).toBe(
    'newsroom.yaml:4: this is not valid YAML: what begins with a * is written in quotes',
  );
});

test('a slip in the environment is told with what was meant', () => {
  expect(toldBy(() => settingsOf({ TELEX_LOCALE: 'NL' }))).toContain('did you mean nl?');
  expect(toldBy(() => settingsOf({ LOG_LEVEL: 'wran' }))).toContain('did you mean warn?');
});

describe('what can be read is read where something else is wrong', () => {
  const survey = (environment: Record<string, string>, file: string | null) => {
    const folder = mkdtempSync(join(tmpdir(), 'telex-slips-'));
    try {
      const path = join(folder, 'newsroom.yaml');
      if (file !== null) writeFileSync(path, file);
      return surveyConfig({ TELEX_CONFIG: path, ...environment }, platforms);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  test('the newsroom file and the other platform, with a token of the wrong shape', () => {
    const { file, settings, problems, faulty } = survey(
      { SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xapp-1', DISCORD_TOKEN: 'abc' },
      source('topic: sport'),
    );
    expect(file?.newsroom.sources).toHaveLength(1);
    expect(settings.chat.map(({ name }) => name)).toEqual(['discord']);
    expect(problems.map(({ where }) => where)).toEqual(['SLACK_BOT_TOKEN']);
    expect(faulty).toEqual(['slack']);
  });

  test('the tokens, with a newsroom file that is wrong; its secrets are still no unknown settings', () => {
    const auth = `auth: {bearer: TELEX_ANP}, every: 30`;
    const { file, settings, ofFile } = survey({ DISCORD_TOKEN: 'abc', TELEX_ANP: 'geheim' }, source(auth));
    expect([file, ofFile.length]).toEqual([undefined, 1]);
    expect(settings.chat.map(({ name }) => name)).toEqual(['discord']);
    expect(settings.unknown).toEqual([]);
  });
});
