import { expect, test } from 'vitest';
import { parseFeed } from '../../../src/feeds/parse-feed.ts';

const readAt = Date.UTC(2026, 10, 24, 1, 20);

async function pictureIn(text: string, format?: 'wire-page') {
  const bytes = new TextEncoder().encode(text);
  const url = 'https://anp.example/nieuws/brug-bij-port-lindley-dicht';
  const feed = await parseFeed(bytes, {
    contentType: null,
    url,
    readAt,
    timeZone: 'Europe/Amsterdam',
    ...(format !== undefined && { format }),
  });
  return feed.items[0]?.picture;
}

const rss = (inner: string) =>
  `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>ANP</title><item>
    <title>Veerboot bij Muscat weer vlot</title><guid>anp-412</guid>${inner}</item></channel></rss>`;

const shown = { address: 'https://cdn.anp.example/320.jpg' };
const whole = { ...shown, caption: 'De veerboot bij Muscat', credit: 'ANP / Jan Jansen' };

test.each([
  ['an enclosure', '<enclosure url="http://cdn.anp.example/320.jpg" type="image/jpeg" length="1"/>'],
  ['an enclosure that names no type', '<enclosure url="https://cdn.anp.example/320.jpg"/>'],
  [
    'the size that fits of Media RSS',
    `<media:content url="https://cdn.anp.example/140.jpg" width="140"/>
     <media:content url="https://cdn.anp.example/320.jpg" width="320"/>
     <media:content url="https://cdn.anp.example/1280.jpg" width="1280"/>`,
  ],
  [
    'a group beside a film',
    `<media:group><media:content url="https://cdn.anp.example/v.mp4" type="video/mp4"/>
     <media:thumbnail url="https://cdn.anp.example/320.jpg" width="320" height="180"/></media:group>`,
  ],
  ['a thumbnail', '<media:thumbnail url="https://cdn.anp.example/320.jpg"/>'],
])('RSS: %s', async (_what, inner) => {
  expect(await pictureIn(rss(inner))).toEqual(shown);
});

test('RSS: what Media RSS tells of a picture', async () => {
  const picture = await pictureIn(
    rss(`<media:content url="https://cdn.anp.example/320.jpg" medium="image">
      <media:description type="html">De &lt;b&gt;veerboot&lt;/b&gt; bij Muscat</media:description>
      <media:credit role="photographer">ANP / Jan Jansen</media:credit></media:content>`),
  );
  expect(picture).toEqual(whole);
});

test.each([
  ['a recording', '<enclosure url="https://cdn.anp.example/a.mp3" type="audio/mpeg" length="9"/>'],
  ['a film', '<media:content url="https://cdn.anp.example/v.mp4" medium="video"/>'],
  ['a page', '<enclosure url="https://anp.example/nieuws/412"/>'],
])('RSS: %s is no picture', async (_what, inner) => {
  expect(await pictureIn(rss(inner))).toBeUndefined();
});

test('RSS: of a picture at an address that may not be shown its caption tells that there is one', async () => {
  const media = `<media:content url="https://10.0.0.8/320.jpg" medium="image"><media:description>De veerboot bij Muscat</media:description></media:content>`;
  expect(await pictureIn(rss(media))).toEqual({ address: null, caption: whole.caption });
});

test('Atom: a link to an enclosure', async () => {
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>a</id><title>Veerboot</title>
    <link rel="enclosure" type="image/jpeg" href="https://cdn.anp.example/320.jpg"/></entry></feed>`;
  expect(await pictureIn(feed)).toEqual(shown);
});

test.each([
  ['image', { image: 'https://cdn.anp.example/320.jpg', banner_image: 'https://cdn.anp.example/b.jpg' }],
  ['banner_image', { banner_image: 'https://cdn.anp.example/320.jpg' }],
  ['an attachment', { attachments: [{ url: 'https://cdn.anp.example/320.jpg', mime_type: 'image/jpeg' }] }],
])('JSON Feed: %s', async (_what, its) => {
  const version = 'https://jsonfeed.org/version/1.1';
  const items = [{ id: 'a', content_text: 'Veerboot bij Muscat weer vlot.', ...its }];
  expect(await pictureIn(JSON.stringify({ version, title: 'ANP', items }))).toEqual(shown);
});

const photo = {
  type: 'picture',
  pubstatus: 'usable',
  description_caption: 'De veerboot bij Muscat',
  creditline: 'ANP / Jan Jansen',
  renditions: {
    thumbnail: { href: 'https://cdn.anp.example/120.jpg', mimetype: 'image/jpeg', width: 120 },
    viewImage: { href: 'https://cdn.anp.example/320.jpg', mimetype: 'image/jpeg', width: 320 },
    original: { href: 'https://cdn.anp.example/4000.jpg', mimetype: 'image/jpeg', width: 4_000 },
  },
};
const ninjs = (its: object) =>
  JSON.stringify({
    uri: 'urn:anp:412',
    type: 'text',
    versioncreated: '2026-11-24T01:13:00Z',
    headline: 'Veerboot bij Muscat weer vlot',
    body_html: '<p>MUSCAT (ANP) - De veerboot is vlot.</p>',
    ...its,
  });

test('ninjs: the picture that leads the item', async () => {
  const other = { ...photo, description_caption: 'Een sleepboot' };
  expect(await pictureIn(ninjs({ associations: { a: other, featuremedia: photo } }))).toEqual(whole);
  expect(await pictureIn(ninjs({ associations: [photo] }))).toEqual(whole);
});

test.each([
  ['canceled', { ...photo, pubstatus: 'canceled' }],
  ['withheld', { ...photo, pubstatus: 'withheld' }],
  ['no picture', { ...photo, type: 'video' }],
])('ninjs: what comes with it and is %s is nowhere', async (_what, its) => {
  expect(await pictureIn(ninjs({ associations: { featuremedia: its } }))).toBeUndefined();
});

test('ninjs: a picture that may not be shown online is told of', async () => {
  const picture = await pictureIn(
    ninjs({ associations: { featuremedia: { ...photo, usageterms: 'NOT FOR ONLINE USE' } } }),
  );
  expect(picture).toEqual({ address: null, caption: whole.caption, credit: whole.credit });
});

const g2 = (link: string, status: string, other = '') => `<?xml version="1.0"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
<newsItem guid="urn:anp:412" version="1"><itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:ANP"/>
  <versionCreated>2026-11-24T01:13:00Z</versionCreated><pubStatus qcode="stat:usable"/>${link}</itemMeta>
  <contentMeta><headline>Veerboot bij Muscat weer vlot</headline></contentMeta>
  <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>De veerboot is vlot.</p></body></html></inlineXML></contentSet></newsItem>
<newsItem guid="urn:anp:photo:9" version="1"><itemMeta><itemClass qcode="ninat:picture"/><pubStatus qcode="stat:${status}"/></itemMeta>
  <contentMeta><creditline>ANP / Jan Jansen</creditline><description role="drol:caption">De veerboot bij Muscat</description></contentMeta>
  <contentSet><remoteContent rendition="rnd:thumbnail" contenttype="image/jpeg" href="https://cdn.anp.example/120.jpg" width="120" height="80"/>
  <remoteContent rendition="rnd:preview" contenttype="image/jpeg" href="https://cdn.anp.example/320.jpg" width="320" height="200"/></contentSet></newsItem>
${other}</itemSet></newsMessage>`;
const otherText = `<newsItem guid="urn:anp:413"><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentMeta><headline>Ander</headline></contentMeta></newsItem>`;
const link = '<link rel="irel:seeAlso" residref="urn:anp:photo:9"/>';

test('NewsML-G2: the picture that a text links to, and the one that is sent with the only text', async () => {
  expect(await pictureIn(g2(link, 'usable', otherText))).toEqual(whole);
  expect(await pictureIn(g2('', 'usable'))).toEqual(whole);
});

test('NewsML-G2: neither a picture of another text nor one that was withdrawn', async () => {
  expect(await pictureIn(g2('', 'usable', otherText))).toBeUndefined();
  expect(await pictureIn(g2(link, 'canceled'))).toBeUndefined();
});

const photoComponent = (href: string) => `<NewsComponent><Role FormalName="Photo"/>
  <NewsLines><CreditLine>ANP / Jan Jansen</CreditLine></NewsLines>
  <NewsComponent><Role FormalName="Caption"/><ContentItem><MediaType FormalName="Text"/><DataContent>De veerboot bij Muscat</DataContent></ContentItem></NewsComponent>
  <NewsComponent><Role FormalName="Preview"/><ContentItem Href="${href}"><MediaType FormalName="Photo"/>
    <Characteristics><Property FormalName="Width" Value="320"/></Characteristics></ContentItem></NewsComponent>
  <NewsComponent><Role FormalName="HighDef"/><ContentItem Href="https://cdn.anp.example/4000.jpg"><MediaType FormalName="Photo"/>
    <Characteristics><Property FormalName="Width" Value="4000"/></Characteristics></ContentItem></NewsComponent></NewsComponent>`;
const newsml = (inner: string) => `<?xml version="1.0"?><NewsML Version="1.2"><NewsItem>
  <Identification><NewsIdentifier><ProviderId>anp.nl</ProviderId><DateId>20261124</DateId><NewsItemId>ANPX-412</NewsItemId><RevisionId>1</RevisionId>
  <PublicIdentifier>urn:newsml:anp.nl:20261124:ANPX-412:1</PublicIdentifier></NewsIdentifier></Identification>
  <NewsManagement><FirstCreated>20261124T021300+0100</FirstCreated><ThisRevisionCreated>20261124T021300+0100</ThisRevisionCreated><Status FormalName="Usable"/></NewsManagement>
  <NewsComponent><NewsComponent><Role FormalName="Main"/><NewsLines><HeadLine>Veerboot bij Muscat weer vlot</HeadLine></NewsLines>
  <ContentItem><MediaType FormalName="Text"/><DataContent><p>De veerboot is vlot.</p></DataContent></ContentItem></NewsComponent>${inner}</NewsComponent></NewsItem></NewsML>`;

test('NewsML 1.2: a photo beside the text, with its caption', async () => {
  expect(await pictureIn(newsml(photoComponent('https://cdn.anp.example/320.jpg')))).toEqual(whole);
});

const article = (head: string) => `<!doctype html><html lang="nl"><head><title>ANP</title>
  <meta property="og:title" content="Brug bij Port Lindley dicht"><meta property="article:published_time" content="2026-11-24T02:00:00+01:00">${head}</head>
  <body><h1>Brug bij Port Lindley dicht</h1><p>PORT LINDLEY (ANP) - De brug bij Port Lindley is dinsdagnacht gesloten na een aanvaring met een vrachtschip.</p>
  <h2>Meer uit Buitenland</h2><p>LISSABON (ANP/EFE) - Noodweer legt het treinverkeer in Portugal stil.</p><p>1 uur geleden</p></body></html>`;

test('a wire page: the picture that its head names is that of its article, and of no entry of its lists', async () => {
  const head = `<meta property="og:image" content="/beeld/brug.jpg"><meta property="og:image:alt" content="De brug bij Port Lindley">`;
  expect(await pictureIn(article(head), 'wire-page')).toEqual({
    address: 'https://anp.example/beeld/brug.jpg',
    caption: 'De brug bij Port Lindley',
  });
  const bytes = new TextEncoder().encode(article(head));
  const { items } = await parseFeed(bytes, { contentType: null, url: null, readAt, format: 'wire-page' });
  expect(items.slice(1).map(({ picture }) => picture)).toEqual([undefined]);
});

test('a wire page: a mark of the site itself is no picture', async () => {
  const head = `<meta property="og:image" content="https://anp.example/static/logo-groot.png">`;
  expect(await pictureIn(article(head), 'wire-page')).toBeUndefined();
});
