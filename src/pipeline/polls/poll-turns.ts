import type { EpochMs } from '../../domain/item.ts';
import type { MayAsk } from '../../feeds/fetch/fetch-request.ts';
import { createHostTurns } from '../../scheduler/host-turns.ts';
import type { Source } from '../../settings/source-table.ts';
import type { SourcePoll } from '../../store/source-store.ts';
import { createHosts } from './hosts.ts';
import type { PollEnd } from './poll-once.ts';

/** Of one host: those under way there, wherever redirects led them from. */
const perHost = 4;

/** The turns that polls hold at the hosts of their sources. */
export type PollTurns = {
  /** Takes a turn for a poll of it; false where the host that it asks, or was led to the last time, has none. */
  take(known: SourcePoll): boolean;
  /** Gives back a turn that no poll was begun with. */
  putBack(id: string): void;
  /** For a poll that holds a turn. */
  follow(id: string): PollWay;
  /** Sources whose hosts have no turn now. */
  idsWithout(): readonly string[];
  /** The server of this source asked to be left alone until then. */
  leaveAlone(id: string, until: EpochMs): void;
};

/** Whose turn a poll holds while it is led from host to host: the one that is being asked. */
export type PollWay = { readonly mayAsk: MayAsk; end(end: PollEnd): void };

/** Turns for polls of these sources, four a host; all are free at first. */
export function createPollTurns(sources: readonly Source[], clock: () => EpochMs): PollTurns {
  const turns = createHostTurns(perHost);
  const hosts = createHosts(sources);

  return {
    take(known) {
      hosts.note(known);
      if (turns.isFull(hosts.ledTo(known.id), clock())) return false;
      return turns.take(hosts.of(known.id), clock());
    },
    putBack: (id) => turns.end(hosts.of(id), { kind: 'unasked' }),
    follow,
    idsWithout: () => hosts.idsAt(turns.full(clock())),
    leaveAlone: (id, until) => turns.leaveAlone(hosts.of(id), until),
  };

  function follow(id: string): PollWay {
    let host = hosts.of(id);
    let ledTo: string | null = null;
    return {
      mayAsk(next, isRedirect) {
        if (next === host) return true;
        if (isRedirect) ledTo = next;
        if (!turns.take(next, clock())) {
          hosts.lead(id, next);
          return false;
        }
        turns.end(host, { kind: isRedirect ? 'answered' : 'unasked' });
        host = next;
        return true;
      },
      end(end) {
        if (end.kind === 'answered') hosts.lead(id, ledTo);
        const isNone = end.kind === 'not-kept' || end.kind === 'no-turn';
        turns.end(host, isNone ? { kind: 'unasked' } : end);
      },
    };
  }
}
