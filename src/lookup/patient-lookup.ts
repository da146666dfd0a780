import { lookup as dnsLookup, type LookupAddress, Resolver } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type HostsFile, readHosts } from './hosts-file.ts';
import { asking } from './questions.ts';

/** What names are looked up with. Tests put others here. */
export type LookupDeps = {
  /** As the machine does: its list of hosts, its domains, then name servers. It holds a thread until it has ended. */
  readonly askMachine?: (name: string) => Promise<readonly LookupAddress[]>;
  /** Asks name servers alone, and holds nothing. Rejects with `ETIMEOUT` where they are silent. */
  readonly askServers?: (name: string) => Promise<readonly LookupAddress[]>;
  /** The machine's own list of hosts. */
  readonly askHosts?: HostsFile;
  /** How long the machine is waited for before its name servers are asked. */
  readonly patienceMs?: number;
  /** Milliseconds of a clock that nobody sets. */
  readonly elapsed?: () => number;
};

/**
 * A name whose servers were silent is asked of them alone for so long: the machine would hold its thread for them again. Whoever asks
 * in the meantime makes that no longer, or who tries every half minute would never ask the machine, which may have others by then.
 */
const silentForMs = 30_000;
/** Names that are remembered as silent. */
const mostSilent = 1_000;

/** What the machine was asked, or is to be asked in its turn. */
type Question = {
  readonly name: string;
  readonly answer: Promise<readonly LookupAddress[]>;
  readonly start: () => void;
  /** How many wait for it. */
  waiters: number;
};

/** As Node has it, whatever `dns.lookup` becomes. */
const machineLookup = dnsLookup;

/** The one of this process: whatever connects shares its turns. */
export const patientLookup: LookupFunction = createPatientLookup();

/**
 * Looks names up so that one whose servers hang holds up no other. The machine's own way takes one of two threads that all of a
 * process has for it, for twenty seconds where nobody answers: two such names and no source was read, nor was anything posted.
 * So it is asked one name at a time, those that were silent last, and each once however many wait for it; what it has not answered
 * soon, its name servers are asked as well, and the first answer holds. What only the machine knows comes from the machine, and what is in its own list of hosts
 * (`localhost`, the name of a database) waits for no turn.
 */
export function createPatientLookup(deps: LookupDeps = {}): LookupFunction {
  const { askMachine = ofMachine, askServers = ofServers(), patienceMs = 250 } = deps;
  const { elapsed = () => performance.now() } = deps;
  const { askHosts = readHosts(elapsed) } = deps;
  const asked = new Map<string, Question>();
  const silent = new Map<string, number>();
  let waiting: readonly Question[] = [];
  let isAsking = false;

  return (name, options, callback) => {
    find(name).then(
      (found) => answer(found, name, options, callback),
      (error: NodeJS.ErrnoException) => callback(error, []),
    );
  };

  async function find(name: string): Promise<readonly LookupAddress[]> {
    if (isIP(name) !== 0) return [{ address: name, family: isIP(name) }];
    const own = await askHosts(name);
    if (own.length > 0) return own;
    if (isSilent(name)) {
      const found = await fromServers(name);
      if (found.length > 0) return found;
    }
    const question = asked.get(name) ?? ask(name);
    question.waiters++;
    const over = new AbortController();
    const known = pause(patienceMs, undefined, { signal: over.signal, ref: false })
      .then(() => fromServers(name))
      // What they do not know the machine may: a name of its own list, or of its own domain.
      .then((found) => (found.length > 0 ? found : question.answer));
    try {
      return await Promise.race([question.answer, known]);
    } finally {
      over.abort();
      known.catch(() => {});
      question.waiters--;
      withdraw(question);
    }
  }

  function isSilent(name: string): boolean {
    return (silent.get(name) ?? 0) > elapsed();
  }

  /** None: they do not know it. Throws where they are silent. */
  async function fromServers(name: string): Promise<readonly LookupAddress[]> {
    try {
      const found = await asking(askServers(name));
      silent.delete(name);
      return found;
    } catch (error) {
      if (codeOf(error) !== 'ETIMEOUT') return [];
      // What the machine has answered meanwhile it knows by other ways than theirs.
      if (asked.has(name) && !isSilent(name)) {
        if (silent.size >= mostSilent) silent.clear();
        silent.set(name, elapsed() + silentForMs);
      }
      throw failed(`no name server answers for ${name}`, 'EAI_AGAIN', name);
    }
  }

  function ask(name: string): Question {
    const { promise, resolve, reject } = Promise.withResolvers<readonly LookupAddress[]>();
    promise.catch(() => {});
    const start = () =>
      void asking(askMachine(name))
        .then((found) => {
          silent.delete(name);
          resolve(found);
        })
        .catch(reject)
        .finally(() => ended(name));
    const question = { name, answer: promise, start, waiters: 0 };
    asked.set(name, question);
    waiting = [...waiting, question];
    next();
    return question;
  }

  function next(): void {
    const question = waiting.find((each) => !silent.has(each.name)) ?? waiting[0];
    if (isAsking || question === undefined) return;
    waiting = waiting.filter((each) => each !== question);
    isAsking = true;
    question.start();
  }

  function ended(name: string): void {
    asked.delete(name);
    isAsking = false;
    next();
  }

  /** What was answered otherwise before its turn came need not be asked. */
  function withdraw(question: Question): void {
    if (question.waiters > 0 || !waiting.includes(question)) return;
    waiting = waiting.filter((each) => each !== question);
    asked.delete(question.name);
  }
}

function answer(
  found: readonly LookupAddress[],
  name: string,
  options: Parameters<LookupFunction>[1],
  callback: Parameters<LookupFunction>[2],
): void {
  const wanted = found.filter(
    ({ family }) => !options.family || options.family === family || options.family === `IPv${family}`,
  );
  const [first] = wanted;
  if (first === undefined) callback(failed(`${name} has no address`, 'ENOTFOUND', name), []);
  else if (options.all) callback(null, [...wanted]);
  else callback(null, first.address, first.family);
}

/** As the machine's own errors tell it. */
function failed(message: string, code: string, hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(message), { code, hostname, syscall: 'getaddrinfo' });
}

function ofMachine(name: string): Promise<readonly LookupAddress[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly LookupAddress[]>();
  machineLookup(name, { all: true }, (error, found) => (error ? reject(error) : resolve(found)));
  return promise;
}

/**
 * What is silent is known before a connection is given up. A resolver reads which name servers there are when it is made: after one
 * that did not do its work a new one is, as the machine may be on another network by then.
 */
export function ofServers(
  resolverOf: () => Pick<Resolver, 'resolve4' | 'resolve6'> = () =>
    new Resolver({ timeout: 2_000, tries: 2 }),
): (name: string) => Promise<readonly LookupAddress[]> {
  let kept: ReturnType<typeof resolverOf> | null = null;
  return async (name) => {
    kept ??= resolverOf();
    const resolver = kept;
    const told = await Promise.allSettled([resolve(resolver, name, 4), resolve(resolver, name, 6)]);
    const found = told.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
    const wrong = told.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    if (kept === resolver && !wrong.every((error) => answers.includes(codeOf(error)))) kept = null;
    const silence = wrong.find((error) => codeOf(error) === 'ETIMEOUT');
    if (found.length === 0 && silence !== undefined) throw silence;
    return found;
  };
}

/** What a name server says of a name that it does not know, or not in that family. */
const answers: readonly string[] = ['ENOTFOUND', 'ENODATA'];

function resolve(
  resolver: Pick<Resolver, 'resolve4' | 'resolve6'>,
  name: string,
  family: 4 | 6,
): Promise<readonly LookupAddress[]> {
  const { promise, resolve: found, reject } = Promise.withResolvers<readonly LookupAddress[]>();
  resolver[`resolve${family}`](name, (error, addresses) =>
    error ? reject(error) : found(addresses.map((address) => ({ address, family }))),
  );
  return promise;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
