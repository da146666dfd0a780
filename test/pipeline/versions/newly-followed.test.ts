import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WireItem } from '../../../src/domain/item.ts';
import { saidText } from '../../../src/domain/post/post-lines.ts';
import { createDeliverer, type Deliverer } from '../../../src/pipeline/deliver.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../../support/newsdesk.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { createScriptedAdapter, type ScriptedAdapter } from '../../support/scripted-adapter.ts';
import { hourMs, minuteMs, wireItem } from '../../support/wire-item.ts';

const bureau = { platform: 'web', workspace: '', externalId: 'bureau' } as const;
const plain = 'Vliegtuig neergestort in Kazachstan';
const dutch = 'Vliegtuig neergestort in Kazachstan, drie Nederlanders aan boord';

describe('a version that is what a channel follows, of a story that was not', () => {
  let desk: Newsdesk;
  let platform: ScriptedAdapter;
  let deliverer: Deliverer;

  beforeEach(async () => {
    desk = await openNewsdesk();
    platform = createScriptedAdapter();
    const { store, clock } = desk;
    const of = { adapter: platform, store, clock, present: presenter };
    deliverer = createDeliverer({ ...of, random: () => 0.5, log: quietLog });
  });
  afterEach(() => desk.close());

  it.each<[string, string, Partial<WireItem>, Partial<WireItem>]>([
    [
      'says a word that it did not',
      'buitenland woord:Nederlanders',
      { headline: plain },
      { headline: dutch },
    ],
    ['says it far down', 'buitenland woord:Nederlanders', { body: plain }, { body: `${plain}\n\n${dutch}` }],
    ['is a flash', 'alles spoed', { urgency: 4, version: 1 }, { urgency: 1, version: 2 }],
    [
      'is of another desk',
      'sport',
      {},
      { topics: ['sport'], headline: 'Voetbalploeg in neergestort vliegtuig' },
    ],
    ['is of another desk as well', 'sport', {}, { topics: ['buitenland', 'sport'], headline: dutch }],
  ])('has its card there once it %s', async (_, follows, first, then) => {
    await follow(follows);
    await file(first);
    expect(platform.acts).toEqual([]);
    await later(then);
    expect(posts()).toEqual(['post 1']);
    await later({ ...then, version: 3, headline: 'Nog een kop' });
    expect(posts()).toEqual(['post 1']);
  });

  it('has no card where who follows it now did so as it was: they came too late for it', async () => {
    await file({ headline: plain });
    await follow('buitenland');
    await later({ headline: dutch });
    expect(posts()).toEqual([]);
  });

  it('has none for what it was before all along, nor where it is taken back, and one when it is usable', async () => {
    await follow('buitenland woord:Nederlanders');
    await file({ headline: plain });
    await later({ headline: `${plain} bij grens` });
    await later({ headline: dutch, pubStatus: 'withheld', version: 3 });
    expect(posts()).toEqual([]);
    await later({ headline: dutch, pubStatus: 'usable', version: 4 });
    expect(posts()).toEqual(['post 1']);
  });

  it('is one of the archive when it was read first, and news when it changes', async () => {
    await follow('buitenland woord:Nederlanders');
    const old = (at: number) => wireItem({ guid: `oud${at}`, issuedAt: desk.now - hourMs - at });
    await desk.firstPoll('anp', ...[1, 2, 3, 4].map(old), wireItem({ guid: 'a', headline: plain }));
    await later({ headline: dutch });
    expect(posts()).toEqual(['post 5']);
  });

  it('stands there as a new version, with what is new in it', async () => {
    await follow('buitenland woord:Nederlanders');
    await file({ headline: plain });
    await later({ headline: dutch });
    const card = platform.acts.find(({ kind }) => kind === 'post')?.post;
    if (card?.kind !== 'card') throw new Error('no card');
    expect([card.headline, card.stateText, saidText(card.change ?? [])]).toEqual([
      dutch,
      'bijgewerkt 20.02',
      '+ drie Nederlanders aan boord',
    ]);
  });

  async function follow(text: string) {
    const { subscriptions } = desk.store;
    const read = subscriptions.filters.read(text);
    if (read.kind !== 'follow') throw new Error(text);
    const { id } = await subscriptions.channel(bureau, null);
    await subscriptions.follow(id, read.topic, read.filter);
  }

  async function file(what: Partial<WireItem>) {
    await desk.file(wireItem({ headline: plain, ...what, guid: 'a', seenAt: desk.now }));
    await deliverer.round(new AbortController().signal);
  }

  async function later(what: Partial<WireItem>) {
    desk.now += 2 * minuteMs;
    await file(what);
  }

  const posts = () =>
    platform.acts.flatMap(({ kind, post }) =>
      kind === 'post' ? [`post ${post.kind === 'card' ? post.number : post.kind}`] : [],
    );
});
