import { learnDesks } from './desks/learn-desks.ts';
import { learnEvents } from './events/learn-events.ts';
import { readAsked } from './read-asked.ts';
import { learnSignals } from './signals/learn-signals.ts';

const parts = { signals: learnSignals, desks: learnDesks, events: learnEvents };

const help = `npm run learn -- [signals] [desks] [events]

Makes anew what Telex learned of examples before it ships: withdrawals, embargoes, corrections and advisories (signals), desks, and
which takes tell of one event (events); all of it, or some of it by name. Run it when examples, word lists or what is read of a text
change.
`;
const { positionals: asked } = readAsked(help, {}, Object.keys(parts));
for (const [name, learn] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) learn();
