import { setImmediate as breath } from 'node:timers/promises';
import { readAsked } from '../src/learn/read-asked.ts';
import { createEnricher } from '../src/pipeline/create-enricher.ts';
import { readAhead } from '../src/pipeline/live/read-ahead.ts';
import { newsroomDefaults } from '../src/settings/newsroom.ts';
import { benchCommands } from './archive/commands.ts';
import { benchSearch } from './archive/search.ts';
import { benchBoard } from './board.ts';
import { benchTools } from './command-line/tools.ts';
import { benchPresses } from './delivery/presses.ts';
import { benchDelivery } from './delivery.ts';
import { benchFanOut } from './fan-out.ts';
import { benchRouting } from './following/routing.ts';
import { benchIdentity } from './identity.ts';
import { benchLongPolls } from './long-polls.ts';
import { benchParse } from './parse.ts';
import { benchPollRound } from './poll-round.ts';
import { benchQueue } from './queue.ts';
import { benchStore } from './store.ts';
import { benchJoining } from './wire/join-events.ts';
import { benchEvents } from './wire/tell-events.ts';

const help = `npm run bench -- [folder with real feeds]

What is compared runs side by side in this one process, under the flags of npm start, so that the ratios hold on any machine.
`;
const { positionals } = readAsked(help, {}, 'folders');
const parts: readonly (() => Promise<readonly string[]>)[] = [
  // one a line
  () => benchParse(positionals[0]),
  async () => benchIdentity(),
  benchEvents,
  benchJoining,
  benchStore,
  benchPollRound,
  benchLongPolls,
  benchQueue,
  benchPresses,
  benchFanOut,
  benchRouting,
  benchBoard,
  benchDelivery,
  benchCommands,
  benchSearch,
  benchTools,
];

// As at every start: what is read later is asked by expressions as they are made then.
await readAhead(createEnricher(newsroomDefaults), 0, breath);
for (const part of parts) console.log(`${(await part()).join('\n')}\n`);
