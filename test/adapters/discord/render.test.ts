import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carriesMark, markOf } from '../../../adapters/discord/out/mark.ts';
import { renderLoud, renderPost } from '../../../adapters/discord/out/render-card.ts';
import { renderReply } from '../../../adapters/discord/out/render-reply.ts';
import type { ReplyPart } from '../../../src/chat/ports/reply.ts';
import {
  type CardPost,
  type ListPost,
  type NoticePost,
  type Post,
  plainNotice,
  type StoryLine,
} from '../../../src/domain/post.ts';
import { cardPost, loudNotice, quietNotice, urgentCard } from '../../support/discord/posts.ts';
import { fields, list, validateMessage } from '../../support/discord/validate.ts';

const mark = markOf({ platform: 'discord', workspace: '', externalId: '117500000000000001' }, 'post:1:412');
const v2 = 32_768;

/** The markdown as sent, with buttons in brackets. */
function markdown(components: readonly unknown[]): string {
  const lines: string[] = [];
  for (const component of components.map(fields)) {
    if (component.type === 10) lines.push(String(component.content));
    if (component.type === 1) {
      const buttons = list(component.components).map(fields);
      lines.push(buttons.map((it) => `[${it.label} → ${it.url ?? it.custom_id}]`).join(' '));
    } else lines.push(...[markdown(list(component.components))].filter((it) => it !== ''));
  }
  return lines.join('\n');
}

const show = (post: Post) => markdown(renderPost(post, mark, 'nl').components);

test('a card', () => {
  expect(show(cardPost)).toMatchInlineSnapshot(`
    "### [Veerboot in de haven van Muskaat weer vlot](https://wire.example/412)
    **MUSCAT (ANP/RTR/AFP)** – De veerboot die maandag voor de kust van Oman vastliep, is dinsdag vlotgetrokken.
    -# 14.05 (<t:1772543100:R>) · 🇴🇲 17.05 · ANP · #412
    [Volledige tekst → t:-GcfrilCFloukmvZ:/bericht 412]"
  `);
});

test('a corrected card without link, dateline or known time', () => {
  const card: CardPost = {
    ...cardPost,
    state: 'corrected',
    mark: { kind: 'corrected', sign: '🟠', word: 'Gecorrigeerd' },
    headline: 'Wat *nu*? [de veerboot]',
    link: null,
    dateline: null,
    clock: { shownAt: null, frame: '{time} ({age})', timeText: 'tijd onbekend, gezien 02.14', ageText: null },
    placeText: null,
  };
  expect(show(card)).toMatchInlineSnapshot(`
    "### 🟠 Gecorrigeerd · Wat \\*nu\\*? \\[de veerboot\\]
    De veerboot die maandag voor de kust van Oman vastliep, is dinsdag vlotgetrokken.
    -# tijd onbekend, gezien 02.14 · ANP · #412
    [Volledige tekst → t:-GcfrilCFloukmvZ:/bericht 412]"
  `);
});

test('a withdrawn card', () => {
  const card: CardPost = {
    ...cardPost,
    state: 'withdrawn',
    mark: { kind: 'killed', sign: '⛔', word: 'INGETROKKEN' },
    headline: null,
    clock: { ...cardPost.clock, frame: 'ingetrokken {age}' },
    takenBack: {
      lead: 'INGETROKKEN door ANP 14.20',
      name: 'Veerboot *weer* vlot',
      struck: true,
      fromText: 'van 13.30',
      advice: 'Niet gebruiken. Al gebruikt? Haal het weg.',
      reasonLabel: 'Reden',
      reason: 'klopt niet',
      standing: null,
    },
    lede: null,
    link: null,
    buttons: [],
  };
  expect(show(card)).toMatchInlineSnapshot(`
    "**⛔ INGETROKKEN door ANP 14.20:** ~~Veerboot \\*weer\\* vlot~~
    **MUSCAT (ANP/RTR/AFP)** · van 13.30
    Niet gebruiken. Al gebruikt? Haal het weg. Reden: *klopt niet*
    -# ingetrokken <t:1772543100:R> · #412"
  `);
});

test('a loud card begins with its headline, plain, for the notification', () => {
  const body = renderLoud(urgentCard, mark);
  expect(`${body?.content}\n${markdown(body?.components ?? [])}`).toMatchInlineSnapshot(`
    "🔴 SPOED · Kabinet Varenburg valt over visserijwet
    **MUSCAT (ANP/RTR/AFP)** – De veerboot die maandag voor de kust van Oman vastliep, is dinsdag vlotgetrokken.
    14.05 (1 uur geleden) · ANP · #413
    [Volledige tekst → t:-GcfrilCFloukmvZ:/bericht 412] [Naar de bron → https://wire.example/412]"
  `);
});

test('what was wrong and what is right stands in the notification of a correction without a strike, which a phone would not draw', () => {
  const correction: NoticePost = {
    ...plainNotice(
      '🟠 Gecorrigeerd door ANP 02.31: 1.200 moet zijn 12.000 (… 12.000 kilo …)\nMUSCAT (ANP) · #412',
      true,
    ),
    mark: { kind: 'corrected', sign: '🟠', word: 'Gecorrigeerd' },
    said: [
      [
        { text: '🟠 Gecorrigeerd door ANP 02.31:', style: 'bold' },
        { text: ' … ' },
        { text: '1.200', style: 'strike' },
        { text: ' ' },
        { text: '12.000', style: 'bold' },
        { text: ' kilo …' },
      ],
      [{ text: 'MUSCAT (ANP)', style: 'bold' }, { text: ' · #412' }],
    ],
  };
  expect(renderLoud(correction, mark)?.content).toMatchInlineSnapshot(`
    "🟠 Gecorrigeerd door ANP 02.31: 1.200 moet zijn 12.000 (… 12.000 kilo …)
    **MUSCAT (ANP)** · #412"
  `);
});

test('only what is loud is sent as plain text first', () => {
  expect([cardPost, urgentCard, quietNotice, loudNotice].map((it) => renderLoud(it, mark) !== null)).toEqual([
    false,
    true,
    false,
    true,
  ]);
});

test.each([
  ['⭐ ster van het jaar', false],
  ['🔴 LIVE Kabinet valt', false],
  ['Oranje wint 🏆', false],
  ['🇳🇱 Nederland naar de finale', false],
  ['Stap 1️⃣ van het plan', false],
  ['Het gezin 👨‍👩‍👧 is terecht', false],
  ['Kabinet valt', true],
  ['Temperatuur stijgt tot 40 °C', true],
  ['Plan van € 5 miljard – “te laat”', true],
])('Discord shows a link around an emoji as it was typed: %s', (title, isLinked) => {
  const text = show({ ...cardPost, headline: title });
  expect(text.startsWith(`### [${title}](`)).toBe(isLinked);
  expect(text).toContain(title);
  // Where the headline cannot open the story a button does.
  expect(text.includes('[Naar de bron → https://wire.example/412]')).toBe(!isLinked);
  const list = show({ kind: 'list', title: 'Laat', lines: [{ ...cardPost, headline: title }] });
  expect(list.includes(`[${title}](`)).toBe(isLinked);
});

test('an address that is too long for a button still opens from the headline', () => {
  const link = `https://wire.example/${'a'.repeat(700)}`;
  const text = show({ ...cardPost, link });
  expect(text).toContain(`](${link})`);
  expect(text).not.toContain('Naar de bron');
});

test('a card without its box says the same, and carries its mark', () => {
  const { components } = renderPost(cardPost, mark, 'nl', 'flat');
  expect(markdown(components)).toBe(show(cardPost));
  expect(JSON.stringify(components)).not.toContain('"type":17');
  for (const post of [cardPost, quietNotice, loudNotice]) {
    const flat = renderPost(post, mark, 'nl', 'flat');
    expect(carriesMark(flat.components, mark)).toBe(true);
    validateMessage({ ...flat, nonce: mark.nonce }, flat.flags);
  }
});

test('a list of what came late', () => {
  const late: ListPost = {
    kind: 'list',
    title: 'Laat: 2 berichten',
    lines: [cardPost, { ...urgentCard, link: null }],
  };
  expect(show(late)).toMatchInlineSnapshot(`
    "### Laat: 2 berichten
    \`#412\` **[Veerboot in de haven van Muskaat weer vlot](https://wire.example/412)**
    -# **MUSCAT (ANP/RTR/AFP)** · 14.05 (<t:1772543100:R>)
    \`#413\` **🔴 SPOED** · **Kabinet Varenburg valt over visserijwet**
    -# **MUSCAT (ANP/RTR/AFP)** · 14.05 (<t:1772543100:R>)"
  `);
});

test('a list says behind a story who else has it, as text alone', () => {
  const event = { id: 7, alsoText: 'ook AFP 14.02, **RTR** 14.11', takes: [] };
  const said = show({ kind: 'list', title: 'Laatste', lines: [{ ...cardPost, event }] });
  expect(said).toMatch(/\n-# \*\*MUSCAT.* · ook AFP 14\.02, \\\*\\\*RTR\\\*\\\* 14\.11$/u);
});

test('a list that is too long counts what it leaves out', () => {
  const lines = Array.from({ length: 300 }, (_, at): StoryLine => ({ ...cardPost, number: at + 1 }));
  expect(show({ kind: 'list', title: 'Laat', lines })).toMatch(/-# … en nog \d{3} meer$/);
  expect(markdown(renderPost({ kind: 'list', title: 'Late', lines }, mark, 'en').components)).toMatch(
    /-# … and \d{3} more$/,
  );
});

test('answers: a table, choices and an article', () => {
  const parts: readonly ReplyPart[] = [
    {
      kind: 'rows',
      title: 'Bronnen',
      rows: [
        { term: 'anp-buitenland', detail: 'laatste bericht 3 minuten geleden', health: 'ok' },
        { term: 'los_bestand', detail: '404 sinds 02.14', health: 'broken' },
      ],
    },
    {
      kind: 'choices',
      text: 'Bedoelde u:',
      choices: [{ label: 'buitenland', command: '/laatste buitenland' }],
    },
    { kind: 'article', card: cardPost, paragraphs: ['Eerste alinea.', 'Tweede *alinea*.'] },
  ];
  const messages = renderReply({ audience: 'asker', refused: false, parts }, 'nl');
  expect(messages).toHaveLength(1);
  expect(markdown(messages[0] ?? [])).toMatchInlineSnapshot(`
    "### Bronnen
    🟢 **anp-buitenland** – laatste bericht 3 minuten geleden
    🔴 **los\\_bestand** – 404 sinds 02.14
    Bedoelde u:
    [buitenland → t:r1:/laatste buitenland]
    ### [Veerboot in de haven van Muskaat weer vlot](https://wire.example/412)
    -# 14.05 (<t:1772543100:R>) · 🇴🇲 17.05 · ANP · #412
    **MUSCAT (ANP/RTR/AFP)** – Eerste alinea.

    Tweede \\*alinea\\*.
    [Volledige tekst → t:r2:/bericht 412] [Meer uit Buitenland → t:r2:/laatste buitenland] [Naar de bron → https://wire.example/412]"
  `);
});

const words = (max: number) => fc.string({ unit: 'grapheme', minLength: 1, maxLength: max });
const anyText = (max: number) =>
  fc.oneof(words(20), words(max), fc.constant('_*[x](y)<@1> '.repeat(max / 10)));

const call = [
  { text: 'Voor ' },
  { mention: { platform: 'discord', what: 'group', id: '1175000000000000555', name: 'wacht' } },
] as const;

test('whatever a card says, Discord takes it', () => {
  const card = fc.record({
    title: anyText(600),
    headline: fc.option(anyText(600)),
    dateline: fc.option(anyText(300)),
    lede: fc.option(anyText(4000)),
    credit: fc.option(anyText(200)),
    link: fc.option(fc.oneof(fc.webUrl(), fc.constant(`https://wire.example/${'a_(b)'.repeat(200)}`))),
    hints: fc.array(anyText(200), { maxLength: 2 }),
    desk: fc.option(anyText(200).map((text) => ({ kind: 'taken', said: [{ text }] }) as const)),
    difference: fc.option(anyText(1200).map((text) => [{ text, style: 'strike' }] as const)),
    calls: fc.constantFrom([], [call]),
    label: anyText(200),
    command: anyText(200),
  });
  fc.assert(
    fc.property(card, ({ label, command, ...part }) => {
      const buttons = [
        { label, command: `/${command}` },
        { label, command: `/${command}` },
      ];
      const post: CardPost = { ...urgentCard, ...part, buttons };
      const full = renderPost(post, mark, 'nl');
      validateMessage({ ...full, nonce: mark.nonce }, full.flags);
      const loud = renderLoud(post, mark);
      validateMessage({ ...loud, nonce: mark.nonce }, loud?.flags ?? 0);
      if (part.calls.length > 0) expect(loud?.content).toMatch(/\nVoor <@&1175000000000000555>$/u);
      const parts: readonly ReplyPart[] = [
        { kind: 'article', card: post, paragraphs: [part.lede ?? '-', part.lede ?? '-', part.title] },
        { kind: 'article', card: post, paragraphs: [] },
        {
          kind: 'choices',
          text: part.title,
          choices: Array.from({ length: 30 }, (_, at) => ({ label, command: `/${at}` })),
        },
      ];
      for (const components of renderReply({ audience: 'asker', refused: false, parts }, 'nl')) {
        validateMessage({ components }, v2);
      }
    }),
    { numRuns: 60 },
  );
});

test('whatever a kill says, Discord takes it, and it calls whom it has to', () => {
  const said = fc.array(
    anyText(1200).map((text) => [{ text }]),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(said, (lines) => {
      const kill: NoticePost = { ...loudNotice, said: lines, calls: [call] };
      const full = renderPost(kill, mark, 'nl');
      validateMessage({ ...full, nonce: mark.nonce }, full.flags);
      const loud = renderLoud(kill, mark);
      validateMessage({ ...loud, nonce: mark.nonce }, loud?.flags ?? 0);
      expect(loud?.content).toMatch(/Voor <@&1175000000000000555>$/u);
    }),
    { numRuns: 60 },
  );
});

test.each([':', '*', ', ', 'a', '_*[x](y)<@1> '])(
  'a megabyte of %j is answered at once, in five messages at most',
  (piece) => {
    const paragraphs = [piece.repeat(1_000_000 / piece.length)];
    const before = performance.now();
    const reply = {
      audience: 'asker',
      refused: false,
      parts: [{ kind: 'article', card: cardPost, paragraphs }],
    } as const;
    const messages = renderReply(reply, 'nl');
    expect(performance.now() - before).toBeLessThan(2000);
    expect(messages.length).toBeLessThanOrEqual(5);
    for (const components of messages) validateMessage({ components }, v2);
  },
);

test('each of twenty late stories is named, without the longest addresses where they do not fit', () => {
  const lines = Array.from({ length: 20 }, (_, index) => ({
    ...cardPost,
    number: index + 1,
    headline: `Kop ${index} over een lang verhaal`,
    link: `https://news.example/rss/articles/${'A'.repeat(300 + index * 15)}`,
  }));
  const shown = markdown(renderPost({ kind: 'list', title: 'Laat', lines }, mark, 'nl').components);
  for (const { number } of lines) expect(shown).toContain(`#${number}\``);
  expect(shown).not.toContain('en nog');
});
