import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 make expressions as they are written, and not faster ones: repetitions are not written out, and no place of a text is passed over at a glance. A long one is a
 * half of the machine code so, and made in a third of the time. For those that are asked of few texts.
 * By V8's flag `--regexp-optimization`, which it looks at each time that it makes one.
 */
export function inLittleCode(make: () => void): void {
  setFlagsFromString('--no-regexp-optimization');
  try {
    make();
  } finally {
    setFlagsFromString('--regexp-optimization');
  }
}
