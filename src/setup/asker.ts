/** One of several answers. */
export type Choice<Value> = {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  /** What a person is likely to pick: a page picks it beforehand. */
  readonly isLikely?: boolean;
};

/** What comes with a question that is answered by typing. */
export type TextOptions = {
  /** An example. */
  readonly hint?: string;
  /** What an empty answer does; absent: it is none. */
  readonly leave?: string;
  /** As it may stand in what was said, where that is not letter for letter. */
  readonly shown?: (typed: string) => string;
  /** Says what is wrong with what was typed; null: nothing. */
  readonly check?: (typed: string) => string | null;
};

/** How a person is asked. Each question rejects with Stopped when they go away, and with NobodyThere where nobody is. */
export type Asker = {
  text(question: string, options?: TextOptions): Promise<string>;
  /** Shows nothing of what is typed. `leave`: what an empty answer does. */
  secret(question: string, leave: string): Promise<string>;
  choose<Value>(question: string, choices: readonly Choice<Value>[]): Promise<Value>;
  /** Any number of them, none too. */
  pick<Value>(question: string, choices: readonly Choice<Value>[]): Promise<readonly Value[]>;
  say(text: string): void;
  warn(text: string): void;
  /** What goes on now, until something else is said or asked. */
  wait(text: string): void;
  /** Cards as they would be posted, each as text. */
  show(intro: string, cards: readonly string[]): void;
  /** Whether there is anybody to ask. */
  readonly isAnybodyThere: boolean;
  /** More than these are named by typing, not picked from a list. */
  readonly mostListed: number;
};

/** Whoever was asked went away: nothing is to be written. */
export class Stopped extends Error {
  readonly code = 'stopped';
}

/** Something has to be asked. */
export class NobodyThere extends Error {
  readonly code = 'nobody-there';
}

/** Says what there is to say, and asks nobody. */
export function nobody(to: {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}): Asker {
  const ask = (question: string) => Promise.reject(new NobodyThere(question));
  const say = (text: string) => to.stdout(`${text}\n`);
  return {
    text: ask,
    secret: ask,
    choose: ask,
    pick: ask,
    say,
    warn: (text) => to.stderr(`${text}\n`),
    wait: say,
    show: (intro, cards) => say([intro, ...cards].join('\n\n')),
    isAnybodyThere: false,
    mostListed: 0,
  };
}
