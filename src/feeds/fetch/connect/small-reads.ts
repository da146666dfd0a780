import type { Socket } from 'node:net';
import type { FewATurn } from './few-a-turn.ts';

/** What a connection reads at once as long as nobody takes it. Of an answer that nobody takes twice as much is in memory, or what one record of TLS holds. */
const fewBytes = 8 * 1024;
/** What it reads at once as long as all of it is taken, once it has brought so much: only what is long comes so far, and that was let. */
const manyBytes = 64 * 1024;
const longBytes = 96 * 1024;

/** Copied from as soon as they are filled, so that all connections share them. */
const few = new Uint8Array(fewBytes);
const many = new Uint8Array(manyBytes);

/**
 * How connections read, as options of `net.connect` and `tls.connect`. Of itself Node reads 64 KB into a buffer of its own, and once more before anybody can
 * say that it is enough: of hundreds of answers in the same moment that is all in memory, and handled in one turn of the event loop. `parts`: how many
 * of those that were read are handed over in one turn.
 */
export function readSmall(parts: FewATurn) {
  let next = few;
  const push = createPush(parts);
  return {
    highWaterMark: fewBytes,
    onread: {
      /** Asked when a connection is made, and after each read for the next one of the same connection. */
      buffer() {
        const given = next;
        next = few;
        return given;
      },
      callback(this: Socket, bytes: number, buffer: Uint8Array): boolean {
        // TLS hands over no more than a record of 16 KB, however much there is.
        const isTaken = this.readableLength === 0 && bytes >= fewBytes;
        if (isTaken && this.bytesRead > longBytes) next = many;
        const part = Buffer.from(buffer.subarray(0, bytes));
        return push(this, part);
      },
    },
  };
}

/** How a part that was read comes to who reads it: at once, or later. False: no more is to be read. */
function createPush(turns: FewATurn): (socket: Socket, part: Buffer) => boolean {
  const waiting = new WeakSet<Socket>();
  return (socket, part) => {
    if (waiting.has(socket) || turns.take()) return socket.push(part);
    // A connection with TLS brings all that it has unpacked, and its end, though nobody reads on: they come behind it.
    const parts: unknown[] = [part];
    const { push } = socket;
    waiting.add(socket);
    socket.push = (more) => {
      parts.push(more);
      return false;
    };
    turns.later(() => {
      waiting.delete(socket);
      socket.push = push;
      if (socket.destroyed) return;
      for (const each of parts) socket.push(each);
      if (parts.at(-1) === null) socket.read(0);
    });
    return false;
  };
}
