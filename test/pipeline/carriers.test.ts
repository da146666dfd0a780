import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAgencies } from '../../src/domain/identity/agency.ts';
import type { WireItem } from '../../src/domain/item.ts';
import { plainNotice } from '../../src/domain/post.ts';
import { createDeliverer } from '../../src/pipeline/deliver.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../support/newsdesk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { createScriptedAdapter } from '../support/scripted-adapter.ts';
import { minuteMs, wireItem } from '../support/wire-item.ts';

const lede =
  'De brug over de IJssel bij Zwolle is dicht voor alle verkeer. De provincie onderzoekt een scheur in het dek.';
const others = {
  text: 'De sluis bij Eefde blijft tot zondag gestremd, meldt Rijkswaterstaat aan de schippers.',
};

/** One text, as several agencies bring it under a guid that is nobody's by its form. */
function bridge(different: Partial<WireItem> = {}): WireItem {
  const shut = { headline: 'Brug bij Zwolle dicht', lede, link: null, version: null };
  return { ...wireItem({ guid: 'urn:wire:brug' }), ...shut, ...different };
}

describe('a text that several agencies carry and none is known to own', () => {
  let desk: Newsdesk;

  beforeEach(async () => {
    desk = await openNewsdesk();
    desk.agencies = createAgencies([
      { id: 'verzamelaar', credit: 'Verzamelaar' },
      { id: 'anp', credit: 'ANP' },
      { id: 'dpa', credit: 'dpa' },
    ]);
    await desk.follow({ platform: 'web', workspace: '', externalId: 'bureau' }, 'buitenland');
  });
  afterEach(() => desk.close());

  const voices = { verzamelaar: 'Verzamelaar', anp: 'ANP', dpa: 'dpa' } as const;
  type Source = keyof typeof voices;
  const orders: readonly (readonly [Source, Source, Source])[] = [
    ['verzamelaar', 'anp', 'dpa'],
    ['verzamelaar', 'dpa', 'anp'],
    ['anp', 'verzamelaar', 'dpa'],
    ['anp', 'dpa', 'verzamelaar'],
    ['dpa', 'verzamelaar', 'anp'],
    ['dpa', 'anp', 'verzamelaar'],
  ];

  it.each(orders)(
    'is read until the last of %s, %s and %s withdrew it, whoever filed it first',
    async (...order) => {
      for (const [first, second, third] of orders) {
        const its = {
          guid: `urn:wire:${first}:${second}`,
          lede: `${lede} ${first} meldt na ${second} meer.`,
        };
        for (const source of [first, second, third]) await desk.fileFrom(source, bridge(its));
        const number = await newest();
        const gone = new Set<string>();
        for (const source of order) {
          desk.now += minuteMs;
          await desk.fileFrom(source, bridge({ ...its, pubStatus: 'canceled', changedAt: desk.now }));
          gone.add(source);
          for (const carrier of [first, second, third])
            if (!gone.has(carrier)) await desk.fileFrom(carrier, bridge(its));
          expect((await story(number)).state).toBe(gone.has(first) ? 'withdrawn' : 'live');
          const shown = await shownFrom(number);
          expect(shown).toHaveLength(gone.size === 3 ? 0 : 1);
          for (const name of shown)
            expect([...gone].map((each) => voices[each as Source])).not.toContain(name);
        }
      }
    },
  );

  it.each(['canceled', 'withheld'] as const)(
    'is its first filer’s to take back, and a later carrier’s under the same guid to be read without a new poll (%s)',
    async (pubStatus) => {
      await desk.fileFrom('verzamelaar', bridge());
      await desk.fileFrom('anp', bridge({ credit: 'ANP, Zwolle' }));
      for (let poll = 0; poll < 3; poll++) {
        await desk.fileFrom('verzamelaar', bridge({ pubStatus, changedAt: desk.now }));
        desk.now += minuteMs;
      }
      expect((await story(1)).state).toBe(pubStatus === 'canceled' ? 'withdrawn' : 'held');
      expect(await story(2)).toMatchObject({
        state: 'live',
        sender: 'ANP',
        item: { credit: 'ANP, Zwolle' },
      });
      const said = ['post', 'edit', 'reply', 'post', 'reply'];
      expect(await kinds()).toEqual(said);
      await desk.fileFrom('anp', bridge({ credit: 'ANP, Zwolle' }));
      expect(await kinds()).toEqual(said);
      await desk.fileFrom('anp', bridge({ pubStatus: 'canceled', changedAt: desk.now }));
      expect((await story(2)).state).toBe('withdrawn');
    },
  );

  it('is off the screen when its filer kills it, whoever copied it under a guid of its own, and they are named', async () => {
    await desk.fileFrom('anp', bridge());
    await desk.fileFrom('verzamelaar', bridge({ guid: 'https://verzamelaar.example/1' }));
    await desk.fileFrom('anp', bridge({ pubStatus: 'canceled', changedAt: desk.now }));
    await desk.fileFrom('verzamelaar', bridge({ guid: 'https://verzamelaar.example/1' }));
    expect(await shownFrom(1)).toEqual([]);
    expect(await newest()).toBe(1);
    const alsoBy = await desk.store.archive.alsoBy(1);
    expect(presenter.notice(await story(1), 'withdrawn', desk.now, { alsoBy, seen: [] }).text).toMatch(
      /^⛔ INGETROKKEN door ANP .* · ook bij Verzamelaar, daar niet ingetrokken · #1$/s,
    );
  });

  it('is still the later carrier’s when its first filer writes another text over it, and not when it adds to it', async () => {
    await desk.fileFrom('verzamelaar', bridge());
    await desk.fileFrom('anp', bridge());
    desk.now += minuteMs;
    await desk.fileFrom(
      'verzamelaar',
      bridge({ changedAt: desk.now, lede: `${lede} Het verkeer rijdt om via Hattem.` }),
    );
    expect(await newest()).toBe(1);
    desk.now += minuteMs;
    const over =
      'De brug bij Zwolle is weer open. Er bleek niets aan de hand met het dek, zegt een lezer uit Hattem.';
    await desk.fileFrom('verzamelaar', bridge({ changedAt: desk.now, lede: over }));
    expect(await story(1)).toMatchObject({ sender: 'Verzamelaar', item: { lede: over } });
    expect(await story(2)).toMatchObject({ sender: 'ANP', state: 'live', item: { lede } });
    await desk.fileFrom('anp', bridge());
    expect(await newest()).toBe(2);
  });

  it('is marked loudly and stands when one that carried it later takes it back', async () => {
    await desk.fileFrom('verzamelaar', bridge());
    await desk.fileFrom('anp', bridge());
    await desk.fileFrom('anp', bridge({ pubStatus: 'canceled', changedAt: desk.now }));
    expect((await story(1)).state).toBe('live');
    expect(await kinds()).toEqual(['post', 'reply']);
    const said = presenter.dispute(await story(1), { by: 'ANP', state: 'withdrawn', isCarrier: true });
    expect(said).toMatchObject({ loud: true, text: expect.stringMatching(/^Ingetrokken door ANP; /) });
  });

  it('is said on the later carrier’s card to have been taken back, loudly', async () => {
    const adapter = createScriptedAdapter();
    const { store, clock } = desk;
    const deps = { adapter, store, clock, present: presenter, random: () => 0.5, log: quietLog };
    await desk.fileFrom('verzamelaar', bridge());
    await desk.fileFrom('anp', bridge());
    await createDeliverer(deps).round(new AbortController().signal);
    await desk.fileFrom('verzamelaar', bridge({ pubStatus: 'canceled', changedAt: desk.now }));
    await createDeliverer(deps).round(new AbortController().signal);
    const text = 'Verzamelaar trok dezelfde tekst in (#1); ANP brengt die nu. Controleer voor gebruik. · #2';
    expect(adapter.acts.map(({ post }) => post)).toContainEqual({ ...plainNotice(text, true), number: 2 });
  });

  it('is withdrawn at once by the agency that the guid names, and it is said who still carries it', async () => {
    const guid = 'urn:newsml:anp.example:brug';
    await desk.fileFrom('anp', bridge({ guid }));
    await desk.fileFrom('verzamelaar', bridge({ guid }));
    await desk.fileFrom('anp', bridge({ guid, pubStatus: 'canceled', changedAt: desk.now }));
    expect((await story(1)).state).toBe('withdrawn');
    const alsoBy = await desk.store.archive.alsoBy(1);
    expect(alsoBy).toEqual([{ name: 'Verzamelaar', state: 'live' }]);
    expect(presenter.notice(await story(1), 'withdrawn', desk.now, { alsoBy, seen: [] }).text).toMatch(
      /^⛔ INGETROKKEN door ANP .* · ook bij Verzamelaar, daar niet ingetrokken · #1$/s,
    );
  });

  it('does not come back under another name without a word after its agency withdrew it', async () => {
    await desk.fileFrom('anp', bridge());
    await desk.fileFrom(
      'anp',
      bridge({ pubStatus: 'canceled', changedAt: desk.now, headline: null, lede: null }),
    );
    await desk.fileFrom('verzamelaar', bridge({ guid: 'blog-1' }));
    expect(await story(2)).toMatchObject({ state: 'live', sender: 'Verzamelaar' });
    expect((await kinds()).filter((kind) => kind !== 'edit')).toEqual(['post', 'reply', 'post', 'reply']);
    expect(await desk.store.archive.alsoBy(2)).toEqual([{ name: 'ANP', state: 'withdrawn' }]);
    const said = { by: 'ANP', state: 'withdrawn', isCarrier: true, sameAs: 1 } as const;
    expect(presenter.dispute(await story(2), said).text).toBe(
      'ANP trok dezelfde tekst in (#1); Verzamelaar brengt die nu. Controleer voor gebruik. · #2',
    );
    await desk.fileFrom(
      'verzamelaar',
      bridge({ guid: 'blog-2', headline: 'Sluis dicht', lede: others.text }),
    );
    expect(await desk.store.archive.alsoBy(3)).toEqual([]);
  });

  async function story(number: number) {
    const found = await desk.store.archive.evenHeld(number);
    if (found === null) throw new Error(`no story ${number}`);
    return found;
  }

  /** Who is read to bring the text, in stories from `number` on. */
  async function shownFrom(number: number): Promise<string[]> {
    const stories = await desk.store.archive.latest({ topics: [], limit: 50 });
    return stories.flatMap((each) => (each.state === 'live' && each.number >= number ? [each.sender] : []));
  }

  async function newest(): Promise<number> {
    return (await desk.store.archive.highestNumber()) ?? 0;
  }

  async function kinds(): Promise<string[]> {
    const operations = await desk.store.deliveries.list({ state: null, limit: 50 });
    return operations.toReversed().map(({ kind }) => kind);
  }
});
