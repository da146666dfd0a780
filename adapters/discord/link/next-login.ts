import { type PartState, up } from '../../../src/chat/ports/adapter-state.ts';
import { tellReason } from '../../../src/chat/words/reasons/tell-reason.ts';
import type { Reason } from '../../../src/domain/reason.ts';
import type { Log } from '../../../src/observability/log.ts';
import { closedWith, rationed, refusedWith } from './closes.ts';
import type { createLoginPauses } from './login-pauses.ts';

/** How the live connection stands, and when the next login is tried. Nothing is tried before `begin` or after `end`. */
export type NextLogin = {
  begin(): void;
  end(): void;
  isRunning(): boolean;
  state(): PartState;
  /** The connection is there, for the first time or again. */
  up(): void;
  /** It was cut, and discord.js mends it: given up after `patienceMs`, counted from the first time that it is said. */
  cut(patienceMs: number): void;
  /** Discord closed it with this code. */
  closed(closeCode: number): void;
  /** Something went wrong that passes by itself. */
  failed(reason: Reason): void;
  /** Few logins are left: the next is tried after so long. */
  ration(waitMs: number): void;
  /** REST does not take the token: the next is tried once it does, and after so long at the latest. */
  waitForToken(state: PartState, waitMs: number): void;
  /** REST takes the token: a login that waits for that is tried at once. */
  tokenAccepted(): void;
};

/** `drop` ends the client that there is; `attempt` makes the next. */
export function createNextLogin(deps: {
  readonly log: Log;
  readonly pauses: ReturnType<typeof createLoginPauses>;
  readonly drop: () => void;
  readonly attempt: () => void;
}): NextLogin {
  const { log, pauses } = deps;
  let state: PartState = { kind: 'down', reason: { code: 'not-started', values: { platform: 'Discord' } } };
  let isRunning = false;
  let waitsForToken = false;
  let timer: NodeJS.Timeout | undefined;

  const stop = (next: PartState): void => {
    state = next;
    clearTimeout(timer);
    pauses.sessionEnded();
    waitsForToken = false;
    deps.drop();
  };
  const tryAfter = (waitMs: number, next: PartState): void => {
    if (!isRunning) return;
    stop(next);
    timer = setTimeout(deps.attempt, waitMs);
  };
  const failed = (reason: Reason): void => {
    if (!isRunning) return;
    const waitMs = pauses.afterFailure();
    tellFailure(reason, waitMs, log);
    tryAfter(waitMs, { kind: 'connecting', reason });
  };

  return {
    begin() {
      isRunning = true;
      state = { kind: 'connecting', reason: { code: 'connecting', values: { platform: 'Discord' } } };
      pauses.forget();
    },
    end() {
      isRunning = false;
      stop({ kind: 'down', reason: { code: 'stopped' } });
    },
    isRunning: () => isRunning,
    state: () => state,
    up() {
      clearTimeout(timer);
      pauses.sessionBegan();
      state = up;
    },
    cut(patienceMs) {
      if (state.kind !== 'up') return;
      state = { kind: 'connecting', reason: { code: 'connection-cut' } };
      pauses.sessionEnded();
      timer = setTimeout(() => failed({ code: 'connection-not-back' }), patienceMs);
    },
    closed(closeCode) {
      const reason = refusedWith(closeCode);
      if (reason === null) return failed(closedWith(String(closeCode)));
      if (!isRunning) return;
      const { waitMs, isFirst } = pauses.afterRefusal();
      if (isFirst) tellRefusal(reason, log);
      tryAfter(waitMs, { kind: 'down', reason });
    },
    failed,
    ration: (waitMs) => tryAfter(waitMs, rationed(waitMs, state)),
    waitForToken(next, waitMs) {
      tryAfter(waitMs, next);
      waitsForToken = isRunning;
    },
    tokenAccepted() {
      if (!isRunning || !waitsForToken) return;
      clearTimeout(timer);
      waitsForToken = false;
      deps.attempt();
    },
  };
}

function tellRefusal(reason: Reason, log: Log): void {
  log.error({ platform: 'discord' }, `commands are not heard, posts go on: ${tellReason(reason, 'en')}`);
}

function tellFailure(reason: Reason, waitMs: number, log: Log): void {
  const said = tellReason(reason, 'en');
  log.warn({ platform: 'discord', waitMs }, `${said}; trying again: check the network if this goes on`);
}
