import type { BoardMessage, BoardStore } from '../../src/store/board-store.ts';
import type { MessageJson } from './message-json.ts';

/** A message as it is sent: one server-sent event, made once for all readers. */
export type Line = { readonly seq: number; readonly text: string };

/** The lines after a seq, `most` at a time, in order. Browsers that come back together ask the store once. */
export function createLineReader(
  board: Pick<BoardStore, 'since'>,
  toJson: (message: BoardMessage) => MessageJson,
  most: number,
): (seq: number) => Promise<readonly Line[]> {
  const underWay = new Map<number, Promise<readonly Line[]>>();
  return (seq) => {
    const known = underWay.get(seq);
    if (known !== undefined) return known;
    const read = board
      .since(seq, most)
      .then((messages) => messages.map((message) => lineOf(message, toJson)))
      .finally(() => underWay.delete(seq));
    underWay.set(seq, read);
    return read;
  };
}

function lineOf(message: BoardMessage, toJson: (message: BoardMessage) => MessageJson): Line {
  const event = message.editedAt === null ? 'post' : 'edit';
  return {
    seq: message.seq,
    text: `id: ${message.seq}\nevent: ${event}\ndata: ${JSON.stringify(toJson(message))}\n\n`,
  };
}
