import { describe, expect, test } from 'vitest';
import { parseText, readFixture } from '../../support/read-fixture.ts';

describe('NewsML 1.2 of ANP', async () => {
  const [item] = (await readFixture('newsml-1.2/anp.xml')).items;

  test('every revision has one guid, and its number is the version', () => {
    expect(item).toMatchObject({ guid: 'urn:newsml:anp.nl:20260206:ANPX-060226-041', version: 2 });
  });

  test('what it replaces is a signal, and neither that line nor the (2) is shown', () => {
    expect(item?.signal).toBe('update');
    expect(item?.headline).toBe('Bonden staken bij PakketPlus');
    expect(item?.paragraphs[0]).toMatch(/^ZOUTDIJK \(ANP\) - /);
  });

  test('the desk that wrote it is no name of the story', () => {
    expect(item?.slug).toBeUndefined();
  });

  test('first created is its age, this revision its change, and the urgency is IPTC', () => {
    expect(item).toMatchObject({
      issuedAt: Date.parse('2026-02-06T08:35:49Z'),
      changedAt: Date.parse('2026-02-06T11:37:31Z'),
      urgency: 5,
      language: 'nl-NL',
      credit: 'ANP',
      categories: [{ scheme: 'anp', code: 'XANP/ECO', label: null }],
    });
  });

  test('no entity is loaded from a file or expanded into others', () => {
    const text = item?.paragraphs.join('\n') ?? '';
    expect(text).toContain('café');
    expect(text).not.toContain('lollol');
    expect(text).not.toContain('root:');
  });
});

describe('NewsML 1.2 of AFP', async () => {
  const feed = await readFixture('newsml-1.2/afp-alert.xml');

  test('an alert without a headline has its first line for one', () => {
    expect(feed.items[0]).toMatchObject({
      headline: 'Le pont de Villeneuve fermé après une collision',
      paragraphs: [],
      datelineText: 'Villeneuve, 6 fév 2026 (AFP) -',
      urgency: 1,
    });
  });

  test('Embargoed until a time is an embargo', () => {
    expect(feed.items[0]).toMatchObject({
      pubStatus: 'usable',
      embargoedUntil: Date.parse('2026-02-06T12:00:00Z'),
    });
  });
});

test("Belga's lead and body are one story, its times are Brussels time, its alert is urgent", async () => {
  const { items } = await readFixture('newsml-1.2/belga.xml', { timeZone: 'Europe/Brussels' });
  expect(items[0]).toMatchObject({
    guid: 'urn:newsml:belga.be:20260206:12345678',
    headline: 'Trein ontspoord bij Steenhove',
    paragraphs: [
      'STEENHOVE 06/02 (BELGA) = Een trein is ontspoord.',
      'Niemand raakte gewond.',
      'Het spoor is dicht.',
    ],
    issuedAt: Date.parse('2026-02-06T19:00:00Z'),
    urgency: 2,
    credit: 'BELGA',
    categories: [{ scheme: 'belga', code: 'BIN', label: null }],
  });
});

test('the language may stand on the component alone', async () => {
  const { items } =
    await parseText(`<NewsML><NewsItem><NewsComponent xml:lang="fr"><NewsLines><HeadLine>Pont fermé</HeadLine></NewsLines>
    <ContentItem><MediaType FormalName="Text"/><DataContent>Le pont est fermé.</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`);
  expect(items[0]?.language).toBe('fr');
});

describe('a package of Belga', async () => {
  const { items } = await readFixture('newsml-1.2/belga-package.xml');
  const [dutch, french] = items;

  test('holds a story for each text in it, with an identity of its own over its revisions, and no pictures', () => {
    expect(items.map(({ guid, version }) => [guid, version])).toEqual([
      ['urn:newsml:belga.be:81000010', 2],
      ['urn:newsml:belga.be:81000020', 2],
    ]);
  });

  test('tells of each its own headline, text, language, place, services, priority and number', () => {
    expect(dutch).toMatchObject({
      headline: 'Sluis van Steenhove gaat dicht',
      paragraphs: ['De sluis gaat maandag dicht.', 'Schepen varen om.'],
      language: 'nl',
      datelineText: 'ANTWERPEN (BELGA) -',
      urgency: 5,
      slug: 'BIN118',
      editorialNote: 'Foto volgt',
      categories: [{ code: 'BIN/ALG' }, { code: 'BIN/ECO' }],
    });
    expect(french).toMatchObject({ headline: "L'écluse fermera lundi", language: 'fr', urgency: 2 });
  });

  test('is in Brussels time wherever the newsroom is', () => {
    expect(dutch?.issuedAt).toBe(Date.parse('2026-02-06T19:00:00Z'));
  });
});

test("Belga's tips, which all bear one identifier, are known by the day and what they say", async () => {
  const tip = (headline: string) =>
    parseText(`<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>belga.be</ProviderId><DateId>20260206T2000</DateId>
      <RevisionId>0</RevisionId><PublicIdentifier>urn:newsml:www.belga.be</PublicIdentifier></NewsIdentifier></Identification>
      <NewsComponent Duid="0"><NewsComponent Duid="0"><Role FormalName="Tip"/><NewsLines><HeadLine>${headline}</HeadLine></NewsLines>
      <AdministrativeMetadata><Property FormalName="NewsObjectId" Value=""/></AdministrativeMetadata>
      <NewsComponent Duid="0"><Role FormalName="Title"/><ContentItem><DataContent>${headline}</DataContent></ContentItem></NewsComponent>
      </NewsComponent></NewsComponent></NewsItem></NewsML>`);
  const guids = [await tip('cor 1 - BRAND'), await tip('cor 2 - ONGEVAL'), await tip('cor 1 - BRAND')];
  const [first, second, again] = guids.map(({ items }) => items[0]?.guid);
  expect(first).toMatch(/^urn:newsml:belga.be:20260206T2000:/);
  expect(second).not.toBe(first);
  expect(again).toBe(first);
});

describe("Belga's items of pictures, films and sound", () => {
  const text = (role: string, said: string) =>
    `<NewsComponent><Role FormalName="${role}"/><ContentItem><Format FormalName="Text"/><DataContent>${said}</DataContent></ContentItem></NewsComponent>`;
  const part = (role: string, number: string, inside: string) =>
    `<NewsComponent Duid="${number}" xml:lang="nl">${role && `<Role FormalName="${role}"/>`}<NewsLines><HeadLine>Sluis dicht</HeadLine></NewsLines>
     <AdministrativeMetadata><Property FormalName="NewsObjectId" Value="${number}"/></AdministrativeMetadata>${text('Title', 'Sluis dicht')}${inside}</NewsComponent>`;
  const item = (...parts: readonly string[]) =>
    parseText(`<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>belga.be</ProviderId><DateId>20260206</DateId><NewsItemId>0</NewsItemId>
      <PublicIdentifier>urn:newsml:www.belga.be</PublicIdentifier></NewsIdentifier></Identification><NewsComponent Duid="0">
      <NewsLines><HeadLine>Pakket</HeadLine></NewsLines>${parts.join('')}</NewsComponent></NewsItem></NewsML>`);
  const clip = (role: string) =>
    `<NewsComponent><Role FormalName="${role}"/><ContentItem Href="urn:belga:1"><MediaType FormalName="${role}"/></ContentItem></NewsComponent>`;

  test.each([
    ['Picture', `${text('Caption', 'De sluis.')}${clip('Image')}`],
    ['Picture', ''],
    ['Video', `${text('Body', 'Beelden van de sluis.')}${clip('Clip')}`],
    ['Audio', `${text('Body', 'De sluiswachter.')}${clip('Sound')}`],
    ['Quote', text('Body', 'Het was nat.')],
    ['', `${text('Caption', 'De sluis.')}${clip('Image')}`],
  ])('are no news, and that is said: %j', async (role, inside) => {
    const { items, notes } = await item(part(role, '91', inside));
    expect(items).toEqual([]);
    expect(notes).toEqual(['an item without text (a picture or a list) was left out']);
  });

  test('stand beside a text that is posted with its own number', async () => {
    const film = part('Video', '91', text('Body', 'Beelden van de sluis.'));
    const told = text('Body', 'De sluis is dicht.');
    for (const role of ['Text', 'Article']) {
      const { items } = await item(film, part(role, '92', told));
      expect(items.map(({ guid, paragraphs }) => [guid, paragraphs])).toEqual([
        ['urn:newsml:belga.be:92', ['De sluis is dicht.']],
      ]);
    }
  });

  test('an identifier that names the sender alone is no identity', async () => {
    const guids = ['De sluis is dicht.', 'De sluis is open.'].map(
      async (said) => (await item(part('', '93', text('Body', said)))).items[0]?.guid,
    );
    const [first, second] = await Promise.all(guids);
    expect(first).not.toBe('urn:newsml:www.belga.be');
    expect(first).not.toBe(second);
  });
});

test('several stories in an item of anybody are several, and NITF as complex data is text', async () => {
  const part = (headline: string) =>
    `<NewsComponent Duid="x-${headline}"><NewsLines><HeadLine>${headline}</HeadLine></NewsLines><ContentItem><MediaType FormalName="ComplexData"/>
     <MimeType FormalName="text/vnd.IPTC.NITF"/><DataContent><nitf><body><body.content><p>${headline}, zegt men.</p></body.content></body></nitf></DataContent></ContentItem></NewsComponent>`;
  const { items } = await parseText(
    `<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>wire.example</ProviderId></NewsIdentifier></Identification>
     <NewsComponent>${part('Een')}${part('Twee')}</NewsComponent></NewsItem></NewsML>`,
  );
  expect(items.map(({ guid, headline, paragraphs }) => [guid, headline, paragraphs])).toEqual([
    ['urn:newsml:wire.example:x-Een', 'Een', ['Een, zegt men.']],
    ['urn:newsml:wire.example:x-Twee', 'Twee', ['Twee, zegt men.']],
  ]);
});
