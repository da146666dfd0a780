import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WireItem } from '../../../src/domain/item.ts';
import { createDeliverer, type Deliverer } from '../../../src/pipeline/deliver.ts';
import { createStoryHandling } from '../../../src/pipeline/handling/handle-stories.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../../support/newsdesk.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { createScriptedAdapter, type ScriptedAdapter } from '../../support/scripted-adapter.ts';
import { minuteMs, nightShift, wireItem } from '../../support/wire-item.ts';

const bureau = { platform: 'web', workspace: '', externalId: 'bureau' } as const;
/** In the evening in Amsterdam, shortly before the night shift. */
const at1942 = nightShift - 18 * minuteMs;
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

  it.each<[string, Partial<WireItem>, Partial<WireItem>]>([
    [
      'the number in its slug',
      { slug: 'BIN118' },
      { lede: 'Gelieve geen rekening te houden met bericht BIN118.' },
    ],
    [
      'the number in its guid',
      { guid: 'urn:newsml:dpa.com:20090101:240925-930-242744' },
      { lede: 'Bitte die Meldung 240925-930-242744 löschen.' },
    ],
    [
      'its time, on the clock of the agency',
      {},
      { lede: 'Het bericht van 19.42 uur is onjuist. Niet gebruiken.' },
    ],
    ['its time, on the clock that is named', {}, { lede: 'Please kill the story that moved at 18:42 GMT.' }],
  ])('finds the story by %s alone', async (_how, of, words) => {
    const oil = wireItem({
      guid: 'c',
      headline: 'Olieprijs stijgt verder',
      issuedAt: desk.now - 30 * minuteMs,
    });
    await desk.file(oil);
    const named = {
      headline: 'Beurs sluit lager',
      lede: 'De beurs sloot een half procent lager.',
      issuedAt: at1942,
    };
    await desk.file({ ...wireItem({ guid: 'd', ...named }), ...of });
    await desk.file(notice({ headline: 'Let op redacties', editorialNote: null, ...words }));
    expect(await states()).toEqual(['live', 'live', 'live', 'held']);
  });

  it.each<[string, Partial<WireItem>, string]>([
    [
      'yesterday’s number',
      { slug: 'BIN118', issuedAt: at1942 - 24 * 60 * minuteMs },
      'Bericht BIN118 vervalt.',
    ],
    ['another number', { slug: 'BIN119' }, 'Bericht BIN118 vervalt.'],
    ['another time', { issuedAt: at1942 - minuteMs }, 'Het bericht van 19.42 uur vervalt.'],
    [
      'the same time yesterday',
      { issuedAt: at1942 - 24 * 60 * minuteMs },
      'Het bericht van 19.42 uur vervalt.',
    ],
  ])('means no story of %s', async (_how, of, lede) => {
    await desk.file({ ...wireItem({ guid: 'd', headline: 'Beurs sluit lager', issuedAt: at1942 }), ...of });
    await desk.file(notice({ headline: 'Let op redacties', lede, editorialNote: null }));
    expect(await states()).toEqual(['live', 'live', 'live', 'held']);
    expect((await desk.store.archive.evenHeld(3))?.state).toBe('live');
  });

  it('guesses at no time that two stories have', async () => {
    for (const [guid, headline] of [
      ['c', 'Olieprijs stijgt verder'],
      ['d', 'Beurs sluit lager'],
    ] as const)
      await desk.file(wireItem({ guid, headline, issuedAt: at1942 }));
    await desk.file(
      notice({ headline: 'Let op', lede: 'Het bericht van 19.42 uur vervalt.', editorialNote: null }),
    );
    expect((await desk.store.archive.evenHeld(5))?.state).toBe('held');
  });

  describe('that comes before its story', () => {
    const late = wireItem({ guid: 'l', headline: 'Burgemeester van Waaldam stapt op', issuedAt: at1942 });
    const early = (different: Omit<Partial<WireItem>, 'guid'>) =>
      notice({
        headline: 'Let op redacties',
        lede: 'Het bericht ‘Burgemeester van Waaldam stapt op’ is onjuist.',
        editorialNote: 'Het bericht ‘Burgemeester van Waaldam stapt op’ is onjuist.',
        topics: ['buitenland'],
        ...different,
      });

    it('has it come as a question, without its text, over a restart', async () => {
      await desk.file(early({}));
      await round();
      await desk.reopen();
      await desk.file(early({}), late);
      await desk.file(early({}), late);
      expect(await states()).toEqual(['live', 'live', 'held', 'held']);
      expect((await desk.store.archive.evenHeld(4))?.item.editorialNote).toContain('is onjuist');
    });

    it('kills it where its agency documented the words: no channel gets it', async () => {
      const words = {
        headline: 'KILL: Burgemeester van Waaldam stapt op',
        lede: null,
        signal: 'kill',
      } as const;
      await desk.file(early({ ...words, pubStatus: 'canceled' }));
      await desk.file(late);
      await round();
      expect(await states()).toEqual(['live', 'live', 'withdrawn', 'withdrawn']);
      expect(JSON.stringify(platform.acts)).not.toContain(
        'Burgemeester van Waaldam stapt op: de eerste alinea',
      );
    });

    it('that a person found to be true kills it, and one that was found to be about nothing does nothing', async () => {
      for (const [step, state] of [
        ['yes', 'withdrawn'],
        ['no', 'live'],
      ] as const) {
        const guid = step;
        const headline =
          step === 'yes' ? 'Burgemeester van Waaldam stapt op' : 'Zwemverbod in Maas opgeheven';
        const quote = `Het bericht ‘${headline}’ is onjuist.`;
        await desk.file({ ...early({ lede: quote, editorialNote: quote, link: null }), guid: `n-${step}` });
        const number = step === 'yes' ? 3 : 5;
        await round();
        await answer(number, step);
        await desk.file(wireItem({ guid, headline, issuedAt: at1942 }));
        expect((await desk.store.archive.evenHeld(number + 1))?.state).toBe(state);
      }
    });

    it('leaves alone what was sent after it, and what another agency has', async () => {
      await desk.file(early({}));
      await desk.file({ ...late, guid: 'l2', issuedAt: desk.now + minuteMs });
      await desk.fileFrom('afp', {
        ...late,
        guid: 'l3',
        lede: 'De burgemeester van Waaldam treedt af, meldt een raadslid.',
      });
      expect(await states()).toEqual(['live', 'live', 'held', 'live']);
      expect((await desk.store.archive.evenHeld(5))?.state).toBe('live');
    });
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
