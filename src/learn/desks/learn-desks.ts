import { writeFileSync } from 'node:fs';
import { stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { packWeights } from '../../desk-weights/desk-weights.ts';
import { readKnownOpenings, readOpenings, readTerms } from './read-examples.ts';
import { train } from './train.ts';

/** Makes weights.br of the openings and the terms beside this file. */
export function learnDesks(): void {
  const openings = readOpenings();
  const terms = readTerms();
  const known = readKnownOpenings();
  const packed = brotliCompressSync(packWeights(train([...openings, ...known, ...terms])), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
  writeFileSync(fileURLToPath(new URL('../../desk-weights/weights.br', import.meta.url)), packed);
  stdout.write(
    `${openings.length + known.length} openings, ${terms.length} groups of terms, packed ${packed.length} bytes\n`,
  );
}
