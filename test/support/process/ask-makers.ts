// Asks many tools of the makers in one process, which loads once what they have in common.
import { pathToFileURL } from 'node:url';

class Ended extends Error {
  readonly code: unknown;

  constructor(code: unknown) {
    super(`ended with ${code}`);
    this.code = code;
  }
}

const questions = JSON.parse(process.argv[2] ?? '[]') as readonly (readonly string[])[];
const say = process.stdout.write.bind(process.stdout);
let out = '';
let err = '';
process.stdout.write = (text: string | Uint8Array) => {
  out += text;
  return true;
};
process.stderr.write = (text: string | Uint8Array) => {
  err += text;
  return true;
};
process.exit = (code) => {
  throw new Ended(code);
};

const answers: unknown[] = [];
for (const [at, [path = '', ...words]] of questions.entries()) {
  out = '';
  err = '';
  process.argv = [process.execPath, path, ...words];
  answers.push({ code: await codeOf(`${pathToFileURL(path)}?${at}`), out, err });
}
say(JSON.stringify(answers));

/** What a tool ends with that is run by being loaded, once more for each address. */
async function codeOf(url: string): Promise<unknown> {
  try {
    await import(url);
    return 0;
  } catch (error) {
    if (error instanceof Ended) return error.code;
    err += error instanceof Error ? error.stack : error;
    return 1;
  }
}
