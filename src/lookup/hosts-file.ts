import type { LookupAddress } from 'node:dns';
import { readFile } from 'node:fs/promises';
import { isIP } from 'node:net';

/** What a machine's own list of hosts says of a name; none: nothing. */
export type HostsFile = (name: string) => Promise<readonly LookupAddress[]>;

/** So long what was read holds: a person who adds a name sees it taken at once. */
const goodForMs = 1_000;

/** The machine's list of hosts, hosts(5). What cannot be read has no names in it. */
export function readHosts(
  elapsed: () => number,
  read: () => Promise<string> = () => readFile(pathOfHosts(), 'utf8'),
): HostsFile {
  let known = new Map<string, readonly LookupAddress[]>();
  let until = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | null = null;
  return async (name) => {
    if (elapsed() >= until) {
      reading ??= read()
        .then(namesIn, () => new Map<string, readonly LookupAddress[]>())
        .then((found) => {
          known = found;
          until = elapsed() + goodForMs;
          reading = null;
        });
      await reading;
    }
    return known.get(name.toLowerCase().replace(/\.$/, '')) ?? [];
  };
}

function namesIn(text: string): Map<string, readonly LookupAddress[]> {
  const found = new Map<string, readonly LookupAddress[]>();
  for (const line of text.split('\n')) {
    const [address = '', ...names] = line.replace(/#.*/, '').trim().split(/\s+/);
    const family = isIP(address);
    if (family === 0) continue;
    for (const name of names) {
      const key = name.toLowerCase();
      found.set(key, [...(found.get(key) ?? []), { address, family }]);
    }
  }
  return found;
}

function pathOfHosts(): string {
  if (process.platform !== 'win32') return '/etc/hosts';
  return `${process.env.SystemRoot ?? 'C:\\Windows'}\\System32\\drivers\\etc\\hosts`;
}
