import { describe, expect, test } from 'vitest';
import { parseText, readFixture } from '../../support/read-fixture.ts';

describe("dpa's digitalwires", async () => {
  const feed = await readFixture('dpa-digitalwires/entries.json');
  const [ferry, killed, study, preview, results, shipyard] = feed.items;

  test('an entry keeps its identity, its version, its urgency and what it is about', () => {
    expect(ferry).toMatchObject({
      guid: 'urn:newsml:dpa.com:20090101:260206-930-100001',
      version: 2,
      urgency: 2,
      headline: 'Fähre vor Lundsum auf Grund gelaufen',
      summary: 'Eine Fähre mit 80 Menschen sitzt fest.',
      datelineText: 'Lundsum (dpa) -',
      issuedAt: Date.parse('2026-02-06T19:50:00Z'),
      language: 'de',
      credit: 'dpa',
    });
  });

  test('the text is the story: no table, no box, no notepad, and a picture beside it', () => {
    expect(ferry?.paragraphs).toEqual([
      'Vor Lundsum ist am Freitag eine Fähre auf Grund gelaufen. An Bord sind 80 Menschen.',
      'Hochwasser um Mitternacht',
      'Sie soll mit dem Hochwasser freikommen.',
    ]);
  });

  test('its picture is the one that leads', () => {
    expect(ferry?.picture).toEqual({
      address: 'https://img.wire.example/faehre.jpg',
      caption: 'Die Fähre am Abend.',
      credit: 'A. Foto/dpa',
    });
  });

  test('a correction says what it corrects; contacts and initials are kept nowhere', () => {
    expect(ferry).toMatchObject({
      signal: 'correction',
      correctionWords: 'Zahl im zweiten Satz korrigiert: 80',
    });
    expect(ferry?.editorialNote).toContain('Weitere Zusammenfassung bis 2130');
    for (const hidden of ['+49', 'jar xx', 'Foto aktuell'])
      expect(JSON.stringify(ferry)).not.toContain(hidden);
  });

  test('the desk comes first, then its subjects by rank, then the country', () => {
    expect(ferry?.categories).toEqual([
      { scheme: 'dpacat', code: 'vm', label: 'vm' },
      { scheme: 'medtop', code: '20000337', label: 'Schifffahrt' },
      { scheme: 'dpasubject', code: '232', label: 'Verkehr' },
      { scheme: 'dpacountry', code: '1', label: 'Deutschland' },
    ]);
  });

  test('a canceled entry is a kill', () => {
    expect(killed).toMatchObject({ pubStatus: 'canceled', version: 3 });
  });

  test('an embargo is the field, not what is said of it to people; a summary takes its story further', () => {
    expect(study).toMatchObject({
      pubStatus: 'usable',
      embargoedUntil: Date.parse('2026-02-07T05:00:00Z'),
      signal: 'update',
      urgency: 4,
    });
  });

  test('a preview of the day is for editors, and results are no text', () => {
    expect(preview?.genre).toBe('advisory');
    expect(results).toMatchObject({ genre: 'advisory', paragraphs: [], credit: 'dpa', pubStatus: 'usable' });
  });

  test('what another agency sends through the same door is its own', () => {
    expect(shipyard).toMatchObject({
      credit: 'AP',
      urgency: 3,
      signal: 'correction',
      datelineText: 'New Delhi',
      categories: [
        { scheme: 'dpacat', code: 'wi', label: 'economics' },
        { scheme: 'anpa', code: 'f', label: 'finance' },
      ],
    });
  });

  test('a picture alone is no story, which is told', () => {
    expect(feed.items).toHaveLength(6);
    expect(feed.notes).toEqual(['a picture was left out: no text']);
    expect(feed.problems).toEqual([]);
  });
});

describe('however it is delivered', () => {
  const entry = (urn: string | null) => ({
    format: 'digitalwires@0.9.1',
    urn,
    headline: urn === null ? null : `Meldung ${urn}`,
    article_html: '<section class="main"><p>Ein Satz.</p></section>',
  });

  test('one entry is read', async () => {
    const feed = await readFixture('dpa-digitalwires/single.json');
    expect(feed.items).toMatchObject([{ urgency: 1, datelineText: 'Norstad (dpa) -' }]);
  });

  test('a list with broken entries gives the others, and says how many were broken', async () => {
    const { items, problems } = await parseText(
      JSON.stringify([entry('a'), null, 'x', entry(null), entry('b')]),
    );
    expect(items.map(({ guid }) => guid)).toEqual(['a', 'b']);
    expect(problems).toEqual(['3 of 5 entries were left out: they have neither urn nor headline']);
  });

  test('of an answer that was cut off the whole entries are read', async () => {
    const text = JSON.stringify({ entries: [entry('a'), entry('b')] });
    const { items, isCut } = await parseText(text.slice(0, -20));
    expect([items.map(({ guid }) => guid), isCut]).toEqual([['a'], true]);
  });

  test('an empty queue is a quiet wire', async () => {
    expect(await parseText('{"entries": []}')).toMatchObject({
      format: 'dpa-digitalwires',
      items: [],
      isEmpty: true,
    });
  });

  test('a headline alone is an alert, and a time without a zone is the newsroom’s', async () => {
    const alert = { ...entry('a'), article_html: null, version_created: '2026-02-06T20:50:00' };
    const { items } = await parseText(JSON.stringify([alert]), { timeZone: 'Europe/Berlin' });
    expect(items).toMatchObject([{ headline: 'Meldung a', issuedAt: Date.parse('2026-02-06T19:50:00Z') }]);
  });

  test('a status nobody knows is withheld', async () => {
    const { items } = await parseText(JSON.stringify([{ ...entry('a'), pubstatus: 'recheck' }]));
    expect(items[0]?.pubStatus).toBe('withheld');
  });
});
