import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openLineSink } from '../../src/observability/line-sink.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A file that takes as many bytes as it has room for, and then answers with the code. */
function fileWithRoom(room: number, code: 'EAGAIN' | 'ENOSPC' | 'EPIPE') {
  const file = {
    room,
    text: '',
    write(bytes: Uint8Array): number {
      const taken = Math.min(file.room, bytes.length);
      if (taken === 0) throw Object.assign(new Error(code), { code });
      file.text += Buffer.from(bytes.subarray(0, taken)).toString();
      file.room -= taken;
      return taken;
    },
  };
  return file;
}

test('a full disk costs the lines that find no room, and is told once there is room again', () => {
  const file = fileWithRoom(8, 'ENOSPC');
  const sink = openLineSink(file);
  for (const line of ['first\n', 'second\n', 'third\n']) sink.write(line);
  expect(sink.lost()).toBe(2);
  file.room = 10_000;
  sink.write('fourth\n');
  const [whole, torn, loss = '', last] = file.text.split('\n');
  expect([whole, torn, last]).toEqual(['first', 'se', 'fourth']);
  expect(JSON.parse(loss)).toMatchObject({ level: 'warn', lines: 2 });
  expect(sink.lost()).toBe(2);
});

test('a reader that went away is written to in vain, and nothing is thrown', () => {
  const sink = openLineSink(fileWithRoom(0, 'EPIPE'));
  for (let line = 0; line < 10; line++) sink.write('line\n');
  expect(sink.lost()).toBe(10);
});

test('a reader that is slow for a moment gets every line, in order, without being waited for', () => {
  const file = fileWithRoom(3, 'EAGAIN');
  const sink = openLineSink(file);
  sink.write('first\n');
  sink.write('second\n');
  expect(file.text).toBe('fir');
  file.room = 100;
  vi.advanceTimersByTime(100);
  sink.write('third\n');
  expect(file.text).toBe('first\nsecond\nthird\n');
  expect(sink.lost()).toBe(0);
});

test('a reader that never comes back costs a bounded room', () => {
  const file = fileWithRoom(0, 'EAGAIN');
  const sink = openLineSink(file);
  const line = `${'x'.repeat(9_999)}\n`;
  for (let each = 0; each < 1_000; each++) sink.write(line);
  expect(sink.lost()).toBeGreaterThan(890);
  file.room = 20_000_000;
  vi.advanceTimersByTime(100);
  sink.write(line);
  expect(file.text.length).toBeLessThan(1_100_000);
  expect(file.text).toContain(`"lines":${sink.lost()}`);
});
