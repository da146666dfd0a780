import { type Context, createContext, Script } from 'node:vm';

/** No wording of an agency stands further back. */
const mostText = 300;
/** So long may one look take; a thousandth of it is usual. */
const usualLimitMs = 100;
/**
 * Of a processor, in looks that were ended, in limits: a machine that stands still for a moment is no fault of the
 * pattern. But where nothing is left for it, so many looks are the end of it whatever they used.
 */
const mostSpent = 1.5;
const mostTimeouts = 12;

/** What this thread used of a processor, in milliseconds. */
function threadMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/**
 * A regular expression of the newsroom's own, which may be one that takes for ever on some texts (`^(\w+\s?)*$`). One that
 * may is run with a limit of time, and given up for good where it took longer again and again: it then never matches.
 */
export class BoundedPattern extends RegExp {
  readonly #limitMs: number;
  readonly #usedMs: () => number;
  #script: Script | null = null;
  #context: Context | null = null;
  #timeouts = 0;
  #spentMs = 0;
  #isGivenUp = false;
  /** Told once it is given up. */
  onGivenUp: () => void = () => {};

  constructor(source: string | RegExp, flags?: string, limitMs = usualLimitMs, usedMs = threadMs) {
    super(source, flags);
    this.#limitMs = limitMs;
    this.#usedMs = usedMs;
  }

  override exec(text: string): RegExpExecArray | null {
    const short = text.slice(0, mostText);
    if (this.isGivenUp) return null;
    if (!mayTakeForEver(this.source)) return super.exec(short);
    this.#script ??= new Script('pattern.exec(text)');
    this.#context ??= createContext({ pattern: new RegExp(this.source, this.flags), text: '' });
    this.#context.text = short;
    const before = this.#usedMs();
    try {
      return this.#script.runInContext(this.#context, { timeout: this.#limitMs }) as RegExpExecArray | null;
    } catch (error) {
      // An Error of the other context, which is no Error of this one.
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      this.#timeouts++;
      this.#spentMs += this.#usedMs() - before;
      if (this.#spentMs >= this.#limitMs * mostSpent || this.#timeouts >= mostTimeouts) this.giveUp();
      return null;
    }
  }

  /** It took too long again and again, here or in another thread. */
  giveUp(): void {
    if (this.#isGivenUp) return;
    this.#isGivenUp = true;
    this.onGivenUp();
  }

  /** It took too long again and again, and matches nothing any more. */
  get isGivenUp(): boolean {
    return this.#isGivenUp;
  }

  /** True when it takes too long on a text that such patterns take long on: near misses of some length. */
  isSlow(): boolean {
    const before = this.#spentMs;
    const takesLong = (text: string): boolean => {
      const timeouts = this.#timeouts;
      this.exec(text);
      if (this.isGivenUp || this.#spentMs - before >= this.#limitMs / 2) return true;
      return this.#timeouts > timeouts && takesLong(text);
    };
    return nearMisses.some(takesLong);
  }
}

const nearMisses = ['a', 'A', '1', ' ', 'a ', 'A1-', '-', 'é', '.'].flatMap((unit) =>
  ['!', '\0\n'].flatMap((end) =>
    [30, mostText - 2].map((length) => unit.repeat(length).slice(0, length) + end),
  ),
);

/**
 * Repetition of what repeats or chooses itself, or more than two unbounded repetitions: what is left takes a moment on a
 * short text, whatever stands in it.
 */
function mayTakeForEver(source: string): boolean {
  const plain = source.replaceAll(/\\./gu, 'x').replaceAll(/\[[^\]]*\]/gu, 'x');
  const repeatsGroup = /\)(?:[*+]|\{\d*,)/u.test(plain);
  const repetitions = plain.match(/[*+]|\{\d+,\}/gu)?.length ?? 0;
  return repeatsGroup || repetitions > 2 || /\\[1-9k]/u.test(source);
}
