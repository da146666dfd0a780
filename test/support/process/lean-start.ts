// Read before anything else (`--import`) by each Telex that a test starts. As at a start of the repository no types are taken out (see read-plain.mjs).
import { registerHooks } from 'node:module';
import '../../../src/launch/read-plain.mjs';

/** `READS_AHEAD=1`: it does. */
const readsAhead = process.env.READS_AHEAD === '1';

/**
 * Nothing is made before the first news comes: a third of the processor's time of a start. It is made when it is first asked instead, and what is
 * posted is the same; that reading ahead leaves nothing to be made is what read-ahead.test.ts holds.
 */
registerHooks({
  load: (url, context, next) =>
    !readsAhead && url.endsWith('/src/pipeline/live/read-ahead.ts')
      ? { format: 'module', source: 'export async function readAhead() {}', shortCircuit: true }
      : next(url, context),
});
