import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WireItem } from '../../src/domain/item.ts';
import { type Newsdesk, openNewsdesk } from '../support/newsdesk.ts';
import { hourMs, minuteMs, wireItem } from '../support/wire-item.ts';

describe('folding items into stories', () => {
  let desk: Newsdesk;

  beforeEach(async () => {
    desk = await openNewsdesk();
    await desk.follow({ platform: 'web', workspace: '', externalId: 'bureau' }, 'buitenland');
  });
  afterEach(() => desk.close());

  it('posts only the newest three of a first poll, and archives the rest', async () => {
    const items = [1, 2, 3, 4, 5, 6].map((n) =>
      wireItem({ guid: `${n}`, issuedAt: desk.now - n * minuteMs }),
    );
    await desk.firstPoll('anp', ...items);
    expect(await promised()).toEqual(['post 3', 'post 2', 'post 1'].map((post) => `${post} minuten`));
    expect(await stories()).toHaveLength(6);
  });

  it('does not post again what it read before, whatever happens to its date', async () => {
    const item = wireItem({ guid: 'a' });
    await desk.file(item);
    await desk.file({ ...item, issuedAt: desk.now + hourMs, changedAt: desk.now });
    expect(await stories()).toHaveLength(1);
    expect(await kinds()).toEqual(['post']);
  });

  it('knows an item whose guid went from http to https', async () => {
    await desk.file(wireItem({ guid: 'http://wire.example/1', headline: 'Kop een' }));
    await desk.file(wireItem({ guid: 'https://wire.example/1', headline: 'Kop twee' }));
    expect(await kinds()).toEqual(['post', 'edit']);
  });

  it('takes the link for an identity where there is no guid, unless more entries share it', async () => {
    const bare = (headline: string, link: string): WireItem => ({
      ...wireItem({ guid: 'x', headline }),
      guid: null,
      link,
    });
    await desk.file(bare('Kop een', 'https://wire.example/1'));
    await desk.file(bare('Kop een, nu beter', 'https://wire.example/1'));
    expect(await stories()).toHaveLength(1);
    await desk.file(bare('Kop drie', 'https://wire.example/'), bare('Kop vier', 'https://wire.example/'));
    expect(await stories()).toHaveLength(3);
  });

  it('takes the text for an identity where there is neither guid nor link', async () => {
    const entry: WireItem = { ...wireItem({ guid: 'x' }), guid: null, link: null, headline: null };
    await desk.file(entry);
    await desk.file({ ...entry, issuedAt: desk.now - 3 * hourMs });
    expect(await stories()).toHaveLength(1);
    expect(await kinds()).toEqual(['post']);
  });

  it.each([
    ['a minute under', -minuteMs, 1],
    ['exactly', 0, 2],
  ])('knows a text under a new guid and address again for two days: %s that', async (_how, more, count) => {
    const text = {
      headline: 'Weer in Nederland',
      lede: 'Het blijft droog met nu en dan zon, en een matige wind.',
    };
    await desk.file(wireItem({ guid: 'gisteren', ...text, seenAt: desk.now }));
    desk.now += 48 * hourMs + more;
    await desk.file(wireItem({ guid: 'vandaag', ...text, issuedAt: desk.now, seenAt: desk.now }));
    expect(await stories()).toHaveLength(count);
  });

  it.each([
    [60, 1],
    [59, 2],
  ])('knows a text of %d characters again under a new guid: %d story', async (length, count) => {
    const headline = `Nieuwsoverzicht ${'abcdefg '.repeat(9)}`.slice(0, length - 1).concat('x');
    const bare = { headline, lede: null, dateline: null };
    await desk.file(wireItem({ guid: 'een', ...bare }));
    await desk.file(wireItem({ guid: 'twee', ...bare }));
    expect(await stories()).toHaveLength(count);
  });

  it('makes one card of an item that two sources carry', async () => {
    await desk.file(wireItem({ guid: 'https://a.example/1', link: 'https://a.example/1' }));
    const sameText = wireItem({ guid: 'https://a.example/1' });
    await desk.fileFrom('nos', { ...sameText, guid: 'nos-9', link: 'https://nos.example/9' });
    await desk.fileFrom(
      'rtl',
      wireItem({ guid: 'rtl-3', headline: 'Andere kop', link: 'http://a.example/1/' }),
    );
    expect(await stories()).toHaveLength(1);
    expect(await kinds()).toEqual(['post']);
  });

  it('does not go back to an earlier version when a cache or a slower source still has it', async () => {
    const first = wireItem({ guid: 'a', headline: 'Eerste' });
    await desk.file(first);
    await desk.file(wireItem({ guid: 'a', headline: 'Tweede' }));
    await desk.file(first);
    expect((await stories()).map(({ item }) => item.headline)).toEqual(['Tweede']);
    const numbered = (version: number) => wireItem({ guid: 'b', version, headline: `Versie ${version}` });
    await desk.file(numbered(3));
    await desk.file(numbered(2));
    expect((await stories())[0]?.item.headline).toBe('Versie 3');
  });

  it('shows the newest of the versions that one document holds, in whatever order they stand', async () => {
    const old = wireItem({ guid: 'a', headline: 'Oud', changedAt: desk.now - 3 * minuteMs });
    const young = wireItem({ guid: 'a', headline: 'Nieuw', changedAt: desk.now - minuteMs });
    await desk.file(old, young);
    expect((await stories()).map(({ item }) => item.headline)).toEqual(['Nieuw']);
    await desk.file(wireItem({ guid: 'a', headline: 'Tussenin', changedAt: desk.now - 2 * minuteMs }));
    expect((await stories()).map(({ item }) => item.headline)).toEqual(['Nieuw']);
  });

  it('counts stories that may be shown, not versions, for what a first poll posts', async () => {
    const numbered = (n: number) => wireItem({ guid: `${n}`, issuedAt: desk.now - n * minuteMs });
    await desk.firstPoll(
      'anp',
      { ...numbered(1), embargoedUntil: desk.now + hourMs },
      { ...numbered(2), headline: 'Bijgewerkt', changedAt: desk.now },
      numbered(2),
      numbered(3),
      numbered(4),
      numbered(5),
    );
    const posts = (await promised()).filter((each) => each.startsWith('post'));
    expect(posts).toEqual(['post 4 minuten', 'post 3 minuten', 'post 2 minuten']);
  });

  it('shows an item under embargo to nobody, and posts it when the embargo ends', async () => {
    await desk.file(wireItem({ guid: 'a', embargoedUntil: desk.now + hourMs }));
    expect(await stories()).toEqual([]);
    expect(await desk.store.archive.byNumber(1)).toBeNull();
    await desk.endEmbargoes();
    expect(await kinds()).toEqual([]);
    desk.now += hourMs;
    await desk.endEmbargoes();
    expect(await kinds()).toEqual(['post']);
    expect(await stories()).toHaveLength(1);
  });

  it('posts a withheld item once a new version frees it', async () => {
    await desk.file(wireItem({ guid: 'a', pubStatus: 'withheld' }));
    expect(await stories()).toEqual([]);
    await desk.file(wireItem({ guid: 'a' }));
    expect(await kinds()).toEqual(['post']);
  });

  it('archives at the first poll that of which nobody knows the age, and posts what is new of it later', async () => {
    await desk.firstPoll('anp', wireItem({ guid: 'a', postable: false }));
    expect(await stories()).toHaveLength(1);
    expect(await kinds()).toEqual([]);
    await desk.file(wireItem({ guid: 'b', headline: 'Kop twee', postable: false }));
    expect(await kinds()).toEqual(['post']);
  });

  it('posts advisories and press releases only where a channel asks for them', async () => {
    const asking = { platform: 'web', workspace: '', externalId: 'agenda' } as const;
    await desk.store.subscriptions.syncFile(
      [
        {
          address: asking,
          name: null,
          follows: [{ topic: 'buitenland', filter: [] }],
          filter: [{ key: 'kind', values: ['advisory', 'news'] }],
        },
      ],
      'v1',
    );
    await desk.file(wireItem({ guid: 'a', genre: 'advisory' }));
    const operations = await desk.store.deliveries.list({ state: null, limit: 10 });
    expect(operations.map(({ channel }) => channel.externalId)).toEqual(['agenda']);
  });

  it('posts what only may be a note to desks, so that no news is lost', async () => {
    await desk.file(wireItem({ guid: 'a', genre: 'possible-advisory' }));
    await desk.file(wireItem({ guid: 'b', genre: 'advisory' }));
    const operations = await desk.store.deliveries.list({ state: null, limit: 10 });
    expect(operations.map(({ kind }) => kind)).toEqual(['post']);
  });

  it('posts one card where two subscriptions of a channel let the same story in', async () => {
    const pressDesk = { platform: 'web', workspace: '', externalId: 'pers' } as const;
    const { subscriptions, deliveries } = desk.store;
    const { id } = await subscriptions.channel(pressDesk, null);
    await subscriptions.follow(id, 'buitenland', [{ key: 'kind', values: ['press-release'] }]);
    await subscriptions.follow(id, 'alles', [{ key: 'kind', values: ['news', 'press-release'] }]);
    await desk.file(wireItem({ guid: 'a', genre: 'press-release' }));
    const operations = await deliveries.list({ state: null, limit: 10 });
    expect(operations.map(({ channel }) => channel.externalId)).toEqual(['pers']);
  });

  it('says a correction under the card as well as on it', async () => {
    await desk.file(wireItem({ guid: 'a' }));
    await desk.file(wireItem({ guid: 'a', headline: 'Rechtgezet', signal: 'correction' }));
    expect(await kinds()).toEqual(['post', 'edit', 'reply']);
    expect((await stories())[0]?.corrected).toBe(true);
  });

  it('folds a version with another guid into the story that it says it replaces', async () => {
    await desk.file(wireItem({ guid: 'urn:a:1' }));
    await desk.file(wireItem({ guid: 'urn:a:2', replaces: 'urn:a:1', headline: 'Vervolg' }));
    expect(await kinds()).toEqual(['post', 'edit']);
  });

  async function stories() {
    return desk.store.archive.latest({ topics: [], limit: 50 });
  }

  async function kinds(): Promise<string[]> {
    const operations = await desk.store.deliveries.list({ state: null, limit: 50 });
    return operations.toReversed().map(({ kind }) => kind);
  }

  async function promised(): Promise<string[]> {
    const operations = await desk.store.deliveries.list({ state: null, limit: 50 });
    const shown = operations.toReversed().map(async ({ kind, number }) => {
      const story = await desk.store.archive.byNumber(number ?? 0);
      return `${kind} ${(desk.now - (story?.issuedAt ?? 0)) / minuteMs} minuten`;
    });
    return Promise.all(shown);
  }
});
