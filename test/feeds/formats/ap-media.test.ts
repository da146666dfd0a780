import { describe, expect, test } from 'vitest';
import { parseText, readFixture } from '../../support/read-fixture.ts';

describe('a feed of the AP Media API, each item with its text', async () => {
  const feed = await readFixture('ap-media/feed.json');
  const [ferry, glance, bakers, bridge, bank, daybook] = feed.items;

  test('an item keeps its identity over its versions, and says when and where', () => {
    expect(ferry).toMatchObject({
      guid: 'a1b2c3d4e5f60718293a4b5c6d7e8f90',
      version: 3,
      headline: 'Ferry runs aground off Lomar, 80 aboard',
      summary: 'A ferry with 80 people aboard has run aground off Lomar',
      datelineText: 'OSLO, Norway (AP) -',
      issuedAt: Date.parse('2026-02-06T19:10:00Z'),
      changedAt: Date.parse('2026-02-06T19:50:00Z'),
      urgency: 4,
      language: 'en',
      credit: 'AP',
      link: 'https://apnews.example/a1b2',
    });
  });

  test('the text is that of its NITF, without byline and caption', () => {
    expect(ferry?.paragraphs).toEqual([
      'OSLO, Norway (AP) — A ferry with 80 people aboard ran aground off Lomar on Friday.',
      'It is to be freed at high tide.',
    ]);
  });

  test('its slug is the story without what says how it was sent and which take it is', () => {
    expect(ferry?.slug).toBe('EU--Lomar-Ferry');
  });

  test('a correction says what it corrects, and the note is for editors alone', () => {
    expect(ferry).toMatchObject({
      signal: 'correction',
      correctionWords: 'CORRECTS: The ferry carries 80 people, not 800. Adds quotes. With AP Photos.',
      editorialNote: expect.stringContaining('With AP Photos'),
    });
    expect(JSON.stringify([ferry?.headline, ferry?.summary, ferry?.paragraphs])).not.toContain('AP Photos');
  });

  test('what a person filed it under is its category, what a machine found is not', () => {
    expect(ferry?.categories).toEqual([{ scheme: 'anpa', code: 'i', label: 'international' }]);
  });

  test('of a picture that is filed with it only what it shows is known', () => {
    expect(ferry?.picture).toEqual({ address: null, caption: 'Lomar Ferry' });
  });

  test('results are no text, and their slug tells the sport', () => {
    expect(glance).toMatchObject({
      headline: 'SOC--Cup Glance',
      slug: 'SOC--Cup Glance',
      genre: 'advisory',
      paragraphs: [],
      categories: [
        { scheme: 'subj', code: '15054000', label: null },
        { scheme: 'anpa', code: 's', label: 'sport' },
      ],
    });
  });

  test('copy in advance waits for the first minute of its day in New York', () => {
    expect(bakers).toMatchObject({
      pubStatus: 'usable',
      embargoedUntil: Date.parse('2026-02-08T00:01:00-05:00'),
      slug: 'EU--Lomar Bakers',
    });
  });

  test('a kill is a kill', () => {
    expect(bridge).toMatchObject({
      pubStatus: 'canceled',
      slug: 'EU--Bridge',
      datelineText: 'Buffalo, New York, United States (AP) -',
    });
  });

  test('an embargo ends when its field says', () => {
    expect(bank).toMatchObject({ pubStatus: 'usable', embargoedUntil: Date.parse('2026-02-07T13:30:00Z') });
  });

  test('a daybook is for editors', () => {
    expect(daybook).toMatchObject({ genre: 'advisory', credit: 'Precise Media' });
  });

  test('a picture is left out, and an entry without an item is told', () => {
    expect(feed.items).toHaveLength(6);
    expect(feed.problems).toEqual(['1 of 8 entries of the feed hold no item and were left out']);
    expect(feed.notes).toEqual([
      'a picture was left out: no text',
      '1 of 6 items came without their text, which is read from an address of its own',
    ]);
  });
});

describe('one item', () => {
  const item = (fields: object) =>
    JSON.stringify({
      api_version: '1.1',
      data: {
        item: {
          altids: { itemid: 'a1' },
          version: 1,
          type: 'text',
          headline: 'Storm closes port',
          versioncreated: '2026-02-06T19:50:00Z',
          ...fields,
        },
      },
    });
  const read = async (fields: object) => (await parseText(item(fields))).items[0];

  test('without a dateline as it is written has one of its place', async () => {
    const datelinelocation = { city: 'Budapest', countrycode: 'HUN', countryname: 'Hungary' };
    const { items } = await parseText(item({ datelinelocation }));
    expect(items[0]?.datelineText).toBe('Budapest, Hungary (AP) -');
  });

  test('is read by itself, and that its text is elsewhere is told', async () => {
    const feed = await readFixture('ap-media/item.json');
    expect(feed.items).toMatchObject([
      { headline: 'Storm closes port', urgency: 2, slug: 'CAR--Lomar Rally' },
    ]);
    expect(feed.notes).toEqual([
      '1 of 1 items came without their text, which is read from an address of its own',
    ]);
  });

  test.each([
    [{ pubstatus: 'usable' }, 'usable', null],
    [{}, 'usable', null],
    [{ pubstatus: 'withheld' }, 'withheld', null],
    [{ pubstatus: 'embargoed' }, 'withheld', null],
    [{ pubstatus: 'embargoed', embargoed: 'soon' }, 'withheld', null],
    [{ pubstatus: 'usable', embargoed: '2026-02-07T05:00:00Z' }, 'usable', '2026-02-07T05:00:00Z'],
    [{ pubstatus: 'usable', editorialtypes: ['Kill'] }, 'canceled', null],
    [{ pubstatus: 'usable', editorialtypes: ['Withhold'] }, 'withheld', null],
    [{ pubstatus: 'usable', editorialtypes: ['HoldForRelease'] }, 'withheld', null],
    [{ urgency: 7, slugline: 'BC-EU--Port, ADV09' }, 'usable', '2026-02-09T05:01:00Z'],
    [{ urgency: 8, slugline: 'BC-EU--Port, ADV01' }, 'usable', '2026-03-01T05:01:00Z'],
    [{ urgency: 8 }, 'withheld', null],
    [{ urgency: 8, embargoed: '2026-02-08T05:00:00Z' }, 'usable', '2026-02-08T05:00:00Z'],
  ])('with %j it is %s until %s', async (fields, pubStatus, until) => {
    expect(await read(fields)).toMatchObject({
      pubStatus,
      embargoedUntil: until === null ? null : Date.parse(until),
    });
  });

  test('copy in advance that names no day waits for a person', async () => {
    expect(await read({ urgency: 7 })).toMatchObject({ pubStatus: 'withheld', embargoWords: 'advance copy' });
  });

  test('the first version takes nothing further, whatever its note says', async () => {
    const note = { ednote: 'Eds: UPDATES: With AP Photos.' };
    expect((await read({ ...note, version: 0 }))?.signal).toBeNull();
    expect((await read({ ...note, version: 1 }))?.signal).toBe('update');
  });

  test.each([
    [{ editorialtypes: ['Advisory'] }],
    [{ signals: ['Test'] }],
    [{ profile: 'Daybook' }],
    [{ subject: [{ code: 'v', rels: ['category'] }] }],
  ])('%j is for editors', async (fields) => {
    expect((await read(fields))?.genre).toBe('advisory');
  });

  test('an answer of another kind is refused', async () => {
    await expect(parseText('{"api_version":"1.1","data":{}}')).rejects.toThrow('no format that Telex reads');
  });
});
