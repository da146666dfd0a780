import { randomUUID } from 'node:crypto';
import type { Locale, Words } from '../../../src/chat/ports/locale.ts';
import { say } from '../../../src/chat/words/say.ts';
import type { Log } from '../../../src/observability/log.ts';
import { Stopped } from '../../../src/setup/asker.ts';
import type { SetUpOnBoard } from '../../../src/setup/board-set-up.ts';
import { nothingSaid } from '../../../src/setup/said-before.ts';
import { type SetUpDone, setUp } from '../../../src/setup/set-up.ts';
import type { Ended, Talk } from '../client/set-up/talk.ts';
import { refusal } from '../refusal.ts';
import { Conversation } from './conversation.ts';

/** Setting Telex up, on a page. One conversation at a time: whoever opens the page is in the one that goes on. */
export type SetUpDesk = {
  /** Another one after each start. */
  readonly boot: string;
  /** Begins where none goes on, or where one is asked for; answers; and tells how it stands, once that is otherwise than `since`. */
  talk(asked: TalkAsked): Promise<Talk>;
  /** Where that short address leads by now; null: nowhere. */
  pageOf(name: string): string | null;
  /** Starts Telex anew, with what was written. Throws HttpError 409 where there is no reason to, or it would not start. */
  restart(): () => void;
  stop(): void;
};

/** What a page asks. */
export type TalkAsked = {
  /** The conversation that it shows. */
  readonly id: string | null;
  /** The version that it shows; null: none. */
  readonly since: number | null;
  readonly answer: { readonly question: number; readonly value: unknown } | null;
  /** From the beginning. */
  readonly isAgain: boolean;
};

type DeskDeps = {
  readonly setUp: SetUpOnBoard;
  readonly locale: Locale;
  /** Sample news is shown, which no newsroom file replaces while it runs. */
  readonly sample: boolean;
  readonly log: Pick<Log, 'error'>;
  /** The port that it listens on, where any free one will do; null: it is set. */
  readonly freePort: () => number | null;
};

/** A look lasts so long at most: proxies end what says nothing. */
const lookMs = 15_000;
/** Nobody has looked for so long: tokens that were typed are not kept for ever. */
const forgottenMs = 60 * 60_000;

const words = {
  takesOver: {
    nl: 'Telex neemt newsroom.yaml binnen tien seconden vanzelf over.',
    en: 'Telex takes newsroom.yaml over by itself within ten seconds.',
  },
  byHand: {
    nl: 'Start Telex opnieuw: stop het (Ctrl-C) en draai npx telex start. Pas dan geldt wat hier geschreven is.',
    en: 'Start Telex anew: stop it (Ctrl-C) and run npx telex start. Only then does what was written here count.',
  },
  failed: {
    nl: 'Dit ging mis in Telex zelf, en er is niets geschreven; in de log staat meer.',
    en: 'Something went wrong in Telex itself, and nothing was written; the log has more.',
  },
} satisfies Record<string, Words>;

type Going = {
  readonly conversation: Conversation;
  readonly pages: ReadonlyMap<string, () => string>;
  ended: Ended | null;
};

/** Nothing goes on until somebody asks. */
export function createSetUpDesk(deps: DeskDeps): SetUpDesk {
  const { setUp: here, locale, sample, log } = deps;
  const boot = randomUUID();
  let going: Going | null = null;
  let forgetting: NodeJS.Timeout | undefined;

  return {
    boot,
    async talk({ id, since, answer, isAgain }) {
      if (isAgain || going === null || (id === null && going.ended !== null)) begin();
      const now = going as Going | null;
      if (now === null) throw new TypeError('one was begun');
      remember();
      const { conversation } = now;
      if (answer !== null && conversation.id === id) conversation.answer(answer.question, answer.value);
      if (id === conversation.id && since !== null && now.ended === null)
        await conversation.changed(since, lookMs);
      return { ...conversation.state(), ended: now.ended, boot };
    },
    pageOf: (name) => going?.pages.get(name)?.() ?? null,
    restart() {
      if (!isStale() || here.restart === null) throw refusal(409, 'nothingToStart');
      const { problem, now } = here.restart;
      const wrong = problem();
      if (wrong !== null) throw refusal(409, 'wouldNotStart', { problem: wrong });
      return () => now(deps.freePort());
    },
    stop() {
      clearTimeout(forgetting);
      going?.conversation.stop();
      going = null;
    },
  };

  function begin(): void {
    going?.conversation.stop();
    const conversation = new Conversation(locale);
    const pages = new Map<string, () => string>();
    const begun: Going = { conversation, pages, ended: null };
    going = begun;
    const addresses = {
      async open(name: string, page: () => string) {
        pages.set(name, page);
        return `/instellen/${name}`;
      },
      elsewhere: () => null,
    };
    const { asker, signal } = conversation;
    void setUp({ asker, args: nothingSaid, deps: here.deps(), locale, addresses, signal })
      .then(endOf, (error: unknown) => {
        if (error instanceof Stopped || signal.aborted) return null;
        log.error({ at: whereIn(error) }, 'setting up on the board failed');
        asker.warn(words.failed[locale]);
        return notWritten;
      })
      .then((ended) => {
        begun.ended = ended;
        conversation.end();
      });
  }

  function remember(): void {
    clearTimeout(forgetting);
    forgetting = setTimeout(() => {
      going?.conversation.stop();
      going = null;
    }, forgottenMs);
    forgetting.unref();
  }

  /** Whether Telex goes on as it was before something was written. */
  function isStale(): boolean {
    return here.isEnvChanged() || (sample && here.isNewsroomThere());
  }

  function endOf(done: SetUpDone): Ended {
    if (done.kind !== 'done' || done.written === null) return notWritten;
    const left = [...done.hints];
    if (!isStale()) {
      if (done.written.newsroom) left.push(words.takesOver[locale]);
      return { isWritten: true, left, restart: 'none' };
    }
    if (here.restart !== null) return { isWritten: true, left, restart: sample ? 'now' : 'asked' };
    return { isWritten: true, left: [...left, say(words.byHand, locale)], restart: 'by-hand' };
  }
}

const notWritten: Ended = { isWritten: false, left: [], restart: 'none' };

/** Where in the code, and what kind of error: what it says may hold what was typed. */
function whereIn(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...places].join('\n');
}
