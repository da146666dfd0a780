import { areGuidsPutAside, isTold, type LieKind, repeatsAnHour } from '../../domain/identity/lying-guids.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { Folding } from './fold-context.ts';

const hourMs = 3_600_000;

/** What a source was seen to lie about, counted over its polls and kept with it. */
export type Tally = {
  saw(kind: LieKind, times: number, example: string): void;
  /** Seen often enough to count on. */
  isProven(kind: LieKind): boolean;
  /** The guids lie so often that none of them says anything: they take nothing and hold nothing. */
  arePutAside(): boolean;
  /** Its guids lie, so that its entries may have none to go by. */
  isDoubted(): boolean;
  /** True once: its guids are doubted now, and were not before. */
  beginsToDoubt(): boolean;
  /** One more item with a known link and headline that seems to be new. False: there were too many this hour. */
  mayRepeat(example: string): boolean;
  /**
   * Writes down what was seen; lines for the operator, each once for a kind. `traits`: those of the transaction in which it
   * is written, for it was read outside of any.
   */
  keep(traits: StorePorts['traits']): Promise<readonly string[]>;
};

/** Reads what was seen before. */
export async function createTally(
  { source, now }: Folding,
  { traits: read }: Pick<StorePorts, 'traits'>,
): Promise<Tally> {
  const before = new Map((await read.lies(source.id)).map((lie) => [lie.kind, lie]));
  const seen = new Map<LieKind, { times: number; example: string }>();
  const timesOf = (kind: LieKind) => {
    const [known, now] = [before.get(kind)?.times ?? 0, seen.get(kind)?.times ?? 0];
    // A shared guid is shared at every poll: the most at once counts.
    return kind === 'guid-shared' ? Math.max(known, now) : known + now;
  };
  const hour = before.get('repeated');
  const isNewHour = hour === undefined || now - hour.since >= hourMs;
  let repeats = isNewHour ? 0 : hour.times;
  let swallowed = 0;
  let wasDoubted = isDoubted();

  return {
    saw(kind, times, example) {
      seen.set(kind, { times: (seen.get(kind)?.times ?? 0) + times, example });
    },

    isProven: (kind) => isTold(kind, timesOf(kind)),

    arePutAside: () => areGuidsPutAside(timesOf),

    isDoubted,

    beginsToDoubt() {
      const begins = !wasDoubted && isDoubted();
      wasDoubted ||= begins;
      return begins;
    },

    mayRepeat(example) {
      repeats++;
      seen.set('repeated', { times: 0, example });
      if (repeats > repeatsAnHour) swallowed++;
      return repeats <= repeatsAnHour;
    },

    async keep(traits) {
      const notes: string[] = [];
      for (const [kind, { example }] of seen) {
        const times = kind === 'repeated' ? repeats : timesOf(kind);
        const known = before.get(kind);
        if (kind === 'guid-shared' && known !== undefined && known.times >= times) continue;
        const since = kind === 'repeated' && isNewHour ? now : (known?.since ?? now);
        await traits.noteLie(source.id, { kind, times, example }, now, since);
        const isNews =
          kind === 'repeated' ? swallowed > 0 && swallowed === repeats - repeatsAnHour : isFirst(kind, times);
        if (isNews) notes.push(`${telling[kind]} (${example.slice(0, 120)}): tell the provider`);
      }
      return notes;
    },
  };

  function isDoubted(): boolean {
    return timesOf('guid-shared') > 0 || areGuidsPutAside(timesOf);
  }

  function isFirst(kind: LieKind, times: number): boolean {
    const known = before.get(kind)?.times ?? 0;
    return !isTold(kind, known) && isTold(kind, times);
  }
}

const telling: Readonly<Record<LieKind, string>> = {
  'guid-shared': 'one guid stands on several items; they are known by link and text',
  'guid-reused': 'a guid stands on another story than before; it is known by link and text from now on',
  'guid-fresh': 'its guids are others at each fetch; its items are known by link and text',
  repeated:
    'more than three items within an hour have a link and a headline that are known; they are not posted again',
};
