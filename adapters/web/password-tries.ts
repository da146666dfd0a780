import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import type { EpochMs } from '../../src/domain/item.ts';

const freeTriesAMinute = 10;
const minuteMs = 60_000;
/** Between two passwords of an address that has had its free tries. */
const slowMs = 2_000;
const longestWaitMs = 20_000;
const mostAddresses = 10_000;

type Tries = { wrong: readonly EpochMs[]; nextTurn: EpochMs; isTold: boolean };

/**
 * How often each address, or each browser that gave the right one before, gave a wrong password. Ten in a minute are free; from then on one is
 * looked at every two seconds, the right one too, and no more than ten wait: nobody guesses fast. Who is new at an address may have to wait until others
 * there stop; a known browser is counted by itself, and locked out by nobody.
 */
export class PasswordTries {
  readonly #clock: () => EpochMs;
  readonly #byAddress = new Map<string, Tries>();

  constructor(clock: () => EpochMs) {
    this.#clock = clock;
  }

  /** How long the next password of this address or browser waits before it is looked at; null: too many wait already. */
  takeTurn(address: string): number | null {
    const now = this.#clock();
    const tries = this.#byAddress.get(address);
    if (tries === undefined || recent(tries.wrong, now).length < freeTriesAMinute) return 0;
    const turn = Math.max(now, tries.nextTurn) + slowMs;
    if (turn - now > longestWaitMs) return null;
    tries.nextTurn = turn;
    return turn - now;
  }

  /** True when this address or browser is slowed down from now on: worth a line, once. */
  noteWrong(address: string): boolean {
    const now = this.#clock();
    const before = this.#byAddress.get(address);
    const wrong = [...recent(before?.wrong ?? [], now), now].slice(-freeTriesAMinute);
    const isSlow = wrong.length === freeTriesAMinute;
    const isNews = isSlow && before?.isTold !== true;
    this.#forgetOld(now);
    this.#byAddress.set(address, { wrong, nextTurn: before?.nextTurn ?? 0, isTold: isSlow });
    return isNews;
  }

  #forgetOld(now: EpochMs): void {
    for (const [address, { wrong }] of this.#byAddress) {
      if (recent(wrong, now).length === 0 || this.#byAddress.size >= mostAddresses)
        this.#byAddress.delete(address);
    }
  }
}

function recent(wrong: readonly EpochMs[], now: EpochMs): readonly EpochMs[] {
  return wrong.filter((at) => now - at < minuteMs);
}

/** Where a request comes from, as far as it can be known. */
export type Caller = {
  /** An IPv4 address, or the /64 of an IPv6 one: whoever has one of those has all of it. */
  readonly address: string;
  /** It came over https, as the browser or a named proxy says. */
  readonly isSecure: boolean;
  /** It names others before it, and is not named in TELEX_PROXY. */
  readonly isUnnamedProxy: boolean;
};

/** A proxy's word (`X-Forwarded-For`, `X-Forwarded-Proto`) counts where the settings name the proxy; anybody can write it. */
export function callerOf(request: IncomingMessage, proxies: readonly string[]): Caller {
  const named = new Set(proxies.map(networkOf));
  const remote = networkOf(request.socket.remoteAddress ?? '');
  const isProxy = named.has(remote);
  const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const before = forwarded.map((each) => each.trim()).filter((each) => ipaddr.isValid(each));
  const client = before.map(networkOf).findLast((each) => !named.has(each));
  const isSecureOrigin = request.headers.origin?.startsWith('https://') === true;
  return {
    address: (isProxy ? client : undefined) ?? remote,
    isSecure: isSecureOrigin || (isProxy && request.headers['x-forwarded-proto'] === 'https'),
    isUnnamedProxy: !isProxy && before.length > 0,
  };
}

function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return `${parsed.toNormalizedString().split(':').slice(0, 4).join(':')}::/64`;
}
