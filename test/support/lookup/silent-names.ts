import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { lookUpPatiently } from '../../../src/lookup/look-up-patiently.ts';
import { createPatientLookup } from '../../../src/lookup/patient-lookup.ts';

/** Name servers of our own, for all that connects in this process. */
export type TestNames = {
  readonly lookup: LookupFunction;
  /** Nobody answers for these any more; the thread that the machine was asked on is held. */
  silence(...names: readonly string[]): void;
  answer(...names: readonly string[]): void;
  /** What the machine was asked and has not answered: threads that are held. */
  held(): readonly string[];
  [Symbol.dispose](): void;
};

const here: readonly LookupAddress[] = [{ address: '127.0.0.1', family: 4 }];

/** Each name that ends in `.test` is this machine, until it falls silent; any other is asked of the machine's own list of hosts. */
export function openTestNames(): TestNames {
  const silent = new Set<string>();
  const held: string[] = [];
  const isSilent = (name: string) => silent.has(name);
  const lookup = createPatientLookup({
    patienceMs: 5,
    askHosts: async (name) => (name === 'localhost' ? here : []),
    askMachine: (name) => {
      if (!isSilent(name)) return Promise.resolve(here);
      held.push(name);
      return new Promise<never>(() => {});
    },
    askServers: (name) =>
      isSilent(name)
        ? Promise.reject(Object.assign(new Error('silent'), { code: 'ETIMEOUT' }))
        : Promise.resolve(here),
  });
  const undo = lookUpPatiently(lookup);
  return {
    lookup,
    silence: (...names) => names.forEach((name) => void silent.add(name)),
    answer: (...names) => names.forEach((name) => void silent.delete(name)),
    held: () => held,
    [Symbol.dispose]: undo,
  };
}
