import { commands } from '../../commands/index.ts';
import { createCommandRouter } from '../../src/chat/router/command-router.ts';
import type { Person } from '../../src/domain/handling/person.ts';
import { shippedTopics } from '../../src/domain/topic.ts';
import { createDeliverer } from '../../src/pipeline/deliver.ts';
import { createStoryHandling } from '../../src/pipeline/handling/handle-stories.ts';
import { openNewsdesk, presenter } from '../../test/support/newsdesk.ts';
import { quietLog } from '../../test/support/quiet-log.ts';
import { createScriptedAdapter } from '../../test/support/scripted-adapter.ts';
import { wireItem } from '../../test/support/wire-item.ts';

const stories = 1_000;
const channels = 5;
const presses = 300;
const never = new AbortController().signal;

/**
 * From a press of *Ik doe deze* to its answer, and on to the edit of the card that was pressed, with a thousand live stories on
 * cards in five channels, by the clock on the wall. Lines to print.
 */
export async function benchPresses(): Promise<readonly string[]> {
  const desk = await openNewsdesk();
  const adapter = createScriptedAdapter();
  const { store, clock } = desk;
  const deps = { adapter, store, clock, present: presenter, random: Math.random, log: quietLog };
  const deliverer = createDeliverer(deps);
  const router = createCommandRouter({
    ...store,
    handling: createStoryHandling({ store, wake: () => deliverer.wake() }),
    commands,
    topics: shippedTopics,
    clock,
    locale: 'nl',
    timeZone: 'Europe/Amsterdam',
    health: () => ({ version: 'bench', startedAt: 0, sample: false, adapters: [] }),
    log: quietLog,
  });
  try {
    const addresses = Array.from({ length: channels }, (_, at) => {
      return { platform: 'web', workspace: '', externalId: `kanaal-${at}` };
    });
    for (const address of addresses) await desk.follow(address, 'buitenland');
    for (let from = 0; from < stories; from += 50)
      await desk.file(...Array.from({ length: 50 }, (_, at) => wireItem({ guid: `b${from + at}` })));
    await settle();
    const answered: number[] = [];
    const edited: number[] = [];
    for (let at = 0; at < presses; at++) {
      const number = 1 + ((at * 7) % stories);
      const person: Person = { platform: 'web', workspace: '', userId: `p${at % 20}`, name: `P${at % 20}` };
      const channel = addresses[at % channels] ?? { platform: 'web', workspace: '', externalId: 'kanaal-0' };
      const begun = performance.now();
      const invocation = { channel, channelName: null, locale: null, text: `/doe ${number}` };
      await router.run({ ...invocation, mayManage: async () => true, person: async () => person });
      answered.push(performance.now() - begun);
      await settle();
      edited.push(performance.now() - begun);
    }
    return [
      `presses, ${stories.toLocaleString('en')} live stories on cards in ${channels} channels: p95 goal 50 ms to the answer`,
      `  to the answer     p50 ${at(answered, 0.5)} ms, p95 ${at(answered, 0.95)} ms`,
      `  to all its edits  p50 ${at(edited, 0.5)} ms, p95 ${at(edited, 0.95)} ms`,
    ];
  } finally {
    await desk.close();
  }

  async function settle(): Promise<void> {
    while (((await deliverer.round(never)) ?? Number.POSITIVE_INFINITY) <= desk.now);
  }
}

function at(times: readonly number[], share: number): string {
  const sorted = times.toSorted((one, other) => one - other);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}
