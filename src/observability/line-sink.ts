import { closeSync, constants, fstatSync, openSync, writeSync } from 'node:fs';

/** Where log lines go. Writing never throws and waits for nobody: what finds no way out is counted, and told once there is one. */
export type LineSink = {
  write(line: string): void;
  /** Lines that were never written, since the start. */
  lost(): number;
};

/** What a sink stands on; tests put a disk that is full here. */
export type SinkFile = {
  /** Writes some of the bytes and returns how many; throws as `writeSync` does. */
  write(bytes: Uint8Array): number;
};

/** A line, or what is left of it; `tells`: of how many lost ones it tells, null for any other. */
type Waiting = { readonly bytes: Buffer; readonly tells: number | null };

/** For a reader that is slow for a moment, in bytes; beyond it lines are dropped. */
const mostWaiting = 1_048_576;
const againAfterMs = 20;

/**
 * Lines into a file that may be full, closed, or a pipe that nobody reads: a log that cannot be written is no reason to
 * stand still or to end. Each line is written at once, so that one about why the process ends does not end with it.
 */
export function openLineSink(file: SinkFile): LineSink {
  const waiting: Waiting[] = [];
  let waitingBytes = 0;
  let timer: NodeJS.Timeout | null = null;
  let lost = 0;
  let untold = 0;
  /** Some of the line that waits first stands there already. */
  let isBegun = false;
  /** Half a line stands there: the next begins on a line of its own. */
  let isTorn = false;

  return {
    write(line) {
      if (waiting.length > 0 && waitingBytes + line.length > mostWaiting) return drop();
      if (untold > 0 && waiting.length === 0) tellLoss();
      put(line, null);
    },
    lost: () => lost,
  };

  function put(line: string, tells: number | null): void {
    const bytes = Buffer.from(isTorn ? `\n${line}` : line);
    waiting.push({ bytes, tells });
    waitingBytes += bytes.length;
    flush();
  }

  function flush(): void {
    while (waiting[0] !== undefined) {
      const [{ bytes, tells }] = waiting as [Waiting];
      let written: number;
      try {
        written = file.write(bytes);
      } catch (error) {
        if (isBusy(error)) {
          againLater();
          return;
        }
        waiting.shift();
        waitingBytes -= bytes.length;
        isTorn ||= isBegun;
        isBegun = false;
        if (tells === null) drop();
        else untold += tells;
        continue;
      }
      waitingBytes -= written;
      isTorn = false;
      isBegun = written < bytes.length;
      if (isBegun) waiting[0] = { bytes: bytes.subarray(written), tells };
      else waiting.shift();
    }
  }

  function againLater(): void {
    if (timer !== null) return;
    timer = setTimeout(() => {
      timer = null;
      flush();
    }, againAfterMs);
    timer.unref();
  }

  function drop(): void {
    lost++;
    untold++;
  }

  function tellLoss(): void {
    const lines = untold;
    untold = 0;
    const told = {
      level: 'warn',
      time: new Date().toISOString(),
      lines,
      msg: 'lines before this one could not be written to the log: look whether its disk was full, or whether nobody read it',
    };
    put(`${JSON.stringify(told)}\n`, lines);
  }
}

/** Standard error, without ever waiting for whoever reads it. */
export function standardError(): SinkFile {
  const fd = openUnwaiting(2);
  return { write: (bytes) => writeSync(fd, bytes) };
}

/**
 * A pipe or a terminal once more, as one that does not block: a terminal whose output was stopped (Ctrl-S) would hold all
 * of Telex otherwise. Where the system cannot do that (a socket), it is what it was.
 */
function openUnwaiting(fd: number): number {
  try {
    const kind = fstatSync(fd);
    if (process.platform !== 'linux' || !(kind.isFIFO() || kind.isCharacterDevice())) return fd;
    const opened = openSync(
      `/proc/self/fd/${fd}`,
      constants.O_WRONLY | constants.O_NONBLOCK | constants.O_NOCTTY,
    );
    if (fstatSync(opened).ino === kind.ino) return opened;
    closeSync(opened);
  } catch {
    // Another user's terminal, or no such folder.
  }
  return fd;
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EAGAIN' || error.code === 'EINTR');
}
