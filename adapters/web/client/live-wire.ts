import type { DeskState, Message, WireState } from './types.ts';

const retryMs = 2_000;
/** What comes within so long of another is shown together: thousands, after a night without a connection. */
const gatherMs = 30;
/** What came is shown by then, however much goes on coming. */
const shownWithinMs = 1_000;

/** What the stream begins with, each time it is opened. `now` is ISO 8601. */
export type Hello = {
  readonly now: string;
  /** The board counts anew: nothing that the page has is certain. */
  readonly isReset: boolean;
  readonly troubles: readonly string[];
  readonly status: WireState | null;
  readonly desk: DeskState | null;
};

/** Live posts and edits, from a seq on. The browser reconnects by itself and says what it has. */
export function createLiveWire(on: {
  hello(hello: Hello): void;
  troubles(lines: readonly string[]): void;
  status(state: WireState | null): void;
  desk(state: DeskState | null): void;
  /** A message, at once. */
  message(message: Message): void;
  /** All that came since the last time, oldest first. */
  messages(messages: readonly Message[]): void;
  lost(): void;
  /** The server refused: it is asked again. */
  refused(): void;
}) {
  /** The newest seq the page has; the stream goes on from there, also after a restart of Telex. */
  let seq = 0;
  let stream: EventSource | null = null;
  let waiting: Message[] = [];
  let waitingSince = 0;
  let next: ReturnType<typeof setTimeout> | undefined;

  return {
    begin(since: number): void {
      seq = since;
      listen();
    },
    isOpen: () => stream?.readyState === EventSource.OPEN,
    /** Shows what came, now. */
    flush,
  };

  function listen(): void {
    const opened = new EventSource(`/api/events?since=${seq}`);
    stream = opened;
    opened.addEventListener('hello', ({ data }) => on.hello(JSON.parse(data) as Hello));
    opened.addEventListener('troubles', ({ data }) =>
      on.troubles((JSON.parse(data) as Pick<Hello, 'troubles'>).troubles),
    );
    opened.addEventListener('status', ({ data }) =>
      on.status((JSON.parse(data) as Pick<Hello, 'status'>).status),
    );
    opened.addEventListener('desk', ({ data }) => on.desk((JSON.parse(data) as Pick<Hello, 'desk'>).desk));
    opened.addEventListener('post', take);
    opened.addEventListener('edit', take);
    opened.addEventListener('error', () => {
      on.lost();
      // A server that answered with an error ends the stream for good: open another one.
      if (opened.readyState !== EventSource.CLOSED) return;
      setTimeout(() => {
        on.refused();
        listen();
      }, retryMs);
    });
  }

  function take({ data }: MessageEvent<string>): void {
    const message = JSON.parse(data) as Message;
    seq = Math.max(seq, message.seq);
    on.message(message);
    const now = performance.now();
    if (waiting.length === 0) waitingSince = now;
    waiting.push(message);
    clearTimeout(next);
    next = setTimeout(flush, Math.min(gatherMs, waitingSince + shownWithinMs - now));
  }

  function flush(): void {
    const messages = waiting;
    waiting = [];
    if (messages.length > 0) on.messages(messages);
  }
}
