// A start of the repository begins with this, and so does each of its threads: what was kept is read, and no types are taken out.
import { registerHooks } from 'node:module';
import { plainCode } from './plain-code.mjs';

registerHooks({
  load(url, context, next) {
    const source = plainCode(url);
    return source === null ? next(url, context) : { format: 'module', source, shortCircuit: true };
  },
});
