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
  expect(await embargoes('1', 'vrij')).toContain('#1 is vrijgegeven en wordt geplaatst: Koning roept op');
  expect(await embargoes('1', 'vrij')).toContain('#1 is al vrijgegeven.');
  expect(await round()).toEqual(['Koning roept op tot samenwerking']);
  expect(await embargoes()).toContain('Er wacht niets');
  // The wire still says so at the next poll.
  await desk.file(held);
  expect((await desk.store.archive.evenHeld(1))?.state).toBe('live');
});

it('what a field holds back is its agency’s to release', async () => {
  const { embargoWords: _, ...told } = held;
  await desk.file(told);
  expect(await embargoes('1', 'vrij')).toContain('#1 wacht niet op iemand');
  expect((await desk.store.archive.evenHeld(1))?.state).toBe('held');
});

it('one with a time ends by itself', async () => {
  await desk.file({ ...held, pubStatus: 'usable', embargoedUntil: desk.now + hourMs });
  expect(await embargoes()).toContain('#1');
  desk.now += hourMs;
  await desk.endEmbargoes();
  expect(await round()).toEqual(['Koning roept op tot samenwerking']);
});

it('nobody ends one before the time that its words name', async () => {
  await desk.file({ ...held, pubStatus: 'usable', embargoedUntil: desk.now + hourMs });
  expect(await embargoes('1', 'vrij')).toContain('#1 komt vanzelf als het embargo eindigt: 21.00');
  expect(await round()).toEqual([]);
});

it('what was released says so on its card, stays when a later version says the same words, and its changes are told', async () => {
  await desk.file(held);
  await embargoes('1', 'vrij');
  await round();
  expect(platform.acts.map(({ post }) => 'mark' in post && post.mark?.word)).toEqual(['Embargo voorbij']);
  desk.now += hourMs;
  await desk.file({ ...held, version: 2, headline: 'Koning pleit voor eenheid en vrede' });
  await round();
  expect((await desk.store.archive.evenHeld(1))?.state).toBe('live');
  expect(said()).toContain('nieuwe kop');
  expect(said()).not.toContain('GEBLOKKEERD');
});

it('put on a story that people read it says until when, and nothing of what its agency tells of it', async () => {
  const { embargoWords: _, ...free } = held;
  await desk.file({ ...free, pubStatus: 'usable' });
  await round();
  const note = 'EMBARGO: de koning treedt af';
  await desk.file({ ...held, version: 2, lede: 'Een nieuw begin.', editorialNote: note });
  await round();
  expect(said()).toContain('Reden: onder embargo');
  expect(said()).toContain('⛔ ONDER EMBARGO door ANP 20.00, niet gebruiken');
  expect(said()).toContain('onder embargo gezet {age}');
  expect(said()).not.toMatch(/geblokkeerd/iu);
  expect(said()).not.toContain('treedt af');
  const embargoedUntil = desk.now + hourMs;
  await desk.file({ ...held, version: 3, pubStatus: 'usable', lede: 'Later.', embargoedUntil });
  await round();
  expect(JSON.stringify(platform.acts)).toContain('onder embargo tot 21.00');
});

it.each([
  ['', 'vrij'],
  ['1', ''],
  ['1', 'los'],
])('what is typed amiss is told how it works (%s %s)', async (nummer, wat) => {
  expect(await embargoes(nummer, wat)).toContain('Zo werkt het: /embargo, of /embargo 407 vrij.');
});

/** All that the last round said, as plain text. */
function said(): string {
  return JSON.stringify(platform.acts.map(({ post }) => post)).replaceAll('"},{"text":"', '');
}

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
