import { expect, test } from 'vitest';
import { discordSettings } from '../../../adapters/discord/settings.ts';
import type { Environment } from '../../../src/settings/problem.ts';
import { newsroomOf } from '../../settings/read-config.ts';

const newsroom = (channel: string) => `
sources:
  - id: anp
    url: https://wire.example/anp.rss
channels:
  - platform: discord
    channel: ${channel}
    follows: [buitenland]
`;

test('a channel id without quotes is refused, since YAML would round it to another channel’s', () => {
  expect(() => newsroomOf(newsroom('1175000000000000123'))).toThrow(/in quotes/);
  const read = newsroomOf(newsroom('"1175000000000000123"'));
  expect(read.channels[0]?.externalId).toBe('1175000000000000123');
});

test('publishing is off until it is asked for, in so many words', () => {
  const publishing = (environment: Environment) => read(environment).settings?.publish;
  expect(publishing({ DISCORD_TOKEN: 'x' })).toBe(false);
  expect(publishing({ DISCORD_TOKEN: 'x', DISCORD_PUBLISH: 'yes' })).toBe(true);
  expect(read({ DISCORD_TOKEN: 'x', DISCORD_PUBLISH: 'ja' }).problems).toEqual([
    'DISCORD_PUBLISH: "ja" is neither yes nor no',
  ]);
});

test('the servers that are served are ids, or all', () => {
  const guilds = (text?: string) =>
    read({ DISCORD_TOKEN: 'x', ...(text !== undefined && { DISCORD_GUILDS: text }) });
  expect(guilds().settings?.guilds).toBeNull();
  expect(guilds('all').settings?.guilds).toBe('all');
  expect(guilds('1175000000000000100, 1175000000000000101').settings?.guilds).toEqual([
    '1175000000000000100',
    '1175000000000000101',
  ]);
  expect(guilds('Redactie').problems).toEqual([
    'DISCORD_GUILDS: "Redactie" is not the id of a server: copy it with Copy Server ID (Developer Mode on), or write all',
  ]);
});

test('a list of servers without any serves nobody, and is refused', () => {
  for (const text of [',', ' , ,'])
    expect(read({ DISCORD_TOKEN: 'x', DISCORD_GUILDS: text }).problems).toEqual([
      'DISCORD_GUILDS: names no server: write their ids, or all, or leave it out',
    ]);
});

test('the address is taken with or without a slash or a version at the end', () => {
  for (const end of ['', '/', '/v10/']) {
    const { settings } = read({ DISCORD_TOKEN: 'd', DISCORD_API_URL: `http://discord.local/api${end}` });
    expect(settings?.apiUrl).toBe('http://discord.local/api');
  }
});

function read(environment: Environment) {
  const problems: string[] = [];
  const settings = discordSettings((found) => found).read(environment, (key, message) =>
    problems.push(`${key}: ${message.en}`),
  );
  return { settings, problems };
}

test.each([
  ['xoxb-12', 'This is a token of Slack'],
  ['1175000000000000456', 'This is the application’s number'],
  ['42', 'This is the application’s number'],
  ['https://discord.com/api/webhooks/1/a', 'This is an address'],
  ['Bot MTE3NTAw.a.b', 'such as Bot or Bearer before it: write the token alone'],
  ['DISCORD_TOKEN=MTE3NTAw.a.b', 'write the token alone'],
  ['Bot xoxb-12', 'This is a token of Slack'],
])('a token that is %s is told for what it is, before Discord is asked', (token, words) => {
  const { problems } = read({ DISCORD_TOKEN: token });
  expect(problems.join()).toContain(words);
});
