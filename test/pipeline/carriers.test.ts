import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPresenter } from '../../src/chat/words/create-presenter.ts';
import { createAgencies } from '../../src/domain/identity/agency.ts';
import type { WireItem } from '../../src/domain/item.ts';
import { shippedTopics } from '../../src/domain/topic.ts';
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

  it.each(['canceled', 'withheld'] as const)(
    'stands, and is marked, when who brought it first takes it back (%s)',
    async (pubStatus) => {
      await desk.fileFrom('verzamelaar', bridge());
      await desk.fileFrom('anp', bridge());
      for (let poll = 0; poll < 3; poll++) {
        await desk.fileFrom('verzamelaar', bridge({ pubStatus, changedAt: desk.now }));
        desk.now += minuteMs;
      }
      expect(await kinds()).toEqual(['post', 'reply']);
      expect((await story(1)).state).toBe('live');
      expect(desk.notes).toEqual([expect.stringContaining('Verzamelaar takes #1 back')]);
    },
  );

  it('is withdrawn when all have withdrawn it, whoever is last', async () => {
    for (const order of [
      ['verzamelaar', 'anp', 'dpa'],
      ['dpa', 'verzamelaar', 'anp'],
      ['anp', 'dpa', 'verzamelaar'],
    ]) {
      const its = {
        guid: `urn:wire:${order[0]}`,
        lede: `${lede} Volgens ${order[0]} duurt dat ${order[0]?.length} dagen.`,
      };
      await desk.fileFrom('verzamelaar', bridge(its));
      const number = await newest();
      await desk.fileFrom('anp', bridge(its));
      await desk.fileFrom('dpa', bridge(its));
      for (const [at, source] of order.entries()) {
        expect((await story(number)).state).toBe('live');
        desk.now += minuteMs;
        await desk.fileFrom(source, bridge({ ...its, pubStatus: 'canceled', changedAt: desk.now }));
        expect((await story(number)).state).toBe(at === 2 ? 'withdrawn' : 'live');
      }
    }
  });

  it('is told so urgently under the card, in Dutch and in English', async () => {
    const adapter = createScriptedAdapter();
    await desk.fileFrom('verzamelaar', bridge());
    await desk.fileFrom('anp', bridge());
    await deliver();
    await desk.fileFrom('verzamelaar', bridge({ pubStatus: 'canceled', changedAt: desk.now }));
    await deliver();
    const post = {
      kind: 'notice',
      loud: true,
      text: 'Ingetrokken door Verzamelaar; ook ANP bracht deze tekst, en trok die niet in. Controleer voor gebruik. · #1',
    };
    expect(adapter.acts.at(-1)).toMatchObject({ kind: 'thread-note', post });
    const english = createPresenter({ locale: 'en', timeZone: 'Europe/Amsterdam', topics: shippedTopics });
    const said = { by: 'Verzamelaar', isCarrier: true, standing: ['ANP', 'dpa'] } as const;
    expect(english.dispute(await story(1), { ...said, state: 'withdrawn' }).text).toBe(
      'Withdrawn by Verzamelaar; ANP and dpa carried this text as well and did not withdraw it. Check before use. · #1',
    );
    expect(english.dispute(await story(1), { ...said, state: 'held' }).text).toMatch(
      /^On hold by Verzamelaar; /,
    );
    async function deliver() {
      const { store, clock } = desk;
      const deps = { adapter, store, clock, present: presenter, random: () => 0.5, log: quietLog };
      await createDeliverer(deps).round(new AbortController().signal);
    }
  });

  it('is stood by again by who took it back and then sends a new text', async () => {
    await desk.fileFrom('verzamelaar', bridge());
    await desk.fileFrom('anp', bridge());
    await desk.fileFrom('verzamelaar', bridge({ pubStatus: 'canceled', changedAt: desk.now }));
    desk.now += minuteMs;
    const more = bridge({ lede: `${lede} Het verkeer rijdt om via Hattem.`, changedAt: desk.now });
    await desk.fileFrom('verzamelaar', more);
    await desk.fileFrom('anp', bridge({ pubStatus: 'canceled', changedAt: desk.now }));
    expect(await story(1)).toMatchObject({ state: 'live', item: { lede: more.lede } });
  });

  it('is withdrawn at once by the agency that the guid names, and it is said who still carries it', async () => {
    const guid = 'urn:newsml:anp.example:brug';
    await desk.fileFrom('anp', bridge({ guid }));
    await desk.fileFrom('verzamelaar', bridge({ guid }));
    await desk.fileFrom('anp', bridge({ guid, pubStatus: 'canceled', changedAt: desk.now }));
    expect((await story(1)).state).toBe('withdrawn');
    const alsoBy = await desk.store.archive.alsoBy(1);
    expect(alsoBy).toEqual([{ name: 'Verzamelaar', state: 'live' }]);
    expect(presenter.notice(await story(1), 'withdrawn', desk.now, alsoBy).text).toMatch(
      /^INGETROKKEN door ANP .* · ook bij Verzamelaar, daar niet ingetrokken · #1$/,
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

  async function newest(): Promise<number> {
    return (await desk.store.archive.highestNumber()) ?? 0;
  }

  async function kinds(): Promise<string[]> {
    const operations = await desk.store.deliveries.list({ state: null, limit: 50 });
    return operations.toReversed().map(({ kind }) => kind);
  }
});
