import { learnDesks } from './desks/learn-desks.ts';
import { learnSignals } from './signals/learn-signals.ts';

/**
 * `npm run learn`: makes anew what Telex learned of examples before it ships: withdrawals and embargoes (`signals/`) and desks (`desks/`). Run it when
 * examples, word lists or what is read of a text change.
 */
learnSignals();
learnDesks();
