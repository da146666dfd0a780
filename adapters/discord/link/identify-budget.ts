import type { Keyv } from 'keyv';
import type { EpochMs } from '../../../src/domain/item.ts';

/** What Discord says is left of the logins of a day. https://discord.com/developers/docs/events/gateway#session-start-limit-object */
export type SessionLimit = { readonly remaining: number; readonly resetAfterMs: number };

/**
 * How many logins may be used: Discord allows a thousand a day, and takes the token away from who uses more. Each IDENTIFY
 * is one, whoever sends it and whatever comes of it.
 */
export type IdentifyBudget = {
  /** Milliseconds until one may be used; 0: now. Null: Discord did not say what is left. */
  waitMs(limit: SessionLimit | null): Promise<number>;
  /** Uses one, or says how long to wait, as above. It is written down before it is used: a crash forgets none. */
  take(limit: SessionLimit | null): Promise<number>;
  /** The session held: what went before it was no trouble of ours. */
  held(): Promise<void>;
};

/** Identifies in a row of which no session held, and the least pause after the last of them, in parts of the longest pause. */
const pauses = [
  { upTo: 10, times: 1 },
  { upTo: 40, times: 2.5 },
  { upTo: 60, times: 10 },
  { upTo: 80, times: 30 },
  { upTo: Number.POSITIVE_INFINITY, times: 60 },
] as const;
/** So many are doubled, from the first pause on. */
const doubled = 5;
/** More than are ever used within a day at that pace. */
const mostKept = 200;

/**
 * Counts over restarts, so that a process that dies and starts again and again is held back as well. After five that failed
 * one a minute, after ten one in two to three minutes, after forty one in ten, in the end one an hour: some ninety a day.
 */
export function createIdentifyBudget(deps: {
  readonly keyv: Keyv;
  readonly clock: () => EpochMs;
  readonly random: () => number;
  readonly retryMs: { readonly first: number; readonly most: number };
}): IdentifyBudget {
  const { keyv, clock, random, retryMs } = deps;
  return {
    async waitMs(limit) {
      return waitAfter(await read(), limit);
    },
    async take(limit) {
      const used = await read();
      const waitMs = waitAfter(used, limit);
      if (waitMs === 0) await keyv.set(key, [...used, clock()].slice(-mostKept));
      return waitMs;
    },
    async held() {
      await keyv.set(key, (await read()).slice(-1));
    },
  };

  /** When each was used since a session last held; what a later clock noted is of now. */
  async function read(): Promise<readonly EpochMs[]> {
    const used = await keyv.get<EpochMs[]>(key);
    return Array.isArray(used) ? used.map((at) => Math.min(at, clock())) : [];
  }

  function waitAfter(used: readonly EpochMs[], limit: SessionLimit | null): number {
    if (limit !== null && limit.remaining < 1) return Math.max(1, limit.resetAfterMs);
    const last = used.at(-1);
    return last === undefined ? 0 : Math.max(0, Math.ceil(last + pauseAfter(used.length) - clock()));
  }

  function pauseAfter(count: number): number {
    if (count <= doubled) return Math.min(retryMs.most, retryMs.first * 2 ** (count - 1));
    const { times } = pauses.find(({ upTo }) => count <= upTo) ?? pauses[0];
    return retryMs.most * times * (times > 1 ? 1 + random() / 5 : 1);
  }
}

const key = 'used';
