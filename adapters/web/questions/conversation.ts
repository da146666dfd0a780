import { randomUUID } from 'node:crypto';
import type { Locale, Words } from '../../../src/chat/ports/locale.ts';
import { say } from '../../../src/chat/words/say.ts';
import { type Asker, type Choice, Stopped, type TextOptions } from '../../../src/setup/asker.ts';
import type { Line, Question, Talk } from '../client/set-up/talk.ts';
import type { HttpError } from '../http-error.ts';
import { refusal } from '../refusal.ts';

/** A question that waits for its answer. */
type Asked = {
  readonly question: Question;
  /** Takes what was answered. A text is what is wrong with it; throws HttpError 400 for what no page sends. */
  take(value: unknown): string | null;
  drop(): void;
};

/** What an answer comes to, and how the page shows it. */
type Read<Answer> = { readonly answer: Answer; readonly shown: string } | { readonly problem: string };

const longestAnswer = 4_000;
const hidden = '••••••';

const words = {
  tooLong: {
    nl: 'Dat zijn {count} tekens; hoogstens {most} past. Is er meer geplakt dan de bedoeling was?',
    en: 'Those are {count} letters; {most} at most will do. Was more pasted than was meant?',
  },
} satisfies Record<string, Words>;

/**
 * Questions that somebody answers on a page who looks in from time to time. Whatever they do, reload or open a second tab, they find
 * what was said and the question that stands. What is answered to a secret question is in no state of it.
 */
export class Conversation {
  readonly id = randomUUID();
  readonly asker: Asker;
  readonly #stopping = new AbortController();
  #lines: Line[] = [];
  /** Warnings since the last answer: they belong beside the next question. */
  #warnings: string[] = [];
  #waiting: string | null = null;
  #asked: Asked | null = null;
  #count = 0;
  #version = 0;
  #typed: { readonly text: string; readonly value: string } | null = null;
  readonly #looking = new Set<() => void>();

  readonly #locale: Locale;

  constructor(locale: Locale) {
    this.#locale = locale;
    this.asker = {
      text: (text, options = {}) => this.#askText(text, options),
      secret: (text, leave) => this.#askSecret(text, leave),
      choose: (text, choices) => this.#askChoice(text, choices),
      pick: (text, choices) => this.#askPick(text, choices),
      say: (text) => this.#put({ kind: 'said', text }),
      warn: (text) => void this.#warnings.push(text),
      wait: (text) => {
        this.#waiting = text;
        this.#change();
      },
      show: (text, cards) => this.#put({ kind: 'cards', text, cards }),
      isAnybodyThere: true,
      mostListed: 3_000,
    };
  }

  /** Aborted once nobody is there any more. */
  get signal(): AbortSignal {
    return this.#stopping.signal;
  }

  /** As it stands. */
  state(): Omit<Talk, 'ended' | 'boot'> {
    return {
      ...{ id: this.id, version: this.#version, lines: this.#lines },
      ...{ waiting: this.#waiting, question: this.#asked?.question ?? null },
    };
  }

  /** Answers the question of that number; one that was answered already stays as it was answered. Throws HttpError 400. */
  answer(number: number, value: unknown): void {
    const asked = this.#asked;
    if (asked === null || asked.question.number !== number) return;
    const problem = asked.take(value);
    if (problem !== null) this.#asked = { ...asked, question: { ...asked.question, problem } };
    this.#change();
  }

  /** Nothing more is asked; what was not told beside a question is told now. */
  end(): void {
    for (const text of this.#warnings.splice(0)) this.#lines = [...this.#lines, { kind: 'warned', text }];
    this.#waiting = null;
    this.#change();
  }

  /** Whoever asks is told that nobody is there. */
  stop(): void {
    this.#stopping.abort();
    this.#asked?.drop();
    this.#asked = null;
    this.#change();
  }

  /** Resolves once it stands otherwise than at that version, or after so long. */
  async changed(since: number, withinMs: number): Promise<void> {
    if (this.#version !== since) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, withinMs);
    timer.unref();
    this.#looking.add(resolve);
    await promise;
    clearTimeout(timer);
    this.#looking.delete(resolve);
  }

  #change(): void {
    this.#version += 1;
    for (const look of this.#looking) look();
  }

  #put(line: Line): void {
    this.#waiting = null;
    this.#lines = [...this.#lines, line];
    this.#change();
  }

  #askText(text: string, { hint, leave, check, shown = (typed) => typed }: TextOptions): Promise<string> {
    const about = { kind: 'text' as const, text, ...(hint && { hint }), ...(leave && { leave }) };
    return this.#ask(about, (value) => {
      const answer = readText(value);
      const problem = this.#tooLong(answer) ?? check?.(answer) ?? null;
      if (problem !== null) return { problem };
      this.#typed = { text, value: answer };
      return { answer, shown: answer.trim() === '' ? (leave ?? '') : shown(answer) };
    });
  }

  #askSecret(text: string, leave: string): Promise<string> {
    return this.#ask({ kind: 'secret', text, leave }, (value) => {
      const answer = readText(value);
      const problem = this.#tooLong(answer);
      if (problem !== null) return { problem };
      return { answer, shown: answer.trim() === '' ? leave : hidden };
    });
  }

  #tooLong(answer: string): string | null {
    if (answer.length <= longestAnswer) return null;
    return say(words.tooLong, this.#locale, { count: answer.length, most: longestAnswer });
  }

  #askChoice<Value>(text: string, choices: readonly Choice<Value>[]): Promise<Value> {
    return this.#ask({ kind: 'choose', text, choices: choices.map(offer) }, (value) => {
      const { value: answer, label: shown } = choiceAt(value, choices);
      return { answer, shown };
    });
  }

  #askPick<Value>(text: string, choices: readonly Choice<Value>[]): Promise<readonly Value[]> {
    return this.#ask({ kind: 'pick', text, choices: choices.map(offer) }, (value) => {
      if (!Array.isArray(value)) throw unreadable();
      const picked = [...new Set(value)].map((place) => choiceAt(place, choices));
      const shown = picked.map(({ label }) => label).join(', ');
      return { answer: picked.map((each) => each.value), shown: shown || '–' };
    });
  }

  #ask<Answer>(
    about: Omit<Question, 'number' | 'problem' | 'typed'>,
    read: (value: unknown) => Read<Answer>,
  ): Promise<Answer> {
    if (this.signal.aborted) return Promise.reject(new Stopped());
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const problem = this.#warnings.splice(0).join('\n\n') || null;
    const isAgain = problem !== null && this.#takeBack(about.text);
    const typed = isAgain && about.kind === 'text' ? (this.#typed?.value ?? '') : '';
    this.#count += 1;
    this.#waiting = null;
    this.#asked = {
      question: { ...about, number: this.#count, problem, typed },
      take: (value) => {
        const answered = read(value);
        if ('problem' in answered) return answered.problem;
        this.#asked = null;
        this.#lines = [...this.#lines, { kind: 'answered', text: about.text, answer: answered.shown }];
        resolve(answered.answer);
        return null;
      },
      drop: () => reject(new Stopped()),
    };
    this.#change();
    return promise;
  }

  /** An answer that would not do is not in the story: the question stands there again, with what is wrong. */
  #takeBack(text: string): boolean {
    const at = this.#lines.findLastIndex((line) => line.kind === 'answered');
    if (this.#lines[at]?.text !== text) return false;
    this.#lines = this.#lines.filter((_line, place) => place !== at);
    return true;
  }
}

function offer({ label, hint, isLikely = false }: Choice<unknown>) {
  return { label, ...(hint !== undefined && { hint }), isLikely };
}

function choiceAt<Value>(place: unknown, choices: readonly Choice<Value>[]): Choice<Value> {
  const choice = typeof place === 'number' ? choices[place] : undefined;
  if (choice === undefined) throw unreadable();
  return choice;
}

function readText(value: unknown): string {
  if (typeof value !== 'string') throw unreadable();
  return value.toWellFormed();
}

function unreadable(): HttpError {
  return refusal(400, 'noAnswer');
}
