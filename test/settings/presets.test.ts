import { describe, expect, test } from 'vitest';
import { shippedTopics } from '../../src/domain/topic.ts';
import { canonicalAddress } from '../../src/feeds/fetch/chat-address.ts';
import { readPresets } from '../../src/settings/presets/read-presets.ts';
import { newNewsroomText, wholeBoard } from '../../src/setup/file/newsroom-text.ts';
import { newsroomOf } from './read-config.ts';

const presets = readPresets();

describe('the known feeds', () => {
  test.each(presets.map((preset) => [preset.id, preset] as const))(
    '%s makes a valid source of a newsroom',
    (id, { url, credit, topic, timeZone, name }) => {
      const text = newNewsroomText(
        {
          ...{ timeZone, home: 'NL', channels: [wholeBoard], schema: null },
          sources: [{ id, url, credit, topic, timeZone, note: name }],
        },
        'nl',
      );
      expect(newsroomOf(text).sources).toMatchObject([{ kind: 'url', id, url, credit, topic, timeZone }]);
      expect(text).toContain(`  # ${name}\n  - id: ${id}\n`);
    },
  );

  test('are told apart by their ids and their addresses, and are of desks that ship', () => {
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
    expect(new Set(presets.map(({ url }) => canonicalAddress(url))).size).toBe(presets.length);
    const slugs = shippedTopics.map(({ slug }) => slug);
    expect(presets.filter(({ topic }) => topic !== null && !slugs.includes(topic))).toEqual([]);
  });

  test('have those that a Dutch or Flemish newsroom asks for first: every province, weather, police, alarms', () => {
    const regions = presets.filter(({ kind, country }) => kind === 'regional' && country === 'NL');
    expect(new Set(regions.map(({ region }) => region)).size).toBe(12);
    const ids = presets.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['nos', 'nu', 'rtl', 'knmi', 'politie', 'p2000', 'vrt', 'hln']),
    );
  });

  test('are marked as never tried, until somebody has read news from one', () => {
    // A day is put there by whoever saw it work; until then nothing claims that it does.
    expect(presets.filter(({ tried }) => tried !== 'never').map(({ id }) => id)).toEqual([]);
  });
});
