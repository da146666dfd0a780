import type { LookupAddress, Resolver } from 'node:dns';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { createPatientLookup, ofServers } from '../../src/lookup/patient-lookup.ts';

const one: readonly LookupAddress[] = [{ address: '192.0.2.1', family: 4 }];
const other: readonly LookupAddress[] = [{ address: '192.0.2.2', family: 4 }];
const never = () => new Promise<never>(() => {});
const failing = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));

type Deps = NonNullable<Parameters<typeof createPatientLookup>[0]>;
const desk = (deps: Deps) => {
  const lookup = createPatientLookup({ patienceMs: 5, askHosts: async () => [], ...deps });
  return (name: string) =>
    new Promise<string>((resolve) => {
      lookup(name, { all: true }, (error, found) => {
        const addresses = Array.isArray(found) ? found.map(({ address }) => address) : [found];
        resolve(error === null ? addresses.join(' ') : String(error.code));
      });
    });
};

describe('a name whose servers hang', () => {
  test('holds up no other, and is told', async () => {
    const askMachine = vi.fn(never);
    const find = desk({
      askMachine,
      askServers: (name) => (name.startsWith('slow') ? failing('ETIMEOUT') : Promise.resolve(one)),
    });
    const slow = ['slow1', 'slow2', 'slow3'].map(find);
    expect(await find('good')).toBe('192.0.2.1');
    expect(await Promise.all(slow)).toEqual(['EAI_AGAIN', 'EAI_AGAIN', 'EAI_AGAIN']);
    // One thread of two, whatever the number of names.
    expect(askMachine).toHaveBeenCalledTimes(1);
  });

  test('is asked of its servers alone for half a minute, and of the machine again after that', async () => {
    let now = 0;
    const first = Promise.withResolvers<never>();
    const askMachine = vi.fn<(name: string) => Promise<readonly LookupAddress[]>>(async () => one);
    askMachine.mockReturnValueOnce(first.promise);
    const find = desk({ askMachine, askServers: () => failing('ETIMEOUT'), elapsed: () => now });
    expect(await find('slow')).toBe('EAI_AGAIN');
    first.reject(Object.assign(new Error('at last'), { code: 'EAI_AGAIN' }));
    await first.promise.catch(() => {});
    // However often it is asked for meanwhile.
    for (now of [10_000, 20_000, 29_999]) expect(await find('slow')).toBe('EAI_AGAIN');
    expect(askMachine).toHaveBeenCalledTimes(1);
    now = 30_000;
    expect(await find('slow')).toBe('192.0.2.1');
    expect(askMachine).toHaveBeenCalledTimes(2);
  });

  test('is silent anew where the machine hangs again, and not because it once was', async () => {
    let now = 0;
    const hung = [Promise.withResolvers<never>(), Promise.withResolvers<never>()];
    const askMachine = vi.fn<(name: string) => Promise<readonly LookupAddress[]>>(async () => one);
    for (const { promise } of hung) askMachine.mockReturnValueOnce(promise);
    const find = desk({ askMachine, askServers: () => failing('ETIMEOUT'), elapsed: () => now });
    const asked: string[] = [];
    // As who tries again every 35 seconds does; the network is another one from the third time on.
    for (const each of [...hung, null]) {
      asked.push(await find('slow'));
      each?.reject(Object.assign(new Error('at last'), { code: 'EAI_AGAIN' }));
      await nextTurn();
      now += 35_000;
    }
    expect(asked).toEqual(['EAI_AGAIN', 'EAI_AGAIN', '192.0.2.1']);
  });

  test('waits for all that were not silent, where the machine can be asked again', async () => {
    let now = 0;
    const hung = Promise.withResolvers<never>();
    const again = Promise.withResolvers<never>();
    const askMachine = vi.fn<(name: string) => Promise<readonly LookupAddress[]>>(async () => one);
    askMachine.mockReturnValueOnce(hung.promise).mockReturnValueOnce(again.promise);
    // Servers know nothing of what is the machine's own.
    const askServers = (name: string) => {
      if (name === 'own') return failing('ENOTFOUND');
      return now === 0 ? failing('ETIMEOUT') : never();
    };
    const find = desk({ askMachine, askServers, elapsed: () => now });
    const slow = Array.from({ length: 50 }, (_, at) => `slow${at}`);
    expect(new Set(await Promise.all(slow.map(find)))).toEqual(new Set(['EAI_AGAIN']));
    hung.reject(Object.assign(new Error('at last'), { code: 'EAI_AGAIN' }));
    await nextTurn();
    now = 30_000;
    const later = slow.map(find);
    const own = find('own');
    await vi.waitFor(() => expect(askMachine).toHaveBeenCalledTimes(2));
    again.reject(Object.assign(new Error('at last'), { code: 'EAI_AGAIN' }));
    expect(await own).toBe('192.0.2.1');
    expect(askMachine.mock.calls.map(([name]) => name).slice(0, 3)).toEqual(['slow0', 'slow0', 'own']);
    await Promise.all(later);
  });
});

describe('name servers', () => {
  type Fake = Pick<Resolver, 'resolve4' | 'resolve6'>;
  const resolver = (code: string | null) => {
    const tell = (_name: string, told: (error: Error | null, found: string[]) => void) =>
      code === null ? told(null, ['192.0.2.1']) : told(Object.assign(new Error(code), { code }), []);
    return { resolve4: tell, resolve6: tell } as Fake;
  };

  test.each(['ETIMEOUT', 'ECONNREFUSED', 'ESERVFAIL'])('are read anew after %s', async (code) => {
    const made = vi.fn(() => resolver(null)).mockReturnValueOnce(resolver(code));
    const ask = ofServers(made);
    await ask('good').catch(() => {});
    expect((await ask('good')).map(({ address }) => address)).toContain('192.0.2.1');
    expect(made).toHaveBeenCalledTimes(2);
  });

  test.each([null, 'ENOTFOUND', 'ENODATA'])('are kept after %s', async (code) => {
    const made = vi.fn(() => resolver(code));
    const ask = ofServers(made);
    await ask('good');
    await ask('good');
    expect(made).toHaveBeenCalledTimes(1);
  });
});

test('a name of the machine’s own list of hosts waits for nobody', async () => {
  const askMachine = vi.fn(never);
  const askHosts = async (name: string) => (name === 'db' ? other : []);
  const find = desk({ askMachine, askServers: () => failing('ETIMEOUT'), askHosts });
  expect(await find('slow')).toBe('EAI_AGAIN');
  expect(await find('db')).toBe('192.0.2.2');
  expect(askMachine.mock.calls).toEqual([['slow']]);
});

test('what the machine answers soon holds, and its servers are not asked', async () => {
  const askServers = vi.fn(() => Promise.resolve(other));
  const find = desk({ askMachine: () => Promise.resolve(one), askServers, patienceMs: 10_000 });
  expect(await find('good')).toBe('192.0.2.1');
  expect(askServers).not.toHaveBeenCalled();
});

test('what name servers do not know comes from the machine, however long that takes', async () => {
  const answer = Promise.withResolvers<readonly LookupAddress[]>();
  const askServers = vi.fn(() => failing('ENOTFOUND'));
  const found = desk({ askMachine: () => answer.promise, askServers })('cms');
  await vi.waitFor(() => expect(askServers).toHaveBeenCalledTimes(1));
  answer.resolve(one);
  expect(await found).toBe('192.0.2.1');
});

test('a machine that knows by other ways than name servers is believed, and asked again', async () => {
  const answer = Promise.withResolvers<readonly LookupAddress[]>();
  const silence = Promise.withResolvers<never>();
  const askMachine = vi.fn(() => answer.promise);
  const askServers = vi.fn(() => silence.promise);
  const find = desk({ askMachine, askServers });
  const found = find('cms');
  await vi.waitFor(() => expect(askServers).toHaveBeenCalledTimes(1));
  answer.resolve(one);
  expect(await found).toBe('192.0.2.1');
  silence.reject(Object.assign(new Error('silent'), { code: 'ETIMEOUT' }));
  await silence.promise.catch(() => {});
  expect(await find('cms')).toBe('192.0.2.1');
  expect(askMachine).toHaveBeenCalledTimes(2);
});

test('one name is asked once, however many wait for it, and the next in its turn', async () => {
  const answers = new Map<string, PromiseWithResolvers<readonly LookupAddress[]>>();
  const askMachine = vi.fn((name: string) => {
    const answer = Promise.withResolvers<readonly LookupAddress[]>();
    answers.set(name, answer);
    return answer.promise;
  });
  const find = desk({ askMachine, askServers: never, patienceMs: 10_000 });
  const found = [find('a'), find('a'), find('b')];
  await vi.waitFor(() => expect(askMachine.mock.calls).toEqual([['a']]));
  answers.get('a')?.resolve(one);
  await vi.waitFor(() => expect(askMachine.mock.calls).toEqual([['a'], ['b']]));
  answers.get('b')?.resolve(other);
  expect(await Promise.all(found)).toEqual(['192.0.2.1', '192.0.2.1', '192.0.2.2']);
});

test('a name that nobody knows is told as the machine tells it', async () => {
  const find = desk({ askMachine: () => failing('ENOTFOUND'), askServers: never });
  expect(await find('nergens')).toBe('ENOTFOUND');
});

test.each([
  [{ family: 6 }, 'ENOTFOUND'],
  [{ family: 4 }, '192.0.2.1'],
  [{}, '192.0.2.1'],
] as const)('of %j it gives what was asked for', async (options, expected) => {
  const lookup = createPatientLookup({ askMachine: () => Promise.resolve(one) });
  const found = await new Promise((resolve) => {
    lookup('good', options, (error, address) => resolve(error === null ? address : error.code));
  });
  expect(found).toBe(expected);
});
