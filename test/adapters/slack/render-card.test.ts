import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderPost } from '../../../adapters/slack/out/render-card.ts';
import type { CardPost, Post } from '../../../src/domain/post.ts';
import { blockProblems } from '../../support/slack/blocks.ts';
import { readContent } from '../../support/slack/content.ts';
import { visibleText } from '../../support/slack/visible.ts';
import { card, killedCard } from './card.ts';

const who = { locale: 'nl', timeZone: 'Europe/Amsterdam' } as const;
const reader = { clock: () => Date.UTC(2026, 0, 15, 13, 30), channels: new Map() };

describe('a card on Slack', () => {
  it('shows headline, dateline, lede, and small print with a live age', () => {
    expect(seen(card)).toBe(
      [
        'Senaat stemt in met begroting <https://wire.example/washington?utm=a&ed=nl>',
        'WASHINGTON (ANP/AFP) – De Senaat heeft donderdag ingestemd met de begroting.',
        '13.30 (1 hour ago) · 🇺🇸 07.30 · ANP · #412',
        '[Volledige tekst] [⋯ Meer uit Buitenland | Naar de bron <https://wire.example/washington?utm=a&ed=nl>]',
      ].join('\n'),
    );
  });

  it('says all of it to notifications and screen readers, the headline first', () => {
    expect(renderPost(card, who).text).toBe(
      [
        'Senaat stemt in met begroting',
        'WASHINGTON (ANP/AFP) – De Senaat heeft donderdag ingestemd met de begroting.',
        '13.30 (1 uur geleden) · 🇺🇸 07.30 · ANP · #412',
        'https://wire.example/washington?utm=a&amp;ed=nl',
      ].join('\n'),
    );
  });

  it('shows one clock time, that of the newsroom, and for a client that cannot show a live age the date and zone', () => {
    expect(JSON.stringify(renderPost(card, who).blocks)).toContain(
      '<!date^1768480200^({ago})|(15 januari 2026, CET)>',
    );
  });

  it('shows no live age where the time is unknown', () => {
    const clock = { ...card.clock, shownAt: null, ageText: null, timeText: 'tijd onbekend, gezien 02.14' };
    const post = { ...card, clock };
    expect(seen(post)).toContain('tijd onbekend, gezien 02.14 · 🇺🇸 07.30 · ANP');
    expect(JSON.stringify(renderPost(post, who))).not.toContain('<!date');
  });

  it('names a killed story: who and when, the headline struck through, where, what to do and why', () => {
    const { blocks, text } = renderPost(killedCard, who);
    expect(seen(killedCard)).toBe(
      [
        '⛔ INGETROKKEN door ANP 14.20: Senaat stemt in met begroting',
        'WASHINGTON (ANP/AFP) · van 13.30',
        'Niet gebruiken. Al gebruikt? Haal het weg. Reden: bericht klopt niet',
        'ingetrokken 10 minutes ago · #412',
      ].join('\n'),
    );
    expect(JSON.stringify(blocks)).toContain(
      '{"type":"text","text":"Senaat stemt in met begroting","style":{"strike":true}}',
    );
    expect(text.split('\n')[0]).toBe('⛔ INGETROKKEN door ANP 14.20: Senaat stemt in met begroting');
  });

  it('marks a flash in words, first in the text that a phone shows and before the headline', () => {
    const flash = { ...card, urgent: true, mark: { kind: 'urgent', sign: '🔴', word: 'SPOED' } } as const;
    expect(renderPost(flash, who).text).toMatch(/^🔴 SPOED · Senaat stemt in/u);
    expect(seen(flash)).toMatch(/^🔴 SPOED · Senaat stemt in/u);
  });

  it('keeps a lede a lede where the copy has no headline: the dateline alone is bold, and opens the source', () => {
    const { blocks } = renderPost({ ...card, headline: null, title: 'De Senaat heeft …' }, who);
    const [{ elements: runs }] = (blocks[0] as unknown as { elements: [{ elements: readonly object[] }] })
      .elements;
    expect(runs).toEqual([
      { type: 'link', url: card.link, text: 'WASHINGTON (ANP/AFP)', style: { bold: true } },
      { type: 'text', text: ' – De Senaat heeft donderdag ingestemd met de begroting.' },
    ]);
  });

  it('calls a group last, as a mention in the blocks and in the text; a name besides is one in an edit alone', () => {
    const mention = { platform: 'slack', what: 'group', id: 'S09WACHT01', name: 'S09WACHT01' } as const;
    const { text, blocks } = renderPost({ ...card, calls: [[{ text: 'Voor ' }, { mention }]] }, who);
    expect(JSON.stringify(blocks)).toContain('{"type":"usergroup","usergroup_id":"S09WACHT01"}');
    expect(text).toMatch(/\nVoor <!subteam\^S09WACHT01>\nhttps:/u);
    const sanne = { platform: 'slack', what: 'user', id: 'U1', name: 'Sanne' } as const;
    const desk = { kind: 'taken', said: [{ text: 'Bij ' }, { mention: sanne }] } as const;
    // A post rings whom it mentions, an edit does not.
    expect(JSON.stringify(renderPost({ ...card, desk }, who).blocks)).toContain('Sanne');
    const edited = renderPost({ ...card, desk }, { ...who, isEdit: true });
    expect(JSON.stringify(edited.blocks)).toContain('"user_id":"U1"');
  });

  it('shows hostile text as text: nothing in it formats, mentions or links', () => {
    const title = '<b>*Kop*</b> <!channel> <@U0EVA> @here :fire: [x](https://kwaad.example) `code`';
    const { text, blocks } = renderPost({ ...card, headline: title, title, lede: title, credit: title }, who);
    expect(seen({ ...card, headline: title, title, lede: title })).toContain(title);
    expect(text).not.toMatch(/<[!@#]/);
    // Mrkdwn carries our own dates and nothing else; what a feed says stands where Slack reads no markup.
    const mrkdwn = textsOfType(blocks, 'mrkdwn');
    expect(mrkdwn).toHaveLength(1);
    expect(mrkdwn[0]).toMatch(/^<!date\^\d+\^\(\{ago\}\)\|[^<>]*>$/);
    for (const literal of textsOfType(blocks, 'plain_text')) expect(literal).not.toBe('');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'geen adres', `https://a.example/${'x'.repeat(3000)}`])(
    'links nothing but a web address: %s',
    (link) => {
      const { blocks } = renderPost({ ...card, link }, who);
      expect(JSON.stringify(blocks)).not.toContain('"url"');
    },
  );

  it('cuts what is too long at a word', () => {
    const lede = 'woord '.repeat(2000).trim();
    const { text, blocks } = renderPost({ ...card, lede }, who);
    const shown = JSON.stringify(blocks);
    expect(shown).toContain('woord woord…');
    expect(text.length).toBeLessThanOrEqual(4000);
    expect(text).toContain('woord…');
  });

  it('says number, topic, credit and time to a screen reader also under a lede without end', () => {
    const { text } = renderPost({ ...card, lede: 'Zin & nog een. '.repeat(1000) }, who);
    expect(text).toContain('13.30 (1 uur geleden) · 🇺🇸 07.30 · ANP · #412');
    expect(text.endsWith('https://wire.example/washington?utm=a&amp;ed=nl')).toBe(true);
    expect(text.length).toBeLessThanOrEqual(4000);
  });

  it('stays within every limit of Slack, whatever a feed sends', () => {
    const long = fc.string({ unit: 'grapheme', maxLength: 5000 });
    const post = fc.record({
      title: long.filter((title) => title !== ''),
      headline: fc.option(long),
      lede: fc.option(long),
      dateline: fc.option(long),
      credit: fc.option(long),
      topic: fc.option(long),
      placeText: fc.option(long),
      hints: fc.array(long, { maxLength: 3 }),
      buttons: fc.array(
        fc.record({
          label: long.filter((label) => label !== ''),
          command: long.filter((command) => command !== ''),
        }),
        {
          maxLength: 40,
        },
      ),
      more: fc.array(fc.record({ label: long, command: long }), { maxLength: 8 }),
    });
    fc.assert(
      fc.property(post, (fields) => {
        const { text, blocks } = renderPost({ ...card, ...fields }, who);
        expect(blockProblems(JSON.parse(JSON.stringify(blocks)), 'message')).toEqual([]);
        expect(text.length).toBeLessThanOrEqual(4000);
      }),
      { numRuns: 60, seed: 20260115 },
    );
  });
});

describe('a list on Slack', () => {
  it('shows one line a story, with its number, time and live age', () => {
    const list: Post = {
      kind: 'list',
      title: '2 berichten tijdens de storing',
      lines: [
        card,
        { ...card, number: 413, headline: 'Vulkaan barst uit', link: null },
        { ...killedCard, number: 414 },
      ],
    };
    expect(seen(list)).toBe(
      [
        '2 berichten tijdens de storing',
        '• #412 Senaat stemt in met begroting <https://wire.example/washington?utm=a&ed=nl>',
        'WASHINGTON (ANP/AFP) · 13.30 (1 hour ago)',
        '• #413 Vulkaan barst uit',
        'WASHINGTON (ANP/AFP) · 13.30 (1 hour ago)',
        '• #414 ⛔ INGETROKKEN door ANP 14.20: Senaat stemt in met begroting',
        'WASHINGTON (ANP/AFP) · van 13.30',
        '',
      ].join('\n'),
    );
  });

  it('counts what does not fit', () => {
    const lines = Array.from({ length: 90 }, (_, index) => ({ ...card, number: index + 1 }));
    const list: Post = { kind: 'list', title: 'Lang', lines };
    expect(seen(list)).toMatch(/… \+\d+$/);
    expect(blockProblems(JSON.parse(JSON.stringify(renderPost(list, who).blocks)), 'message')).toEqual([]);
  });

  it('is never so large that Slack refuses it, however long its titles and addresses are', () => {
    const link = `https://wire.example/${'a'.repeat(2000)}`;
    const lines = Array.from({ length: 50 }, (_, index) => ({ ...card, link, number: index + 1 }));
    const { blocks } = renderPost({ kind: 'list', title: 'Lang', lines }, who);
    expect(readContent({ text: 'Lang', blocks })).not.toHaveProperty('error');
    expect(seen({ kind: 'list', title: 'Lang', lines })).toMatch(/… \+\d+$/);
  });

  it('names each of twenty late stories, and leaves out the longest addresses where they do not fit', () => {
    const lines = Array.from({ length: 20 }, (_, index) => ({
      ...card,
      number: index + 1,
      headline: `Kop ${index} ${'é'.repeat(90)}`,
      link: `https://news.example/rss/articles/${'A'.repeat(300 + index * 15)}`,
    }));
    const { blocks } = renderPost({ kind: 'list', title: 'Laat', lines }, who);
    const json = JSON.stringify(blocks);
    expect(Buffer.byteLength(json)).toBeLessThan(13_200);
    for (const { number } of lines) expect(json).toContain(`#${number} `);
    expect(json).not.toContain('… +');
    expect(json).toContain(lines[0]?.link);
    expect(json).not.toContain(lines[19]?.link);
  });
});

function seen(post: CardPost | Post): string {
  return visibleText(JSON.parse(JSON.stringify(renderPost(post, who))), reader);
}

/** Every text object of one kind, however deep it stands. */
function textsOfType(value: unknown, type: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => textsOfType(each, type));
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value && value.type === type && 'text' in value ? [String(value.text)] : [];
  return [...own, ...Object.values(value).flatMap((each) => textsOfType(each, type))];
}
