import type { LookupAddress } from 'node:dns';
import { readFile, stat } from 'node:fs/promises';
import { isIP } from 'node:net';

/** What a machine's own list of hosts says of a name; none: nothing. */
export type HostsFile = (name: string) => Promise<readonly LookupAddress[]>;

/** The list as it lies on the disk. */
export type HostsText = {
  /** Changes when it does. Null: it is longer than such a list is, and its names are left to the machine. */
  stamp(): Promise<string | null>;
  read(): Promise<string>;
};

/** So long what was read holds: a person who adds a name sees it taken at once. */
const goodForMs = 1_000;
/** Lists of a hundred thousand names of advertisers would take a third of a second to be read. */
const mostBytes = 256 * 1_024;

const none: ReadonlyMap<string, readonly LookupAddress[]> = new Map();

/** The machine's list of hosts, hosts(5), read again where it changed. What cannot be read has no names in it. */
export function readHosts(elapsed: () => number, text: HostsText = hostsOf(pathOfHosts())): HostsFile {
  let known = none;
  let readAs: string | null = null;
  let until = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | null = null;

  async function readAgain(): Promise<void> {
    const stamp = await text.stamp();
    if (stamp === null) known = none;
    else if (stamp !== readAs) known = namesIn(await text.read());
    readAs = stamp;
  }

  return async (name) => {
    if (elapsed() >= until) {
      reading ??= readAgain()
        .catch(() => {
          known = none;
          readAs = null;
        })
        .finally(() => {
          until = elapsed() + goodForMs;
          reading = null;
        });
      await reading;
    }
    return known.get(name.toLowerCase().replace(/\.$/, '')) ?? [];
  };
}

function hostsOf(path: string): HostsText {
  return {
    async stamp() {
      const { mtimeMs, size } = await stat(path);
      return size > mostBytes ? null : `${mtimeMs} ${size}`;
    },
    read: () => readFile(path, 'utf8'),
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
