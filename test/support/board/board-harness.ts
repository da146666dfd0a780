import type { Adapter } from '../../../src/chat/ports/adapter.ts';
import { postToText } from '../../../src/chat/words/reply-text.ts';
import type { Post } from '../../../src/domain/post.ts';
import type { BoardStore } from '../../../src/store/board-store.ts';
import type { DayHarness } from '../../contracts/newsroom-day.ts';
import type { Fault, PlatformHarness } from '../../contracts/platform-harness.ts';
import { boardChannel, type OpenBoard, openBoard } from './board.ts';

/** The board under the platform contract: what platforms do to us over the wire, its table does here. */
export async function openBoardHarness(): Promise<PlatformHarness> {
  return (await openFaultyBoard()).harness;
}

/** The board for a day of the newsroom: it is down while it is stopped. */
export async function openBoardDay(clock: () => number): Promise<DayHarness> {
  const { board, harness } = await openFaultyBoard();
  Object.defineProperty(board.newsdesk, 'now', { get: clock });
  return {
    ...harness,
    adapter: currentOf(board),
    goDown: board.stop,
    comeBack: board.startAgain,
    async newAdapter() {
      await board.startAgain();
      return currentOf(board);
    },
  };
}

/** Whichever adapter the board has now: it comes back as another one. */
function currentOf(board: OpenBoard): Adapter {
  const { platform, pace } = board.adapter();
  return {
    platform,
    pace,
    state: () => board.adapter().state(),
    start: () => board.adapter().start(),
    stop: () => board.adapter().stop(),
    send: (act, signal) => board.adapter().send(act, signal),
    find: (sought, signal) => board.adapter().find(sought, signal),
  };
}

async function openFaultyBoard(): Promise<{ readonly board: OpenBoard; readonly harness: PlatformHarness }> {
  const faults: Fault[] = [];
  const writes = new Map<string, number>();
  const deleted = new Set<number>();
  const board = await openBoard({ board: (real) => faulty(real, { faults, writes, deleted }) });
  const { list } = board.newsdesk.store.board;
  const harness: PlatformHarness = {
    adapter: board.adapter(),
    addChannel: async (name) => boardChannel(name),
    async messages({ externalId }) {
      const all = await list(externalId, 1_000, null);
      return all
        .filter(({ id }) => !deleted.has(id))
        .toReversed()
        .map(({ id, post, parentId, editedAt }) => ({
          id: String(id),
          text: [postToText(post, 'nl'), ...labelsOf(post)].join('\n'),
          parentId: parentId === null ? null : String(parentId),
          edited: editedAt !== null,
        }));
    },
    // The board's page makes every text a text node and every link one to http(s); the browser's tests hold it to that.
    markup: async () => ({ text: '', links: [] }),
    writes: ({ externalId }) => writes.get(externalId) ?? 0,
    fault: (fault) => void faults.push(fault),
    bringsToTop: true,
    limitsWrites: false,
    hideNextFromHistory: null,
    takeLess: null,
    deleteMessage: async (_, id) => void deleted.add(Number(id)),
    refuseEdits: null,
    breakChannel: null,
    refuseToken: null,
    cutSocket: null,
    stop: board.close,
  };
  return { board, harness };
}

type Faulty = {
  readonly faults: Fault[];
  readonly writes: Map<string, number>;
  readonly deleted: ReadonlySet<number>;
};

function faulty(real: BoardStore, { faults, writes, deleted }: Faulty): BoardStore {
  return {
    ...real,
    put(message) {
      writes.set(message.channel, (writes.get(message.channel) ?? 0) + 1);
      return write(() => real.put(message));
    },
    edit: (id, post, at) => write(async () => (deleted.has(id) ? null : real.edit(id, post, at))),
    raise: (id, at) => write(async () => (deleted.has(id) ? null : real.raise(id, at))),
  };

  async function write<Result>(act: () => Promise<Result>): Promise<Result> {
    const fault = faults.shift();
    if (fault === undefined) return act();
    const happens =
      fault.kind === 'answer-lost' ||
      fault.kind === 'never-answered' ||
      ('committed' in fault && fault.committed);
    if (happens) await act();
    throw new Error(`the database is away: ${fault.kind}`);
  }
}

/** The buttons under a post, as the other platforms' harnesses tell them. */
function labelsOf(post: Post): readonly string[] {
  return post.kind === 'list' ? [] : post.buttons.map(({ label }) => `[${label}]`);
}
