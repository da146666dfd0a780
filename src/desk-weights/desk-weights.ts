import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { type LearnedWeights, questions } from '../domain/desk/learned-desk.ts';
import { featureBits } from '../domain/desk/text-features.ts';

const numbers = 6;
const headBytes = numbers * 4;
const steps = questions << featureBits;
let opened: LearnedWeights | null = null;

/** The weights that derive-weights.ts learns, unpacked when they are first asked for: some 400 kB. */
export function openDeskWeights(): LearnedWeights {
  opened ??= unpackWeights(
    brotliDecompressSync(readFileSync(new URL('weights.br', import.meta.url)), {
      maxOutputLength: headBytes + steps,
    }),
  );
  return opened;
}

/** As `unpackWeights` reads them: three scales and three biases (32-bit, little-endian), then the steps of each question behind each other. */
export function packWeights({ steps: given, scales, biases }: LearnedWeights): Buffer {
  const bytes = Buffer.alloc(headBytes + steps);
  for (const [at, number] of [...scales, ...biases].entries()) bytes.writeFloatLE(number, at * 4);
  for (let at = 0; at < steps; at++) bytes.writeInt8(given[at] ?? 0, headBytes + placeOf(at));
  return bytes;
}

/** Reads what `packWeights` writes. */
export function unpackWeights(bytes: Buffer): LearnedWeights {
  const number = (at: number) => bytes.readFloatLE(at * 4);
  const unpacked = new Int8Array(steps);
  for (let at = 0; at < steps; at++) unpacked[at] = bytes.readInt8(headBytes + placeOf(at));
  return {
    scales: [number(0), number(1), number(2)],
    biases: [number(3), number(4), number(5)],
    steps: unpacked,
  };
}

/** A question at a time: so they pack best. */
function placeOf(at: number): number {
  return (at % questions) * (1 << featureBits) + Math.floor(at / questions);
}
