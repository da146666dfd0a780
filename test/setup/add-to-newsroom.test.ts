import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addToNewsroom } from '../../src/setup/file/add-to-newsroom.ts';
import { newsroomOf } from '../settings/read-config.ts';

const source = {
  id: 'nieuw',
  url: 'https://nieuw.example/rss',
  topic: null,
  credit: 'Nieuw',
  timeZone: null,
};
const channel = { platform: 'discord', id: '1175000000000000123', name: 'sport', follows: 'sport' };
const added = { sources: [source], channels: [channel] };
const old = '- {id: oud, url: "https://oud.example/rss"}';

describe('what is put into a newsroom file', () => {
  test.each([
    [
      'lists without an indent',
      `sources:\n${old}\nchannels:\n- platform: web\n  channel: alles\n  follows: [alles]\n`,
    ],
    ['an empty list of channels', `sources:\n  ${old}\nchannels: []   # nog geen\n`],
    ['a list of channels with nothing in it', `sources:\n  ${old}\nchannels:\nkeep: 90d\n`],
    ['no channels at all', `sources:\n  ${old}\n# het einde\n`],
    ['no line end at its end', `keep: 90d\nsources:\n  ${old}`],
    [
      'a comment and a blank line behind the last',
      `sources:\n  ${old}   # oud\n\n  # straks meer\n\nkeep: 90d\n`,
    ],
    ['the line ends of Windows', `keep: 90d\r\nsources:\r\n  ${old}\r\nchannels: []\r\n`],
    ['sources between brackets', `sources: [{id: oud, url: "https://oud.example/rss"}]   # één\nkeep: 90d\n`],
  ])('goes into one with %s, and every line that stood there stays', (_what, before) => {
    const after = addToNewsroom(before, added, 'nl');
    const { sources, channels } = newsroomOf(after);
    expect(sources.map(({ id }) => id)).toEqual(['oud', 'nieuw']);
    expect(channels.at(-1)).toMatchObject({ externalId: channel.id, follows: [{ topic: 'sport' }] });
    const comments = (text: string) => text.match(/#.*/gu) ?? [];
    expect(comments(after)).toEqual(expect.arrayContaining(comments(before)));
    if (before.includes('\r\n')) expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    expect(addToNewsroom(after, { sources: [], channels: [channel] }, 'nl')).toBe(after);
  });

  test('goes between brackets without a letter of the rest changed', () => {
    const before =
      '\uFEFFsources: [{id: oud,  url: "https://oud.example/rss"}, ]   # één\r\nchannels: [ {platform: web, channel: alles, follows: [alles]} # bord\r\n  ]\r\n';
    const after = addToNewsroom(before, added, 'nl');
    expect(newsroomOf(after).sources.map(({ id }) => id)).toEqual(['oud', 'nieuw']);
    expect(newsroomOf(after).channels.at(-1)).toMatchObject({ externalId: channel.id });
    const put = after.match(/, \{"[^}]*\}/gu) ?? [];
    expect(put).toHaveLength(2);
    expect(put.reduce((text, each) => text.replace(each, ''), after)).toBe(before);
  });

  test('goes into the example file without a letter of it changed', () => {
    const before = readFileSync('newsroom.example.yaml', 'utf8');
    const after = addToNewsroom(before, added, 'nl');
    const lines = before.split('\n');
    const put = after.split('\n').filter((line) => !lines.includes(line));
    expect(put.map((line) => line.replace(/ +#.*/u, ''))).toEqual([
      '  - id: nieuw',
      '    url: https://nieuw.example/rss',
      '    credit: Nieuw',
      '  - platform: discord',
      '    channel: "1175000000000000123"',
      '    name: sport',
      '    follows: [sport]',
    ]);
    expect(
      after
        .split('\n')
        .filter((line) => !put.includes(line))
        .join('\n'),
    ).toBe(before);
    expect(newsroomOf(after).sources.at(-1)?.id).toBe('nieuw');
  });

  test.each([
    ['follows: [buitenland]   # vooral dit', 'follows: [buitenland, sport]   # vooral dit'],
    ['follows: [sport]', 'follows: [sport]'],
    ['follows: [alles]', 'follows: [alles]'],
    ['follows: [alles spoed]', 'follows: [alles spoed, sport]'],
    ['follows:\n      - buitenland', 'follows:\n      - buitenland\n      - sport'],
  ])(
    'a channel that stands there already with %s follows one topic more where it lacks it',
    (before, after) => {
      const text = (follows: string) =>
        `sources:\n  ${old}\nchannels:\n  - platform: discord\n    channel: "${channel.id}"\n    ${follows}\n`;
      expect(addToNewsroom(text(before), { sources: [], channels: [channel] }, 'nl')).toBe(text(after));
    },
  );
});
