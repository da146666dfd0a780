import type { Readable, Writable } from 'node:stream';
import type { SetUpDeps } from '../../setup/set-up-deps.ts';
import type { Machine } from './service/this-machine.ts';

/** A terminal: keys come in, and what is asked goes out. */
export type Terminal = { readonly input: Readable; readonly output: Writable };

/** What `telex init` works with. */
export type InitDeps = SetUpDeps & {
  /** What a service is started with. */
  readonly machine: () => Machine;
  /** Whoever can be asked; null: nobody sits there. */
  readonly terminal: () => Terminal | null;
};
