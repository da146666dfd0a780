import { describe, expect, test } from 'vitest';
import { parseText, readFixture } from '../../support/read-fixture.ts';

describe('ninjs as Superdesk sends it', async () => {
  const feed = await readFixture('ninjs/superdesk-feed.json');
  const [power, bridge] = feed.items;

  test('an item keeps its identity, its version and the item it evolved from', () => {
    expect(power).toMatchObject({
      guid: 'tag:wire.example,2026:avondmeer:1',
      version: 2,
      replaces: 'tag:wire.example,2026:avondmeer:0',
    });
  });

  test('its age counts from when it was filed, not from when somebody opened the draft', () => {
    expect(power?.issuedAt).toBe(Date.parse('2026-02-06T19:50:00Z'));
    expect(power?.changedAt).toBe(Date.parse('2026-02-06T20:10:00Z'));
  });

  test('the body is plain paragraphs without captions or scripts', () => {
    expect(power?.headline).toBe('Avondmeer & omgeving zonder stroom');
    expect(power?.paragraphs).toEqual([
      'AVONDMEER (ANP) - De stroom is uitgevallen.',
      'Over de oorzaak is niets bekend.',
    ]);
    expect(power?.datelineText).toBe('AVONDMEER, 6 februari ANP -');
  });

  test('a note to editors is kept apart from all that is posted', () => {
    expect(power?.editorialNote).toBe('Bel de nachtdienst voor vragen');
    expect(JSON.stringify([power?.headline, power?.summary, power?.paragraphs])).not.toContain('nachtdienst');
  });

  test('its slugline is what the agency calls the story', async () => {
    const item = { uri: 'urn:x:1', headline: 'Kop', body_text: 'Tekst.', slugline: 'stroom-avondmeer' };
    expect((await parseText(JSON.stringify(item))).items[0]?.slug).toBe('stroom-avondmeer');
    expect(power?.slug).toBeUndefined();
  });

  test('an embargo on the picture holds the item it is sent with', () => {
    expect(power?.embargoedUntil).toBe(Date.parse('2026-02-06T21:00:00Z'));
  });

  test('urgency is IPTC whoever sent it, and codes keep their vocabulary', () => {
    expect(power?.urgency).toBe(2);
    expect(power?.language).toBe('nl-NL');
    expect(power?.categories).toEqual([
      { scheme: 'mediatopic', code: '20000082', label: 'misdaad' },
      { scheme: 'medtop', code: '20000430', label: 'stroomstoring' },
    ]);
  });

  test('a canceled item says so, and what is no text is named', () => {
    expect(bridge?.pubStatus).toBe('canceled');
    expect(feed.items).toHaveLength(2);
    expect(feed.notes).toEqual(['a picture was left out: no text']);
    expect(feed.problems).toEqual(['an entry without uri, guid or headline was left out']);
  });
});

describe('ninjs 3', async () => {
  const [item] = (await readFixture('ninjs/version-3.json')).items;

  test('the main headline, the first body and the summary are read from their lists', () => {
    expect(item).toMatchObject({
      guid: 'urn:newsml:wire.example:20260206:kustlijn',
      version: 4,
      headline: 'Kustlijn van Noordzand schuift op',
      summary: 'De kustlijn schuift elk jaar een meter op.',
      paragraphs: ['NOORDZAND (ANP/RTR) - De kustlijn schuift op.', 'Dat meldt het instituut.'],
      credit: 'ANP',
      link: 'https://wire.example/kustlijn',
      editorialNote: 'Niet voor 12.00 uur',
    });
  });

  test('withheld and embargoed are both told', () => {
    expect(item?.pubStatus).toBe('withheld');
    expect(item?.embargoedUntil).toBe(Date.parse('2026-02-06T11:00:00Z'));
  });
});

test('a list of items without an envelope is read too', async () => {
  const list = [1, 2].map((n) => ({ uri: `urn:x:${n}`, headline: `Bericht ${n}`, pubstatus: 'usable' }));
  const { format, items } = await parseText(JSON.stringify(list));
  expect(format).toBe('ninjs');
  expect(items.map((item) => item.headline)).toEqual(['Bericht 1', 'Bericht 2']);
});

test('a status nobody knows is withheld rather than posted', async () => {
  const { items } = await parseText(
    JSON.stringify({ uri: 'urn:x:1', headline: 'Bericht', pubstatus: 'recheck' }),
  );
  expect(items[0]?.pubStatus).toBe('withheld');
});

test('a control character that JSON smuggles in does not reach the text', async () => {
  const item = { uri: 'urn:x:1', headline: 'Brug\u0000 dicht\u202e', body_html: '<p>De\u0007 brug</p>' };
  const { items } = await parseText(JSON.stringify(item));
  expect(items[0]).toMatchObject({ headline: 'Brug dicht', paragraphs: ['De brug'] });
});

test('an address that is no web address is no link', async () => {
  const { items } = await parseText(
    JSON.stringify({ uri: 'urn:x:1', headline: 'B', url: 'javascript:alert(1)' }),
  );
  expect(items[0]?.link).toBeNull();
});

test('an empty list is a quiet wire and no fault', async () => {
  for (const document of ['[]', '{"items": []}', '{"_items": [], "_meta": {"total": 0}}']) {
    expect((await parseText(document)).items).toEqual([]);
  }
});

test('JSON that is something else is refused', async () => {
  for (const document of ['{"foo": 1}', '[{"foo": 1}]', '["a"]', '{"data": [{"id": 1}]}']) {
    await expect(parseText(document)).rejects.toThrow('no format that Telex reads');
  }
});

test('an item without a uri is read, and that it has none is told', async () => {
  const items = [
    { uri: 'urn:x:1', headline: 'Haven dicht', body_text: 'De haven is dicht.' },
    { headline: 'Brug open', body_text: 'De brug is open.', pubstatus: 'usable' },
    { pubstatus: 'usable' },
  ];
  const feed = await parseText(JSON.stringify(items), { format: 'ninjs' });
  expect(feed.items.map(({ guid, headline }) => [guid, headline])).toEqual([
    ['urn:x:1', 'Haven dicht'],
    [null, 'Brug open'],
  ]);
  expect(feed.problems).toEqual(['an entry without uri, guid or headline was left out']);
  expect(feed.notes).toEqual(['1 of 2 items have no uri: they are known by link and text; ask for one']);
});

test('an embargo that tells no time that can be read holds the item back', async () => {
  const item = { uri: 'urn:x:1', headline: 'Bericht', pubstatus: 'usable', embargoed: 'tot Prinsjesdag' };
  const [held] = (await parseText(JSON.stringify(item))).items;
  expect(held).toMatchObject({ pubStatus: 'withheld', embargoedUntil: null });
});

test('a rendition is a page to open in 1.x too, and data for machines is no body', async () => {
  const { items } = await parseText(
    JSON.stringify({
      uri: 'tag:wire.example,2026:9',
      type: 'text',
      headline: 'Haven dicht',
      body_sportsml: '<sports-content/>',
      body_text: 'ZOUTDIJK (ANP) - De haven is dicht.',
      renditions: { web: { href: 'https://wire.example/9', mimetype: 'text/html' } },
    }),
  );
  expect(items[0]).toMatchObject({
    link: 'https://wire.example/9',
    paragraphs: ['ZOUTDIJK (ANP) - De haven is dicht.'],
  });
});

test('a day alone is when it was issued, and no time of a change', async () => {
  const { items } = await parseText(
    JSON.stringify({
      uri: 'urn:x:1',
      type: 'text',
      headline: 'Kop',
      versioncreated: '2019-09-24',
      version: 2026112712,
    }),
  );
  expect(items[0]).toMatchObject({
    issuedAt: Date.parse('2019-09-24T00:00:00Z'),
    changedAt: null,
    version: 2026112712,
  });
});

describe("the BBC's ninjs", async () => {
  const feed = await readFixture('ninjs/bbc-ldrs.json');
  const [quay, meetings, prize] = feed.items;

  test('its items stand under a name of their own, and are read as others are', () => {
    expect(feed).toMatchObject({ format: 'ninjs', problems: [] });
    expect(quay).toMatchObject({
      guid: 'https://ldrs.wire.example/1234',
      headline: 'Council closes the quay of Oostport',
      summary: null,
      slug: 'LDRS OOSTSHIRE v.2',
      paragraphs: ['The quay of Oostport is to close in March.', 'Fishermen may use the north side.'],
      issuedAt: Date.parse('2026-02-06T16:40:08Z'),
      changedAt: Date.parse('2026-02-06T17:10:00Z'),
    });
  });

  test('a subject is said once, and a place is none', () => {
    expect(quay?.categories).toEqual([{ scheme: 'category', code: 'transport', label: 'Transport' }]);
  });

  test('what is for editors is no news, and what is not free yet waits', () => {
    expect(meetings?.genre).toBe('advisory');
    expect(prize?.embargoedUntil).toBe(Date.parse('2026-02-07T00:01:00Z'));
  });

  test('a page without items is a quiet wire', async () => {
    expect(await parseText('{"total":0,"limit":20,"offset":0,"item":[]}')).toMatchObject({
      items: [],
      isEmpty: true,
    });
  });
});
