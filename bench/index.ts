import { setImmediate as breath } from 'node:timers/promises';
import { readAsked } from '../src/learn/read-asked.ts';

const help = `npm run bench -- [folder with real feeds]

What is compared runs side by side in this one process, under the flags of npm start, so that the ratios hold on any machine.
`;
const { positionals } = readAsked(help, {}, 'folders');
/** Each is loaded when its turn comes, and nothing of them for a word of help. */
const parts: readonly (() => Promise<readonly string[]>)[] = [
  async () => (await import('./parse.ts')).benchParse(positionals[0]),
  async () => (await import('./identity.ts')).benchIdentity(),
  async () => (await import('./wire/tell-events.ts')).benchEvents(),
  async () => (await import('./wire/join-events.ts')).benchJoining(),
  async () => (await import('./store.ts')).benchStore(),
  async () => (await import('./poll-round.ts')).benchPollRound(),
  async () => (await import('./long-polls.ts')).benchLongPolls(),
  async () => (await import('./queue.ts')).benchQueue(),
  async () => (await import('./delivery/presses.ts')).benchPresses(),
  async () => (await import('./fan-out.ts')).benchFanOut(),
  async () => (await import('./following/routing.ts')).benchRouting(),
  async () => (await import('./board.ts')).benchBoard(),
  async () => (await import('./delivery.ts')).benchDelivery(),
  async () => (await import('./archive/commands.ts')).benchCommands(),
  async () => (await import('./archive/search.ts')).benchSearch(),
  async () => (await import('./command-line/tools.ts')).benchTools(),
];

const { boundHeaps } = await import('../src/cli/process/bound-heaps.ts');
boundHeaps();
const { createEnricher } = await import('../src/pipeline/create-enricher.ts');
const { readAhead } = await import('../src/pipeline/live/read-ahead.ts');
const { newsroomDefaults } = await import('../src/settings/newsroom.ts');
// As at every start: what is read later is asked by expressions as they are made then.
await readAhead(createEnricher(newsroomDefaults), 0, breath);
for (const part of parts) console.log(`${(await part()).join('\n')}\n`);
