import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDeliverer } from '../../src/pipeline/deliver.ts';
import { routeStory } from '../../src/pipeline/route.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../support/newsdesk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { createScriptedAdapter, type ScriptedAdapter } from '../support/scripted-adapter.ts';
import { hourMs, minuteMs, wireItem } from '../support/wire-item.ts';

describe('what a channel is told, and what it is not', () => {
  let desk: Newsdesk;
  let platform: ScriptedAdapter;

  beforeEach(async () => {
    desk = await openNewsdesk();
    await desk.follow({ platform: 'web', workspace: '', externalId: 'bureau' }, 'buitenland');
    platform = createScriptedAdapter();
  });
  afterEach(() => desk.close());

  it('hears of no correction of what it never saw wrong: the card said it from the start', async () => {
    await desk.file(wireItem({ guid: 'a' }));
    await desk.file(wireItem({ guid: 'a', headline: 'Rechtgezet', signal: 'correction' }));
    expect(await deliver()).toEqual(['post Rechtgezet']);
  });

  it('hears of no hold that was over before it could be said', async () => {
    await desk.file(wireItem({ guid: 'a' }));
    await deliver();
    await desk.file(wireItem({ guid: 'a', pubStatus: 'withheld' }));
    await desk.file(wireItem({ guid: 'a', headline: 'Weer vrij' }));
    expect(await deliver()).toEqual(['edit Weer vrij']);
  });

  it('hears of a correction under a list as it does under a card, and the list shows it', async () => {
    await desk.file(wireItem({ guid: 'a' }));
    desk.now += 15 * hourMs;
    expect(await deliver()).toEqual(['post list']);
    await desk.file(wireItem({ guid: 'a', headline: 'Rechtgezet', signal: 'correction' }));
    desk.now += minuteMs;
    expect(await deliver()).toEqual(['thread-note notice', 'edit list']);
    expect(JSON.stringify(platform.acts.at(-1))).toContain('Rechtgezet');
  });

  it.each([
    [1, 'later'],
    [2, 'later'],
    [3, 'eerder'],
  ])('hears first of a story of urgency %d that came later, or not: %s', async (urgency, first) => {
    await desk.file(wireItem({ guid: 'eerder' }));
    await desk.file(wireItem({ guid: 'later', urgency }));
    expect((await deliver())[0]).toBe(`post Kop van ${first}`);
  });

  it('gets sample news on the board alone', async () => {
    const { subscriptions } = desk.store;
    for (const platformName of ['slack', 'discord'] as const)
      await desk.follow({ platform: platformName, workspace: 'T1', externalId: 'C1' }, 'buitenland');
    const platformsOf = async (sample: boolean) => {
      const channels = await routeStory(
        { item: wireItem({ guid: 'a' }), sample, sender: 'ANP' },
        subscriptions,
      );
      const all = await subscriptions.channels();
      return all.flatMap(({ id, platform }) => (channels.includes(id) ? [platform] : [])).toSorted();
    };
    expect(await platformsOf(false)).toEqual(['discord', 'slack', 'web']);
    expect(await platformsOf(true)).toEqual(['web']);
  });

  /** What was done now: `post Kop van a`, `edit list`. */
  async function deliver(): Promise<string[]> {
    const { length } = platform.acts;
    const { store, clock } = desk;
    const random = () => 0.5;
    const deliverer = createDeliverer({
      adapter: platform,
      store,
      clock,
      present: presenter,
      random,
      log: quietLog,
    });
    await deliverer.round(new AbortController().signal);
    return platform.acts
      .slice(length)
      .map(({ kind, post }) => `${kind} ${post.kind === 'card' ? post.title : post.kind}`);
  }
});
