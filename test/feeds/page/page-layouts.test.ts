import { describe, expect, test } from 'vitest';
import { parseText } from '../../support/read-fixture.ts';

const readAt = Date.parse('2026-11-28T12:00:00+01:00');
const url = 'https://krant.example/buitenland';
const stories = [
  ['Stuwmeer loopt leeg bij Bergamo', 'MILAAN (ANP/ANSA) - Het stuwmeer loopt leeg door een scheur.'],
  ['Tram ontspoord in hartje Gent', 'GENT (BELGA) - Een tram is in Gent uit de rails gelopen.'],
  ['Geen veerboot meer naar Kreta', 'ATHENE (ANP/AFP) - Veerboten varen niet door een staking.'],
] as const;
const times = ['11:48', '11:15', '10:02'] as const;
const expected = stories.map(([headline, lede], at) => [
  headline,
  `https://krant.example/n/${at}`,
  lede,
  `2026-11-28T${times[at]}:00+01:00`,
]);

type Entry = (headline: string, lede: string, at: number) => string;
const link = (at: number, text: string) => `<a href="/n/${at}">${text}</a>`;
const iso = (at: number) => `2026-11-28T${times[at]}:00+01:00`;

/** As the systems of sites make them. */
const layouts: Readonly<
  Record<string, { readonly entry: Entry; readonly around?: (list: string) => string }>
> = {
  'a list of definitions, the clock glued to its headline': {
    entry: (headline, lede, at) => `<dt>${times[at]} ${link(at, headline)}</dt><dd>${lede}</dd>`,
    around: (list) => `<dl>${list}</dl>`,
  },
  'all of it on one line': {
    entry: (headline, lede, at) => `<li><b>${times[at]}</b> - ${link(at, headline)} - ${lede}</li>`,
    around: (list) => `<ul>${list}</ul>`,
  },
  'a table with a head': {
    entry: (headline, lede, at) =>
      `<tr><td>${times[at]}</td><td>${link(at, `<b>${headline}</b>`)}<br>${lede}</td></tr>`,
    around: (list) =>
      `<table><thead><tr><th>Tijd</th><th>Bericht</th></tr></thead><tbody>${list}</tbody></table>`,
  },
  'the dateline on a line of its own': {
    entry: (headline, lede, at) =>
      `<article><h2>${link(at, headline)}</h2><div class="dateline">${lede.split(' - ')[0]}</div><p>${lede.split(' - ')[1]}</p><p>${times[at]}</p></article>`,
  },
  'a blog with buttons, counted links and two times': {
    entry: (headline, lede, at) =>
      `<article class="post"><h2 class="entry-title"><a href="https://krant.example/n/${at}?utm_source=home&amp;fbclid=x">${headline}</a></h2><div class="entry-meta">Geplaatst op <time datetime="${iso(at)}">28 november</time><time class="updated" datetime="2026-11-28T11:59:00+01:00">28 november</time> door <a href="/author/anp">ANP</a></div><div><p>${lede} <a class="more-link" href="/n/${at}#meer">Lees verder <span>&rarr;</span></a></p></div></article>`,
  },
  AMP: {
    entry: (headline, lede, at) =>
      `<article><amp-img src="/1.jpg" width="300" height="200"></amp-img><h2>${link(at, headline)}</h2><p>${lede}</p><amp-timeago datetime="${iso(at)}" locale="nl">28 nov.</amp-timeago></article>`,
  },
  'times that only search engines are told': {
    entry: (headline, lede, at) => `<div><h3>${link(at, headline)}</h3><p>${lede}</p></div>`,
    around: (list) =>
      `<script type="application/ld+json">${JSON.stringify({
        '@type': 'CollectionPage',
        mainEntity: {
          '@type': 'ItemList',
          itemListElement: stories.map(([headline], at) => ({
            '@type': 'ListItem',
            item: { '@type': 'NewsArticle', headline, url: `/n/${at}`, datePublished: iso(at) },
          })),
        },
      })}</script>${list}`,
  },
  'cards with labels, comments and a reading time': {
    entry: (headline, lede, at) =>
      `<li class="card"><a href="/n/${at}"><img src="/1.jpg" alt=""></a><span class="card__label">Wereld</span><h2>${link(at, headline)}</h2><p>${lede}</p><div><span>${times[at]}</span> <span>·</span> <span>3 min leestijd</span> · <span>${at} reacties</span></div></li>`,
    around: (list) => `<ul>${list}</ul>`,
  },
  'spans in links, as scripts make them': {
    entry: (headline, lede, at) =>
      link(
        at,
        `<div><span class="T_title__z3">${headline}</span><span class="T_intro__q4">${lede}</span><span>${times[at]}</span></div>`,
      ),
  },
};

test.each(Object.entries(layouts))('a section page: %s', async (_, { entry, around = (list) => list }) => {
  const list = stories.map(([headline, lede], at) => entry(headline, lede, at)).join('');
  const { items } = await parseText(
    `<!doctype html><html lang="nl"><body><h1>Buitenland</h1>${around(list)}<footer>Over ons</footer></body></html>`,
    { url, readAt, timeZone: 'Europe/Amsterdam' },
  );
  const said = items.map(({ headline, link: to, paragraphs, issuedAt }) => [
    headline,
    to,
    paragraphs[0],
    issuedAt,
  ]);
  expect(said).toEqual(
    expected.map(([headline, to, lede, at]) => [headline, to, lede, Date.parse(at ?? '')]),
  );
});

test('places in small letters open an entry beside an agency that is known', async () => {
  const french = [
    'Gand (AFP) - Un tram a déraillé.',
    'Athènes (AFP) – « Rien ne va plus », dit-on.',
    'Milan (AFP/ANSA) - Un lac se vide.',
  ];
  const list = french.map(
    (lede, at) =>
      `<div><h3>${link(at, `Titre numéro ${at}`)}</h3><p>${lede}</p><i>il y a ${at + 1} h</i></div>`,
  );
  const { items } = await parseText(
    `<!doctype html><html lang="fr"><body><h1>Monde</h1>${list.join('')}</body></html>`,
    {
      url,
      readAt,
    },
  );
  expect(items.map(({ paragraphs }) => paragraphs[0])).toEqual(french);
});

describe('a page that its script makes', () => {
  const articles = stories.map(([headline, lede], at) => ({
    id: at,
    title: headline,
    intro: at === 1 ? `<p>${lede}</p>` : lede,
    url: `/n/${at}`,
    publishedAt: at === 2 ? Date.parse(iso(at)) / 1_000 : iso(at),
  }));
  const data = {
    props: { pageProps: { section: 'Buitenland', articles, again: articles, more: [null, 1, ['x']] } },
  };
  const page = (script: string, body = '') =>
    parseText(`<!doctype html><html lang="nl"><body><div id="__next"></div>${body}${script}</body></html>`, {
      url,
      readAt,
      timeZone: 'Europe/Amsterdam',
    });
  const json = JSON.stringify(data);

  test.each([
    `<script id="__NEXT_DATA__" type="application/json">${json}</script>`,
    `<script>window.__STATE__ = ${json};</script>`,
    `<script type="text/javascript">var x = 1;</script><script>window["__DATA__"]=${json.replaceAll('/', String.raw`\/`)}</script>`,
  ])('is read by the data it is made of', async (script) => {
    const { format, items } = await page(script);
    expect(format).toBe('wire-page');
    expect(
      items.map(({ headline, link: to, paragraphs, issuedAt }) => [headline, to, paragraphs[0], issuedAt]),
    ).toEqual(expected.map(([headline, to, lede, at]) => [headline, to, lede, Date.parse(at ?? '')]));
  });

  test('is read by what it shows where it shows it', async () => {
    const script = `<script id="__NEXT_DATA__" type="application/json">${json}</script>`;
    const shown = `<h1>Buitenland</h1>${stories.map(([headline, lede], at) => `<div><h3>${link(at, headline)}</h3><p>${lede}</p><i>${at + 1} uur geleden</i></div>`).join('')}`;
    const { items } = await page(script, shown);
    expect(items.map(({ issuedAt }) => readAt - (issuedAt ?? 0))).toEqual(
      [1, 2, 3].map((hours) => hours * 3_600_000),
    );
  });

  test.each(['{broken', '[]', 'null', '{"a":{"intro":"PARIJS (ANP) - Een."}}', '{"__proto__":{"intro":1}}'])(
    'and is no wire page where that is none: %s',
    async (said) => {
      const reading = page(`<script type="application/json">${said}</script>`);
      await expect(reading).rejects.toThrow('this is a web page, not a feed');
    },
  );
});

describe('links of a page', () => {
  const linkOf = async (href: string, head = '') => {
    const { items } = await parseText(
      `<!doctype html><html><head>${head}</head><body><h2>Meer uit Buitenland</h2><div><h3><a href="${href}">Haven van Lissabon dicht</a></h3><p>LISSABON (ANP) - De haven is dicht.</p><i>1 uur geleden</i></div></body></html>`,
      { url, readAt },
    );
    return items[0]?.link;
  };

  test.each([
    ['/n/1?fbclid=x', '/n/1'],
    ['/n/1?id=7&amp;utm_source=a&amp;utm_medium=b', '/n/1?id=7'],
    ['/n/1?gclid=a&amp;id=7#reacties', '/n/1?id=7#reacties'],
    ['/n/1?utm_campaign=x#top', '/n/1#top'],
    ['/n/1?utmost=1', '/n/1?utmost=1'],
    ['/n/1?utm_source=a&amp;signature=b', '/n/1?utm_source=a&signature=b'],
  ])('%s leads to %s', async (href, path) => {
    expect(await linkOf(href)).toBe(`https://krant.example${path}`);
  });

  test('a place on the page is no link, wherever its base is', async () => {
    expect(await linkOf('#top', '<base href="https://krant.example/nieuws/">')).toBeNull();
    expect(await linkOf('#top')).toBeNull();
  });
});

test.each(['/img/1.jpg', '//cdn.krant.example/1.jpg'])(
  'a page from a file names its picture %s from where it says it stood',
  async (address) => {
    const { items } = await parseText(
      `<!doctype html><html><head><meta property="og:image" content="${address}"><meta property="og:url" content="https://krant.example/dijk"></head><body><h1>Dijk houdt stand</h1><p>HELSINKI (ANP) - De dijk houdt het.</p><h2>Meer uit Buitenland</h2></body></html>`,
    );
    expect(items[0]?.picture?.address).toBe(new URL(address, 'https://krant.example/').href);
  },
);

/** Between the paragraphs of an article, as sites set them. */
const linkBoxes: Readonly<Record<string, string>> = {
  'an aside with a list': `<aside><h3>Lees ook</h3><ul><li>${link(7, 'Vissers blokkeren de haven')}</li><li>${link(8, 'Kreta wacht op water')}</li></ul></aside>`,
  'an aside of paragraphs': `<aside><p>Lees ook:</p><p>${link(7, 'Vissers blokkeren de haven')}</p></aside>`,
  'a box named so': `<div class="related"><h4>Gerelateerd</h4>${link(7, 'Vissers blokkeren de haven')}</div>`,
  'a box whose link is a sentence': `<div class="related"><strong>Lees ook</strong><ul><li>${link(7, 'Waarom blokkeren de vissers al een week de haven van het eiland?')}</li></ul></div>`,
  'a paragraph': `<p>Lees ook: ${link(7, 'Waarom blokkeren de vissers al een week de haven van het eiland?')}</p>`,
  'a paragraph that is a link': `<p>${link(7, 'Lees ook: Vissers blokkeren de haven')}</p>`,
  'two paragraphs': `<p><strong>Read also</strong></p><p>${link(7, 'Vissers blokkeren de haven')}</p>`,
};

describe.each(Object.entries(linkBoxes))('an article with links to other stories in it, in %s', (_, box) => {
  const paragraphs = [
    'LYON (ANP/AFP) - Een schip heeft een brug bij Lyon geramd.',
    'Niemand raakte gewond, zegt de brandweer.',
    'De brug blijft zeker een week dicht voor al het verkeer.',
    'De schipper is gehoord door de politie.',
  ];
  const [first, second, ...others] = paragraphs.map((text) => `<p>${text}</p>`);
  const list = stories.map(
    ([headline, lede], at) => `<li><h3>${link(at, headline)}</h3><p>${lede}</p><p>${times[at]}</p></li>`,
  );

  test.each([
    ['over a list that is headed', '<h2>Meer uit Buitenland</h2>'],
    ['right over a list that is not', ''],
  ])('keeps the paragraphs behind them, %s', async (_, heading) => {
    const page = `<!doctype html><title>Brug dicht</title><article><h1>Brug bij Lyon dicht na aanvaring</h1><time datetime="2026-11-28T11:00:00+01:00">11:00</time>${first}${second}${box}${others.join('')}</article>${heading}<ul>${list.join('')}</ul>`;
    const { items } = await parseText(page, { readAt, url, format: 'wire-page' });
    expect(items.map((item) => item.paragraphs)).toEqual([paragraphs, ...stories.map(([, lede]) => [lede])]);
  });
});
