import { type Context, createContext, Script } from 'node:vm';
import { nearMissesOf } from './near-misses.ts';
import { type Part, readPattern } from './read-pattern.ts';
import { forwardRunsOf, stepsOf } from './steps-of.ts';

/** No wording of an agency stands further back. */
const mostText = 300;
/** Some 25 milliseconds, where each step takes as long as any that was measured. */
const mostSteps = 1_000_000;
/** A text of which an expression takes no more steps is looked at without a limit of time: the longest of these that is known of it. */
const knownLengths = [mostText, 200, 100, 50];
/** What is run more often before anything can end it is not run at all. */
const mostForwardRuns = 2_000;
/** So long may one look take, and nothing else is done meanwhile; a hundredth of it is usual. */
const usualLimitMs = 30;
/**
 * Of a processor, in looks that were ended, in limits: a machine that stands still for a moment is no fault of the
 * pattern. But where nothing is left for it, so many looks are the end of it whatever they used.
 */
const mostSpent = 1.5;
const mostTimeouts = 40;
/** Of a processor, in limits, for all texts that a pattern is tried on. */
const mostTrying = 100;

/** What this thread used of a processor, in milliseconds. */
function threadMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/**
 * A regular expression of the newsroom's own, which may be one that takes for ever on some texts (`^(\w+\s?)*$`). One of which it
 * is not known that it takes a moment on any text of that length is run with a limit of time, and given up for good where it
 * took longer again and again: it then never matches.
 */
export class BoundedPattern extends RegExp {
  readonly #limitMs: number;
  readonly #usedMs: () => number;
  readonly #part: Part;
  /** UTF-16 units of a text on which it is known to take a moment, whatever stands there: it is looked at without a limit of time. */
  readonly quickLength: number;
  #script: Script | null = null;
  #context: Context | null = null;
  #timeouts = 0;
  #spentMs = 0;
  #isGivenUp = false;
  /** Told once it is given up. */
  onGivenUp: () => void = () => {};

  /** Throws `SyntaxError` where it is none, as `new RegExp(source, 'u')` does. */
  constructor(source: string, limitMs = usualLimitMs, usedMs = threadMs) {
    super(source, 'u');
    this.#part = readPattern(this.source);
    this.quickLength = knownLengths.find((length) => stepsOf(this.#part, length) <= mostSteps) ?? 0;
    this.#limitMs = limitMs;
    this.#usedMs = usedMs;
  }

  override exec(text: string): RegExpExecArray | null {
    const short = text.slice(0, mostText);
    if (this.isGivenUp) return null;
    if (short.length <= this.quickLength) return super.exec(short);
    if (forwardRunsOf(this.#part) > mostForwardRuns) {
      this.giveUp();
      return null;
    }
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

  /** True when it takes too long on a text that nearly fits. */
  isSlow(): boolean {
    if (this.quickLength === mostText) return false;
    const before = this.#spentMs;
    const begun = this.#usedMs();
    const takesLong = (text: string): boolean => {
      const timeouts = this.#timeouts;
      this.exec(text);
      if (this.isGivenUp || this.#spentMs - before >= this.#limitMs / 2) return true;
      if (this.#usedMs() - begun >= this.#limitMs * mostTrying) return true;
      return this.#timeouts > timeouts && takesLong(text);
    };
    return nearMissesOf(this.#part, mostText).some(takesLong);
  }
}
