import { afterEach, beforeEach, expect, it } from 'vitest';
import { embargo } from '../../../commands/embargo.ts';
import { createDeliverer } from '../../../src/pipeline/deliver.ts';
import { createStoryHandling } from '../../../src/pipeline/handling/handle-stories.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../../support/newsdesk.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { createScriptedAdapter, type ScriptedAdapter } from '../../support/scripted-adapter.ts';
import { hourMs, wireItem } from '../../support/wire-item.ts';

const bureau = { platform: 'web', workspace: '', externalId: 'bureau' } as const;
let desk: Newsdesk;
let platform: ScriptedAdapter;

beforeEach(async () => {
  desk = await openNewsdesk();
  await desk.follow(bureau, 'buitenland');
  platform = createScriptedAdapter();
});
afterEach(() => desk.close());

const held = wireItem({
  guid: 'a',
  headline: 'Koning roept op tot samenwerking',
  embargoWords: 'Onder embargo tot het uitspreken',
  pubStatus: 'withheld',
});

it('an embargo in words without a time waits for a person, who sees that it waits and not what it says', async () => {
  await desk.file(held);
  expect(await round()).toEqual([]);
  const listed = await embargoes();
  expect(listed).toContain('#1');
  expect(listed).toContain('tot iemand het vrijgeeft');
  expect(listed).not.toContain('Koning');
  expect(await embargoes('1', 'vrij')).toContain('#1 is vrijgegeven');
  expect(await round()).toEqual(['Koning roept op tot samenwerking']);
  expect(await embargoes()).toContain('Er wacht niets');
  // The wire still says so at the next poll.
  await desk.file(held);
  expect((await desk.store.archive.evenHeld(1))?.state).toBe('live');
});

it('what a field holds back is its agency’s to release', async () => {
  const { embargoWords: _, ...told } = held;
  await desk.file(told);
  expect(await embargoes('1', 'vrij')).toContain('#1 wordt niet vastgehouden');
  expect((await desk.store.archive.evenHeld(1))?.state).toBe('held');
});

it('one with a time ends by itself', async () => {
  await desk.file({ ...held, pubStatus: 'usable', embargoedUntil: desk.now + hourMs });
  expect(await embargoes()).toContain('#1');
  desk.now += hourMs;
  await desk.endEmbargoes();
  expect(await round()).toEqual(['Koning roept op tot samenwerking']);
});

async function embargoes(nummer = '', wat = ''): Promise<string> {
  const { id } = await desk.store.subscriptions.channel(bureau, null);
  const handling = createStoryHandling({ store: desk.store, wake: () => undefined });
  const context = {
    archive: desk.store.archive,
    handling,
    channel: { ...bureau, id },
    locale: 'nl',
    now: desk.now,
  };
  const telling = { topics: [], timeZone: 'Europe/Amsterdam' };
  return JSON.stringify(await embargo.run({ ...context, ...telling } as never, { nummer, wat }));
}

/** Delivers what is due; the headlines of the cards that were posted. */
async function round(): Promise<readonly string[]> {
  const { store, clock } = desk;
  const deps = { adapter: platform, store, clock, present: presenter, random: () => 0.5, log: quietLog };
  platform.acts.length = 0;
  await createDeliverer(deps).round(new AbortController().signal);
  return platform.acts.flatMap(({ post }) => ('headline' in post ? (post.headline ?? []) : []));
}
