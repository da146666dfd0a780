import type { Locale } from '../../chat/ports/locale.ts';
import { stopBounds } from '../../chat/ports/stop-bounds.ts';
import { type FileStanding, fileAsRead, type RefusedFile } from '../../domain/file-standing.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { Log } from '../../observability/log.ts';
import { pause as pauseFor } from '../../scheduler/pause.ts';
import { compareNewsrooms } from '../../settings/file/compare-newsrooms.ts';
import { watchFile } from '../../settings/file/watch-file.ts';
import type { Newsroom } from '../../settings/newsroom.ts';
import { ConfigError } from '../../settings/problem.ts';
import { changedBetween } from '../replicas/own-file.ts';
import type { Replica } from '../replicas/replica.ts';
import { problemsOf, type SharedFile } from '../replicas/shared-file.ts';
import { createFindNewest } from './find-newest.ts';

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
  /** The file among those of other Telexes on the database. Absent, or null: there are none. */
  readonly shared?: SharedFile | null;
  /** This Telex among those, which are told how its file stands. Absent: there are no others. */
  readonly replica?: Pick<Replica, 'noteRefused' | 'among'>;
  readonly clock: () => EpochMs;
  readonly log: Log;
  /** In which people are told what is wrong with it. */
  readonly locale: Locale;
  /** Default: real time. */
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<void>;
};

/** Looks at the newsroom file. A right one is taken up; a wrong one is refused, and the one before stays in force. */
export function followNewsroom(deps: NewsroomFollowerDeps): NewsroomFollower {
  const { path, clock, log, shared = null, pause = pauseFor } = deps;
  const watch = watchFile(path, deps.text);
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();
  let { taken, refused }: FileStanding = fileAsRead;
  let text = deps.text;
  /** What the file says could not be taken up: it is tried at each look. */
  let isOpen = false;
  /** When the two looks before this one were: what is read now was written since. */
  let looked: readonly [EpochMs, EpochMs] = [clock(), clock()];
  let changedAt: EpochMs | null = null;
  const findNewest = shared === null ? null : createFindNewest(shared, deps);

  return {
    standing: () => ({ taken, refused, ...deps.replica?.among() }),
    look,
    start() {
      running = keepLooking();
    },
    async stop() {
      stopping.abort();
      // What takes another file up waits for polls; once the pipeline ends these end.
      await Promise.race([running, pauseFor(stopBounds.lookMs)]);
    },
  };

  async function keepLooking(): Promise<void> {
    while (!stopping.signal.aborted) {
      await pause(lookEveryMs, stopping.signal);
      if (!stopping.signal.aborted) await look().then(deps.besides);
    }
  }

  async function look(): Promise<void> {
    await readOn();
    deps.replica?.noteRefused(refused);
  }

  async function readOn(): Promise<void> {
    const news = await watch.look();
    if (news?.kind === 'gone') {
      isOpen = false;
      return refuse('gone', [news.reason]);
    }
    if (news?.kind === 'text') text = news.text;
    if (news?.kind === 'text' || news?.kind === 'touched') noteChange(news.changedAt);
    looked = [looked[1], clock()];
    if ((news !== null || isOpen) && text !== null) await judge(text);
    if (!deps.current().sample) await takeUpNewest();
  }

  function noteChange(told: number): void {
    if (shared !== null) changedAt = changedBetween(told, { before: looked[0], now: clock() }, shared);
  }

  async function judge(written: string): Promise<void> {
    isOpen = false;
    const newsroom = attempt(written);
    if (newsroom === null) return;
    if (deps.current().sample) return refuse('restart', []);
    if (shared === null) return takeUp(newsroom);
    try {
      const own = { text: written, newsroom, changedAt: changedAt ?? shared.own().changedAt };
      const inForce = await shared.offer(own);
      if (inForce.digest === newsroom.digest) await takeUp(newsroom);
      else refused = null;
    } catch (error) {
      isOpen = true;
      refuse('failed', [reasonOf(error)]);
    }
  }

  /** Another Telex has a file that was changed later, or this one has by now. */
  async function takeUpNewest(): Promise<void> {
    const newest = await findNewest?.();
    if (newest?.kind === 'unreadable') refuse('foreign', newest.error);
    if (newest?.kind === 'other') await takeUp(newest.newsroom, newest.from);
    if (newest?.kind === 'same' && refused?.why === 'foreign') refused = null;
  }

  /** `from`: the machine whose file it is, where it is not this one's. */
  async function takeUp(newsroom: Newsroom, from?: string): Promise<void> {
    const before = deps.current();
    if (newsroom.digest === before.digest) {
      refused = null;
      return;
    }
    const change = compareNewsrooms(before, newsroom);
    try {
      await deps.takeUp(newsroom);
    } catch (error) {
      isOpen = from === undefined;
      return refuse('failed', [reasonOf(error)]);
    }
    taken = { at: clock(), change, ...(from !== undefined && { from }) };
    // What is wrong with this machine's stays so.
    const isOfOwn = refused?.why === 'wrong' || refused?.why === 'gone';
    if (from === undefined || !isOfOwn) refused = null;
    if (from === undefined) log.info({ file: path, ...change }, said.taken);
    else log.warn({ from, ...change }, said.takenFrom);
  }

  function attempt(written: string): Newsroom | null {
    try {
      return deps.read(written);
    } catch (error) {
      if (error instanceof ConfigError) refuse('wrong', error);
      else refuse('failed', [reasonOf(error)]);
      return null;
    }
  }

  function refuse(why: RefusedFile['why'], what: readonly string[] | ConfigError): void {
    const problems = problemsIn(what, deps.locale);
    const isAgain = refused?.why === why && refused.problems.join('\n') === problems.join('\n');
    refused = { why, problems, since: refused?.since ?? clock() };
    if (!isAgain) log.warn({ file: path, problems: problemsIn(what, 'en') }, said[why]);
  }
}

function problemsIn(what: readonly string[] | ConfigError, locale: Locale): readonly string[] {
  return what instanceof ConfigError ? problemsOf(what, locale) : what;
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
  foreign:
    'the newsroom file of another Telex on this database was changed later and cannot be read here: this one goes on with what it has and writes nothing of it down; give both the same file and environment, and the same release of Telex',
  taken: 'the newsroom file has changed: what it says now is in force',
  takenFrom:
    'the newsroom file of another Telex on this database was changed later: what it says is in force here as well; give all the same file, or save the right one anew',
} satisfies Record<RefusedFile['why'] | 'taken' | 'takenFrom', string>;
