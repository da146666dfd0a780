import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderPost } from '../../../adapters/slack/out/render-card.ts';
import type { CardPost, Post } from '../../../src/domain/post.ts';
import { blockProblems } from '../../support/slack/blocks.ts';
import { readContent } from '../../support/slack/content.ts';
import { visibleText } from '../../support/slack/visible.ts';
import { card } from './card.ts';

const who = { locale: 'nl', timeZone: 'Europe/Amsterdam' } as const;
const reader = { clock: () => Date.UTC(2026, 0, 15, 13, 30), channels: new Map() };

describe('a card on Slack', () => {
  it('shows headline, dateline, lede, and small print with a live age', () => {
    expect(seen(card)).toBe(
      [
        'Senaat stemt in met begroting <https://wire.example/washington?utm=a&ed=nl>',
        'WASHINGTON (ANP/AFP) – De Senaat heeft donderdag ingestemd met de begroting.',
        '#412 · Buitenland · ANP · 13.30 13:30 (1 hour ago) 🇺🇸 07.30 plaatselijke tijd · bijgewerkt 14.22',
        '[Hele tekst] [Meer uit Buitenland] [Lees bij de bron <https://wire.example/washington?utm=a&ed=nl>]',
      ].join('\n'),
    );
  });

  it('says all of it to notifications and screen readers, the headline first', () => {
    expect(renderPost(card, who).text).toBe(
      [
        'Senaat stemt in met begroting',
        'WASHINGTON (ANP/AFP) – De Senaat heeft donderdag ingestemd met de begroting.',
        '#412 · Buitenland · ANP · 13.30 (1 uur geleden) · 🇺🇸 07.30 plaatselijke tijd · bijgewerkt 14.22',
        'https://wire.example/washington?utm=a&amp;ed=nl',
      ].join('\n'),
    );
  });

  it('names the zone where a client cannot show a live age', () => {
    expect(JSON.stringify(renderPost(card, who).blocks)).toContain(
      '<!date^1768480200^{time} ({ago})|15 januari 2026 13.30 uur CET>',
    );
  });

  it('shows no live age where the time is unknown', () => {
    const post = { ...card, issuedAt: null, ageText: null, timeText: 'tijd onbekend, gezien 02.14' };
    expect(seen(post)).toContain('ANP · tijd onbekend, gezien 02.14 🇺🇸');
    expect(JSON.stringify(renderPost(post, who))).not.toContain('<!date');
  });

  it('shows of a withdrawn story the notice alone', () => {
    const notice = 'INGETROKKEN door ANP 14.20, niet gebruiken';
    const bare = { title: notice, link: null, dateline: null, lede: null, placeText: null, stateText: null };
    expect(seen({ ...card, ...bare, state: 'withdrawn', buttons: [] })).toBe(
      `${notice}\n#412 · Buitenland · ANP · 13.30 13:30 (1 hour ago)`,
    );
  });

  it('shows hostile text as text: nothing in it formats, mentions or links', () => {
    const title = '<b>*Kop*</b> <!channel> <@U0EVA> @here :fire: [x](https://kwaad.example) `code`';
    const { text, blocks } = renderPost({ ...card, title, lede: title, credit: title }, who);
    expect(seen({ ...card, title, lede: title })).toContain(title);
    expect(text).not.toMatch(/<[!@#]/);
    // Mrkdwn carries our own dates and nothing else; what a feed says stands where Slack reads no markup.
    const mrkdwn = textsOfType(blocks, 'mrkdwn');
    expect(mrkdwn).toHaveLength(1);
    expect(mrkdwn[0]).toMatch(/^<!date\^\d+\^\{time\} \(\{ago\}\)\|[^<>]*>$/);
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
    expect(text).toContain('#412 · Buitenland · ANP · 13.30 (1 uur geleden)');
    expect(text.endsWith('https://wire.example/washington?utm=a&amp;ed=nl')).toBe(true);
    expect(text.length).toBeLessThanOrEqual(4000);
  });

  it('stays within every limit of Slack, whatever a feed sends', () => {
    const long = fc.string({ unit: 'grapheme', maxLength: 5000 });
    const post = fc.record({
      title: long.filter((title) => title !== ''),
      lede: fc.option(long),
      dateline: fc.option(long),
      credit: fc.option(long),
      topic: fc.option(long),
      placeText: fc.option(long),
      stateText: fc.option(long),
      timeText: long,
      buttons: fc.array(
        fc.record({
          label: long.filter((label) => label !== ''),
          command: long.filter((command) => command !== ''),
        }),
        {
          maxLength: 40,
        },
      ),
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
      lines: [card, { ...card, number: 413, title: 'Vulkaan barst uit', link: null, issuedAt: null }],
    };
    expect(seen(list)).toBe(
      [
        '2 berichten tijdens de storing',
        '• #412 Senaat stemt in met begroting <https://wire.example/washington?utm=a&ed=nl>',
        'WASHINGTON (ANP/AFP) · 13.30 · bijgewerkt 14.22 · 13:30 (1 hour ago)',
        '• #413 Vulkaan barst uit',
        'WASHINGTON (ANP/AFP) · 13.30 · bijgewerkt 14.22',
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
      title: `Kop ${index} ${'é'.repeat(90)}`,
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
