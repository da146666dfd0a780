import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WireItem } from '../../../src/domain/item.ts';
import { createDeliverer, type Deliverer } from '../../../src/pipeline/deliver.ts';
import { createStoryHandling } from '../../../src/pipeline/handling/handle-stories.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../../support/newsdesk.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { createScriptedAdapter, type ScriptedAdapter } from '../../support/scripted-adapter.ts';
import { minuteMs, wireItem } from '../../support/wire-item.ts';

const bureau = { platform: 'web', workspace: '', externalId: 'bureau' } as const;
const sanne = { platform: 'web', workspace: '', userId: 'sanne', name: 'Sanne' } as const;

describe('a notice that takes a story back under a guid of its own', () => {
  let desk: Newsdesk;
  let platform: ScriptedAdapter;
  let deliverer: Deliverer;

  beforeEach(async () => {
    desk = await openNewsdesk();
    await desk.follow(bureau, 'buitenland');
    platform = createScriptedAdapter();
    const { store, clock } = desk;
    const deps = { adapter: platform, store, clock, present: presenter, log: quietLog };
    deliverer = createDeliverer({ ...deps, random: () => 0.5 });
    await desk.file(ferry);
    await desk.file(ferry, wireItem({ guid: 'b', headline: 'Trein ontspoord in Noorwegen' }));
    await round();
  });
  afterEach(() => desk.close());

  const ferry = wireItem({ guid: 'a', version: 3, headline: 'Veerboot vastgelopen op zandplaat' });
  const notice = (different: Omit<Partial<WireItem>, 'guid'>) =>
    wireItem({
      guid: 'n1',
      version: 1,
      headline: 'Let op redacties: bericht over veerboot vervalt',
      lede: 'Het bericht ‘Veerboot vastgelopen op zandplaat’ is onjuist. Gelieve het niet te gebruiken.',
      editorialNote: 'Het bericht ‘Veerboot vastgelopen op zandplaat’ is onjuist.',
      signal: 'possible-kill',
      dateline: null,
      topics: [],
      issuedAt: desk.now,
      ...different,
    });

  it('is asked on the card of the story that it quotes, and is no story itself', async () => {
    await desk.file(notice({}));
    await round();
    expect(await states()).toEqual(['held', 'live']);
    const card = shown();
    expect(card).toContain('Mogelijk ingetrokken, controleer');
    expect(card).toContain('Veerboot vastgelopen op zandplaat');
    expect(card).toContain('is onjuist');
    expect(card).not.toContain('de eerste alinea');
  });

  it('kills where its agency documented the words', async () => {
    const words = { headline: 'KILL: Veerboot vastgelopen op zandplaat', signal: 'kill' } as const;
    await desk.file(notice({ ...words, pubStatus: 'canceled' }));
    await round();
    expect(await states()).toEqual(['withdrawn', 'live']);
  });

  it('several kill what each names, also what came in the same document', async () => {
    const kill = (guid: string, headline: string) => ({
      ...notice({ headline: `KILL: ${headline}`, signal: 'kill', pubStatus: 'canceled', lede: headline }),
      guid,
    });
    const story = (guid: string, headline: string) =>
      wireItem({ guid, headline, lede: `${headline}, zegt de burgemeester.`, issuedAt: desk.now - minuteMs });
    await desk.file(
      kill('n2', 'Molen afgebrand bij Karstad'),
      kill('n1', 'Veerboot vastgelopen op zandplaat'),
      story('d', 'Molen afgebrand bij Karstad'),
      story('c', 'Dijk doorgebroken bij Waterdorp'),
    );
    expect(await states()).toEqual(['withdrawn', 'live', 'live', 'withdrawn']);
  });

  it('holds while the story is checked, and a new version of the story lifts the hold', async () => {
    const words = {
      headline: 'HOLD HOLD HOLD',
      lede: 'Please hold item 12 "Veerboot vastgelopen op zandplaat".',
    };
    await desk.file(notice({ ...words, signal: null, pubStatus: 'withheld', editorialNote: null }));
    expect(await states()).toEqual(['held', 'live']);
    await desk.file({ ...ferry, version: 4 });
    expect(await states()).toEqual(['live', 'live']);
  });

  it('stands in the feed beside the story at each poll, which brings nothing back and nothing new', async () => {
    await desk.file(notice({}), ferry);
    await round();
    const acts = platform.acts.length;
    desk.now += minuteMs;
    await desk.file(notice({}), ferry);
    await desk.file(ferry);
    await round();
    expect(await states()).toEqual(['held', 'live']);
    expect(platform.acts).toHaveLength(acts);
  });

  it('that a person finds to be about nothing gives the story back, under what it was known by', async () => {
    await desk.file(notice({}));
    await round();
    await answer(1, 'no');
    await round();
    expect(await states()).toEqual(['live', 'live']);
    await desk.file(notice({}), ferry);
    expect(await states()).toEqual(['live', 'live']);
    expect((await desk.store.archive.evenHeld(1))?.item).toMatchObject({
      guid: 'a',
      headline: ferry.headline,
    });
  });

  it.each([
    [
      'by most words of its headline',
      { headline: 'INTREKKING: Veerboot vastgelopen op een zandplaat', lede: 'Wij trekken dit in.' },
    ],
    ['by its text', { headline: '(INGETROKKEN) Bericht', lede: ferry.lede }],
    ['by its slug', { headline: 'BC-NL--Veerboot Zandplaat, KILL', lede: 'Editors: Kill the story.' }],
  ])('finds it %s', async (_how, words) => {
    await desk.file(notice({ ...words, editorialNote: null }));
    expect(await states()).toEqual(['held', 'live']);
  });

  it('that names no story we know is a line in the channels, without a text, and a question', async () => {
    const words = {
      headline: 'INTREKKING: Burgemeester stapt op',
      lede: 'De burgemeester van Waaldam stapt op.',
    };
    await desk.file(notice({ ...words, editorialNote: 'INTREKKING', topics: ['buitenland'] }));
    await round();
    expect(await states()).toEqual(['live', 'live', 'held']);
    const said = shown();
    expect(said).toContain('Mogelijk ingetrokken, controleer');
    expect(said).not.toContain('Waaldam');
    expect(said).toContain('Klopt niet');
    await answer(3, 'no');
    await round();
    expect(shown()).toContain('De burgemeester van Waaldam stapt op.');
  });

  it('of another agency touches no story of this one', async () => {
    await desk.fileFrom('afp', notice({ topics: ['buitenland'] }));
    expect(await states()).toEqual(['live', 'live', 'held']);
  });

  async function answer(number: number, step: 'yes' | 'no') {
    const handling = createStoryHandling({ store: desk.store, wake: () => undefined });
    const { id } = await desk.store.subscriptions.channel(bureau, null);
    await handling.answer(number, step, sanne, { channelId: id, at: desk.now });
  }

  async function states() {
    const stories = [1, 2, 3, 4].map((number) => desk.store.archive.evenHeld(number));
    return (await Promise.all(stories)).flatMap((story) => story?.state ?? []);
  }

  /** The card or post that was sent last. */
  function shown(): string {
    const act = platform.acts.findLast(({ kind }) => kind === 'edit' || kind === 'post');
    return JSON.stringify(act);
  }

  async function round(): Promise<void> {
    for (let rounds = 0; rounds < 10; rounds++) {
      await deliverer.round(new AbortController().signal);
      desk.now += 10_000;
    }
  }
});
