import { type FileStanding, fileAsRead, type RefusedFile } from '../../domain/file-standing.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { Log } from '../../observability/log.ts';
import { pause as pauseFor } from '../../scheduler/pause.ts';
import { compareNewsrooms } from '../../settings/file/compare-newsrooms.ts';
import { watchFile } from '../../settings/file/watch-file.ts';
import type { Newsroom } from '../../settings/newsroom.ts';
import { ConfigError } from '../../settings/problem.ts';

/** Between two looks at the file; what is new counts at the second. */
const lookEveryMs = 2_000;

/** Takes up what the newsroom file says, as often as it changes. Constructing it starts nothing. */
export type NewsroomFollower = {
  standing(): FileStanding;
  /** Looks at the file once, as it does every two seconds once it was started. Never rejects. */
  look(): Promise<void>;
  start(): void;
  stop(): Promise<void>;
};

/** What a follower works with. */
export type NewsroomFollowerDeps = {
  readonly path: string;
  /** What the file said at the start; null: there was none, and the sample newsroom stands. */
  readonly text: string | null;
  /** Reads such a text. Throws ConfigError. */
  readonly read: (text: string) => Newsroom;
  /** The newsroom that is in force. */
  readonly current: () => Newsroom;
  /** Puts another one in force. Where it rejects, the one before is. */
  readonly takeUp: (newsroom: Newsroom) => Promise<void>;
  /** Done after each look. Absent: nothing. */
  readonly besides?: () => Promise<void>;
  readonly clock: () => EpochMs;
  readonly log: Log;
  /** Default: real time. */
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<void>;
};

/** Looks at the newsroom file. A right one is taken up; a wrong one is refused, and the one before stays in force. */
export function followNewsroom(deps: NewsroomFollowerDeps): NewsroomFollower {
  const { path, clock, log, pause = pauseFor } = deps;
  const watch = watchFile(path, deps.text);
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();
  let { taken, refused }: FileStanding = fileAsRead;
  let text = deps.text;
  /** What the file says could not be taken up: it is tried at each look. */
  let isOpen = false;

  return {
    standing: () => ({ taken, refused }),
    look,
    start() {
      running = keepLooking();
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };

  async function keepLooking(): Promise<void> {
    while (!stopping.signal.aborted) {
      await pause(lookEveryMs, stopping.signal);
      if (!stopping.signal.aborted) await look().then(deps.besides);
    }
  }

  async function look(): Promise<void> {
    const news = await watch.look();
    if (news?.kind === 'gone') {
      isOpen = false;
      return refuse('gone', [news.reason]);
    }
    if (news?.kind === 'text') text = news.text;
    if ((news !== null || isOpen) && text !== null) await judge(text);
  }

  async function judge(written: string): Promise<void> {
    isOpen = false;
    const newsroom = attempt(written);
    if (newsroom === null) return;
    const before = deps.current();
    if (before.sample) return refuse('restart', []);
    if (newsroom.digest === before.digest) {
      refused = null;
      return;
    }
    const change = compareNewsrooms(before, newsroom);
    try {
      await deps.takeUp(newsroom);
    } catch (error) {
      isOpen = true;
      return refuse('failed', [reasonOf(error)]);
    }
    taken = { at: clock(), change };
    refused = null;
    log.info({ file: path, ...change }, 'the newsroom file has changed: what it says now is in force');
  }

  function attempt(written: string): Newsroom | null {
    try {
      return deps.read(written);
    } catch (error) {
      if (error instanceof ConfigError)
        refuse(
          'wrong',
          error.problems.map(({ where, message }) => `${where}: ${message}`),
        );
      else refuse('failed', [reasonOf(error)]);
      return null;
    }
  }

  function refuse(why: RefusedFile['why'], problems: readonly string[]): void {
    const isAgain = refused?.why === why && refused.problems.join('\n') === problems.join('\n');
    refused = { why, problems, since: refused?.since ?? clock() };
    if (!isAgain) log.warn({ file: path, problems }, said[why]);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const said = {
  wrong:
    'the newsroom file has changed and is wrong: the one before goes on; mend it (npx telex check names what is wrong)',
  gone: 'the newsroom file cannot be read any more: what it said goes on; put it back, or at a restart Telex does not start',
  failed: 'what the newsroom file says now could not be taken up: the one before goes on; it is tried again',
  restart: 'there is a newsroom file now: start Telex anew to leave the sample newsroom',
} satisfies Record<RefusedFile['why'], string>;
