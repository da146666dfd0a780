/** What was said so far: by Telex, or in answer to it. Never what was answered to a secret question. */
export type Line =
  | { readonly kind: 'said' | 'warned'; readonly text: string }
  | { readonly kind: 'answered'; readonly text: string; readonly answer: string }
  /** Cards as they would be posted. */
  | { readonly kind: 'cards'; readonly text: string; readonly cards: readonly string[] };

/** What stands open. */
export type Question = {
  readonly number: number;
  readonly kind: 'text' | 'secret' | 'choose' | 'pick';
  readonly text: string;
  /** An example. */
  readonly hint?: string;
  /** What an empty answer does. */
  readonly leave?: string;
  readonly choices?: readonly {
    readonly label: string;
    readonly hint?: string;
    readonly isLikely: boolean;
  }[];
  /** What is wrong with the answer before. */
  readonly problem: string | null;
  /** That answer, where it may be seen. */
  readonly typed: string;
};

/** How it ended. */
export type Ended = {
  readonly isWritten: boolean;
  /** What there may be to do yet, a line each. */
  readonly left: readonly string[];
  /**
   * What it takes until it holds: nothing; Telex starting anew, at once or when somebody presses; or by hand, as it cannot do
   * that by itself here.
   */
  readonly restart: 'none' | 'now' | 'asked' | 'by-hand';
};

/** The conversation as a page shows it. */
export type Talk = {
  readonly id: string;
  /** Another one after each change. */
  readonly version: number;
  readonly lines: readonly Line[];
  /** What goes on now. */
  readonly waiting: string | null;
  readonly question: Question | null;
  readonly ended: Ended | null;
  /** Another one after each start of Telex. */
  readonly boot: string;
};
