import { type Context, createContext, Script } from 'node:vm';

/** No wording of an agency stands further back. */
const mostText = 300;
/** So long may one look take; a thousandth of it is usual. */
const usualLimitMs = 100;
/** A machine that stands still for a moment is no fault of the pattern. */
const mostTimeouts = 3;

/**
 * A regular expression of the newsroom's own, which may be one that takes for ever on some texts (`^(\w+\s?)*$`). One that
 * may is run with a limit of time, and given up for good after three times that it took longer: it then never matches.
 */
export class BoundedPattern extends RegExp {
  readonly #limitMs: number;
  #script: Script | null = null;
  #context: Context | null = null;
  #timeouts = 0;
  /** Told once it is given up. */
  onGivenUp: () => void = () => {};

  constructor(source: string | RegExp, flags?: string, limitMs = usualLimitMs) {
    super(source, flags);
    this.#limitMs = limitMs;
  }

  override exec(text: string): RegExpExecArray | null {
    const short = text.slice(0, mostText);
    if (this.isGivenUp) return null;
    if (!mayTakeForEver(this.source)) return super.exec(short);
    this.#script ??= new Script('pattern.exec(text)');
    this.#context ??= createContext({ pattern: new RegExp(this.source, this.flags), text: '' });
    this.#context.text = short;
    try {
      return this.#script.runInContext(this.#context, { timeout: this.#limitMs }) as RegExpExecArray | null;
    } catch (error) {
      // An Error of the other context, which is no Error of this one.
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      if (this.#timeouts + 1 >= mostTimeouts) this.giveUp();
      else this.#timeouts++;
      return null;
    }
  }

  /** It took too long three times, here or in another thread. */
  giveUp(): void {
    if (this.isGivenUp) return;
    this.#timeouts = mostTimeouts;
    this.onGivenUp();
  }

  /** It took too long three times, and matches nothing any more. */
  get isGivenUp(): boolean {
    return this.#timeouts >= mostTimeouts;
  }

  /** True when it took too long on one of the texts that such patterns take long on: near misses of some length. */
  isSlow(): boolean {
    return nearMisses.some((text) => {
      const before = this.#timeouts;
      this.exec(text);
      return this.#timeouts > before;
    });
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
