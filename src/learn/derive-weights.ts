import { argv } from 'node:process';
import { learnDesks } from './desks/learn-desks.ts';
import { learnEvents } from './events/learn-events.ts';
import { learnSignals } from './signals/learn-signals.ts';

const parts = { signals: learnSignals, desks: learnDesks, events: learnEvents };

/**
 * `npm run learn`, or `npm run learn -- events`: makes anew what Telex learned of examples before it ships: withdrawals, embargoes,
 * corrections and advisories (`signals/`), desks (`desks/`) and which takes tell of one event (`events/`). Run it when examples, word lists or what is read of a text change.
 */
const asked = argv.slice(2);
for (const [name, learn] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) learn();
