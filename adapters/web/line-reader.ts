import type { BoardStore } from '../../src/store/board-store.ts';
import type { MessageJson, ToJson } from './message-json.ts';

/** A message as it is sent: one server-sent event. */
type Line = { readonly seq: number; readonly text: string };

/** Some messages in a row as they are sent, made once for all readers: the same bytes lie in every reader's queue. */
export type Chunk = {
  readonly lines: readonly Line[];
  readonly bytes: Buffer;
  /** Of its last message. */
  readonly seq: number;
};

/** What is new after a seq, in order. `isAll`: there was no more at that moment. */
export type ReadLines = (
  seq: number,
) => Promise<{ readonly chunks: readonly Chunk[]; readonly isAll: boolean }>;

/** Bytes in a chunk, unless one message is larger. */
const largestChunk = 64 * 1024;
/** Times and ages in a message are told when it is read; nobody gets them older than this. */
const freshMs = 5_000;
/** Reads that are kept: as many browsers, each with something else missed, come back at once without a read each. */
const mostKept = 32;

/**
 * Reads `most` messages at a time. Browsers that come back together, as all do after a restart, share each read for as
 * long as nothing was posted or edited since.
 */
export function createLineReader(
  board: Pick<BoardStore, 'since' | 'lastSeq'>,
  toJson: ToJson,
  most: number,
): ReadLines {
  const kept = new Map<string, { readonly read: ReturnType<ReadLines>; readonly at: number }>();
  return async (seq) => {
    const key = `${seq}/${await board.lastSeq()}`;
    const known = kept.get(key);
    if (known !== undefined && performance.now() - known.at < freshMs) return known.read;
    const read = readAfter(seq);
    kept.delete(key);
    kept.set(key, { read, at: performance.now() });
    read.catch(() => kept.delete(key));
    for (const old of kept.keys()) {
      if (kept.size <= mostKept) break;
      kept.delete(old);
    }
    return read;
  };

  async function readAfter(seq: number): ReturnType<ReadLines> {
    const messages = await board.since(seq, most);
    const made = await toJson(messages);
    return { chunks: chunksOf(made.map(lineOf)), isAll: messages.length < most };
  }

  function lineOf(message: MessageJson): Line {
    const event = message.editedAt === null ? 'post' : 'edit';
    return {
      seq: message.seq,
      text: `id: ${message.seq}\nevent: ${event}\ndata: ${JSON.stringify(message)}\n\n`,
    };
  }
}

function chunksOf(lines: readonly Line[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let taken: Line[] = [];
  let length = 0;
  for (const [index, line] of lines.entries()) {
    taken.push(line);
    length += line.text.length;
    if (length < largestChunk && index < lines.length - 1) continue;
    chunks.push({ lines: taken, bytes: Buffer.from(taken.map(({ text }) => text).join('')), seq: line.seq });
    taken = [];
    length = 0;
  }
  return chunks;
}
