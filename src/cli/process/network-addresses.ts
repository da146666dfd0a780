import type { NetworkInterfaceInfo } from 'node:os';
import ipaddr from 'ipaddr.js';
import type { Environment } from '../../settings/problem.ts';

/** As `os.networkInterfaces` has them. */
type Interfaces = Readonly<Partial<Record<string, readonly NetworkInterfaceInfo[]>>>;

/** Addresses that are told. */
const mostTold = 3;

/** Bridges to containers and virtual machines of this machine alone. */
const innerBridge = /^(?:docker|br-|veth|virbr|cni|podman|vmnet|bridge)/u;

/**
 * Where another computer on the network finds the board that is at `url` on this machine: none where it listens on one address,
 * which `url` says, and none in a container (`container` is set, as systemd has it), whose own addresses end at its machine.
 */
export function networkAddresses(
  { host }: { readonly host: string },
  url: string,
  { container = '' }: Environment,
  interfaces: Interfaces,
): readonly string[] {
  if (!isEvery(host) || container !== '') return [];
  const all = Object.entries(interfaces)
    .filter(([name]) => !innerBridge.test(name))
    .flatMap(([, infos = []]) => infos)
    .filter(({ internal, address }) => !internal && isReached(address));
  const [four, six] = (['IPv4', 'IPv6'] as const).map((family) =>
    all.filter((each) => each.family === family).map(({ address }) => address),
  );
  const shown = four?.length === 0 && host.includes(':') ? (six ?? []) : (four ?? []);
  const { port } = new URL(url);
  return [...new Set(shown)]
    .slice(0, mostTold)
    .map((address) => `http://${address.includes(':') ? `[${address}]` : address}${port && `:${port}`}`);
}

/** `0.0.0.0` and `::`, however they are written. */
function isEvery(host: string): boolean {
  return ipaddr.isValid(host) && ipaddr.parse(host).range() === 'unspecified';
}

function isReached(address: string): boolean {
  return ipaddr.isValid(address) && !['loopback', 'linkLocal'].includes(ipaddr.parse(address).range());
}
