import { expect, test } from 'vitest';
import { readNewsroom } from '../../../src/settings/read-newsroom.ts';
import { readSettings } from '../../../src/settings/read-settings.ts';

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
  expect(() => readNewsroom(newsroom('1175000000000000123'), 'newsroom.yaml', {})).toThrow(/in quotes/);
  const read = readNewsroom(newsroom('"1175000000000000123"'), 'newsroom.yaml', {});
  expect(read.channels[0]?.externalId).toBe('1175000000000000123');
});

test('publishing is off until it is asked for, in so many words', () => {
  expect(readSettings({ DISCORD_TOKEN: 'x' }).discord?.publish).toBe(false);
  expect(readSettings({ DISCORD_TOKEN: 'x', DISCORD_PUBLISH: 'yes' }).discord?.publish).toBe(true);
  expect(() => readSettings({ DISCORD_TOKEN: 'x', DISCORD_PUBLISH: 'ja' })).toThrow(/neither yes nor no/);
});
