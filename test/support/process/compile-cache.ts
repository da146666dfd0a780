import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `NODE_COMPILE_CACHE` of all programs that tests start: what one compiled the next one need not, a third of the processor's time of a start. */
export const compileCache = join(tmpdir(), 'telex-test-compile-cache');
