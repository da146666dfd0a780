import dns, { type LookupOptions } from 'node:dns';
import type { LookupFunction } from 'node:net';

/** What asks for no name loads nothing for it. */
const ofThisProcess: LookupFunction = (name, options, callback) => {
  import('./patient-lookup.ts').then(
    ({ patientLookup }) => patientLookup(name, options, callback),
    (error: NodeJS.ErrnoException) => callback(error, []),
  );
};

type Callback = Parameters<LookupFunction>[2];

/**
 * From here on whatever connects in this process looks its names up patiently: the clients of Slack, of Discord, of its gateway and of
 * PostgreSQL, each of which makes its sockets itself, and not all take a look-up from whoever uses them. Node asks for `dns.lookup` by
 * that name at each connection (https://nodejs.org/api/net.html#socketconnectoptions-connectlistener), and the threads that it
 * takes are the process's own. Returns what undoes it.
 */
export function lookUpPatiently(lookup: LookupFunction = ofThisProcess): () => void {
  const before = dns.lookup;
  const patient = (name: string, options: LookupOptions | number | Callback, callback?: Callback) => {
    const done = typeof options === 'function' ? options : callback;
    if (done === undefined) throw new TypeError('dns.lookup was asked without a callback');
    if (typeof options === 'function') lookup(name, {}, done);
    else lookup(name, typeof options === 'number' ? { family: options } : (options ?? {}), done);
  };
  // `util.promisify` gives an object of it, as of Node's own.
  dns.lookup = Object.defineProperties(patient, Object.getOwnPropertyDescriptors(before)) as typeof before;
  return () => {
    if (dns.lookup === (patient as typeof before)) dns.lookup = before;
  };
}
