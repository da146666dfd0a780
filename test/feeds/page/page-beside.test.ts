import { expect, test } from 'vitest';
import { isOffer } from '../../../src/feeds/page/page-offers.ts';
import { parseText } from '../../support/read-fixture.ts';

const readAt = Date.parse('2026-11-28T12:00:00+01:00');
const context = { url: 'https://krant.example/buitenland', readAt, timeZone: 'Europe/Amsterdam' };
const read = (body: string) =>
  parseText(`<!doctype html><html lang="nl"><body>${body}</body></html>`, context);
const article = (more = '') =>
  `<article><h1>Dijk bij Tampere houdt stand</h1><p>HELSINKI (ANP/STT) - De dijk heeft het hoge water doorstaan.</p>${more}<p>Het water zakt nu langzaam.</p></article>`;
const entry = (at: number, headline = `<a href="/n/${at}">Veerboot ${at} ligt stil</a>`) =>
  `<div><h3>${headline}</h3><p>ATHENE (ANP/AFP) - Veerboot nummer ${at} vaart niet door een staking.</p><span>${at} uur geleden</span></div>`;
const list = `<h2>Meer uit Buitenland</h2>${[1, 2, 3].map((at) => entry(at)).join('')}`;
const headlines = ['Veerboot 1 ligt stil', 'Veerboot 2 ligt stil', 'Veerboot 3 ligt stil'];
const headlinesOf = async (body: string) =>
  (await read(body)).items.map(({ headline, paragraphs }) => headline ?? paragraphs[0]);

test.each([
  '<section><h2>Reacties (2)</h2><div><b>Willem</b> <i>1 uur geleden</i><p>Het werd tijd ook.</p></div><div><b>Zeeuw</b> <i>2 uur geleden</i><p>Daar kunnen ze van leren!</p></div></section>',
  '<div class="comments"><p>dalesman</p><span>2 hours ago</span><p>About time too.</p></div>',
  '<div class="s"><h3>Kommentare</h3><div><b>Seebär</b> <i>vor 3 Stunden</i><p>Endlich passiert etwas.</p></div></div>',
  '<section><h2>3 commentaires</h2><p>Jean, il y a 3 heures</p><p>Enfin une bonne nouvelle.</p></section>',
  '<section><h2>Meest gelezen</h2><ol><li><a href="/r/1"><b>Brand in loods in Zwolle onder controle</b></a> <i>9 uur geleden</i></li></ol></section>',
  '<section><h2>Les plus lus</h2><ul><li><a href="/s/1"><b>Anderlecht perd son capitaine</b></a><br><small>Il y a 9 h</small></li></ul></section>',
  '<section><h2>Das könnte Sie auch interessieren</h2><ul><li><a href="/r/1"><b>Die zehn schönsten Weihnachtsmärkte</b></a> <i>vor 3 Tagen</i></li></ul></section>',
])('what readers say and what they read most is no news: %s', async (beside) => {
  const expected = ['Dijk bij Tampere houdt stand', ...headlines];
  expect(await headlinesOf(article() + beside + list)).toEqual(expected);
  const { items } = await read(article() + list + beside);
  expect(items.map(({ headline }) => headline)).toEqual(expected);
  expect(items[0]).toMatchObject({ issuedAt: null });
  expect(items[0]?.paragraphs).toHaveLength(2);
});

test('a ranking of entries with datelines is read', async () => {
  expect(
    await headlinesOf(`<h1>Nieuws</h1><h2>Meest gelezen</h2>${[1, 2, 3].map((at) => entry(at)).join('')}`),
  ).toEqual(headlines);
});

test.each([
  '<div class="newsletter"><h3>Elke ochtend het wereldnieuws in je mail?</h3><p>Meld je aan voor onze nieuwsbrief.</p></div>',
  '<div><h3>Elke ochtend het wereldnieuws in je mail?</h3><p>Meld je aan voor onze nieuwsbrief.</p></div>',
  '<div><strong>Mis niets</strong><p>Download onze app en krijg als eerste een melding.</p></div>',
  '<aside><h3>Sign up to our newsletter</h3><p>Get the top stories in your inbox every morning.</p></aside>',
  '<div><p>Chaque matin, l’essentiel de l’actualité dans votre boîte mail.</p></div>',
  '<p>Please use Chrome browser for a more accessible video player, or watch it on our own site</p>',
  '<div><p>Jeden Abend die wichtigsten Nachrichten per E-Mail.</p></div>',
  '<p>La suite de cet article est réservée aux abonnés</p><p>Il vous reste 62 % de cet article à lire.</p>',
  '<h2>Verder lezen?</h2><p>Dit artikel is exclusief voor abonnees. Word abonnee voor 2,50 euro per week.</p><p>Al abonnee? <a href="/in">Inloggen</a></p>',
])('what a site offers is no part of its article: %s', async (offer) => {
  const { items } = await read(article(offer) + list);
  expect(items[0]?.paragraphs).toEqual([
    'HELSINKI (ANP/STT) - De dijk heeft het hoge water doorstaan.',
    'Het water zakt nu langzaam.',
  ]);
});

test('news about subscribers and mail is news', () => {
  const news = [
    'De krant verloor vorig jaar tienduizend abonnees, zegt de uitgever.',
    'Jeden Tag bekommt sie Drohungen per E-Mail, sagt die Bürgermeisterin.',
    'Every day officials find threats in their inbox, the ministry said.',
    'Krijg je straks een boete, dan betaal je 380 euro.',
    'Het abonnement op de trein wordt duurder.',
    'The app was downloaded two million times in a week.',
  ];
  expect(news.filter(isOffer)).toEqual([]);
});

test.each([
  '<a href="/n/1">Veerboot 1 ligt stil</a> <span class="premium">Premium</span>',
  '<span class="teaser__badge">Plus</span> <a href="/n/1">Veerboot 1 ligt stil</a>',
  '<a href="/n/1">Veerboot 1 ligt stil <span class="lock">Réservé aux abonnés</span></a>',
  '<a href="/n/1">Veerboot 1 ligt stil (alleen voor abonnees)</a>',
  '<a href="/n/1">Bekijk: Veerboot 1 ligt stil</a>',
  '<a href="/n/1">+ Veerboot 1 ligt stil</a>',
])('for whom an entry is, is no part of its headline: %s', async (headline) => {
  const body = `<h2>Meer uit Buitenland</h2>${entry(1, headline)}${entry(2)}${entry(3)}`;
  expect(await headlinesOf(body)).toEqual(headlines);
});

test('an entry of a headline and an age alone stands between those with a lede, and what lasts so long is none', async () => {
  const alone = '<div><h3><a href="/n/7">Kabinet van Peru stapt op</a></h3><span>4 uur geleden</span></div>';
  const podcast = '<div><h3><a href="/pod/12">De week van Brussel</a></h3><span>34 min</span></div>';
  expect(
    await headlinesOf(`<h2>Meer uit Buitenland</h2>${entry(1)}${alone}${entry(2)}${entry(3)}${podcast}`),
  ).toEqual([headlines[0], 'Kabinet van Peru stapt op', ...headlines.slice(1)]);
});

test('the text of an entry without a dateline may come below its time', async () => {
  const told = (at: number, text: string) =>
    `<article><h3><a href="/n/${at}">Veerboot ${at} ligt stil</a></h3><time>1${at}:05</time><p>${text}</p></article>`;
  const dated = (at: number) => told(at, `ATHENE (ANP/AFP) - Veerboot nummer ${at} vaart niet.`);
  const { items } = await read(
    `<h1>Buitenland</h1>${dated(1)}${told(2, 'De haven ligt vol. Onze correspondent reed er een week rond.')}${dated(3)}${dated(4)}`,
  );
  expect(items.map(({ headline, paragraphs }) => [headline, paragraphs[0]?.slice(0, 14)])).toEqual([
    ['Veerboot 1 ligt stil', 'ATHENE (ANP/AF'],
    ['Veerboot 2 ligt stil', 'De haven ligt '],
    ['Veerboot 3 ligt stil', 'ATHENE (ANP/AF'],
    ['Veerboot 4 ligt stil', 'ATHENE (ANP/AF'],
  ]);
});

test('a term is the headline of what is said of it, and a link of two words of what it leads to', async () => {
  const terms = [1, 2, 3].map(
    (at) =>
      `<dt>Veerboot ${at} ligt stil</dt><dd>ATHENE (ANP/AFP) - Veerboot nummer ${at} vaart niet.</dd><dd>${at} uur geleden</dd>`,
  );
  expect(await headlinesOf(`<h1>Nieuws</h1><h2>Buitenland</h2><dl>${terms.join('')}</dl>`)).toEqual(
    headlines,
  );
  const rows = ['Fiji stemt', 'Griekse veerboten liggen stil', 'Haven dicht'].map(
    (headline, at) =>
      `<tr><td>1${at}:05</td><td><a href="/wire/881${at}">${headline}</a><p>SUVA (ANP/AFP) - In dit bericht, nummer ${at}, staat wat er is gebeurd.</p></td></tr>`,
  );
  expect(await headlinesOf(`<h1>Buitenland</h1><table>${rows.join('')}</table>`)).toEqual([
    'Fiji stemt',
    'Griekse veerboten liggen stil',
    'Haven dicht',
  ]);
});

test('the link of an entry is that of its Weiterlesen, which is no part of its text', async () => {
  const told = (at: number, more: string) =>
    `<li><time>1${at}:05</time><strong>Fähre ${at} liegt im Hafen still</strong><p>ATHEN (AFP) - Die Fähre Nummer ${at} fährt nicht. ${more}</p></li>`;
  const body = [
    told(1, '<a href="/t/1">Weiterlesen</a>'),
    told(2, '<a href="/t/2">mehr</a>'),
    told(3, '| <a href="/t/3">mehr</a>'),
  ];
  const { items } = await read(`<h1>Ausland</h1><ul>${body.join('')}</ul>`);
  expect(items.map(({ paragraphs }) => paragraphs[0])).toEqual(
    [1, 2, 3].map((at) => expect.stringMatching(new RegExp(`Nummer ${at} fährt nicht\\.$`))),
  );
  expect(items.slice(0, 2).map(({ link }) => link)).toEqual(
    [1, 2].map((at) => `https://krant.example/t/${at}`),
  );
});

test.each([
  'AUS DEM AUSLAND',
  'Mehr aus Ausland',
  'Nachrichten aus dem Ausland',
  'Toute l’actualité du monde',
  'Meer uit <em>Buitenland</em>',
])('a list headed %s is read, and is foreign news', async (heading) => {
  const { items } = await read(`${article()}<h2>${heading}</h2>${[1, 2, 3].map((at) => entry(at)).join('')}`);
  expect(items).toHaveLength(4);
  expect(items[1]?.section?.toLowerCase()).toMatch(/ausland|monde|buitenland/);
});
