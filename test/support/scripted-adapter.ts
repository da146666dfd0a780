import type { Act, Adapter, FindOutcome, Pace, SendOutcome, Sought } from '../../src/chat/ports/adapter.ts';
import { allUp } from './adapter-state.ts';

export type ScriptedAdapter = Adapter & {
  /** The acts it was given, in order. */
  readonly acts: Act[];
  readonly looks: Sought[];
  /** What the next sends do; afterwards every act succeeds. */
  readonly script: ((act: Act) => Promise<SendOutcome>)[];
  find: Adapter['find'];
};

/** A platform in memory, for what has nothing to do with any one platform. Its history shows nothing unless told to. */
export function createScriptedAdapter(pace: Partial<Pace> = {}, find?: FindOutcome): ScriptedAdapter {
  const acts: Act[] = [];
  const looks: Sought[] = [];
  const script: ((act: Act) => Promise<SendOutcome>)[] = [];
  return {
    platform: 'web',
    pace: { perChannelMs: 0, overallMs: 0, concurrency: 4, historyLagMs: 5_000, ...pace },
    acts,
    looks,
    script,
    start: async () => {},
    stop: async () => {},
    state: () => allUp,
    async send(act) {
      acts.push(act);
      return (await script.shift()?.(act)) ?? { kind: 'sent', messageId: `m${acts.length}` };
    },
    async find(sought) {
      looks.push(sought);
      return find ?? { kind: 'absent' };
    },
  };
}
