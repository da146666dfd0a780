import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { patienceMs } from '../support/process/patience.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
/** What makers of Telex measure and make with, by name: the arguments of `node`. */
const tools = Object.entries(scripts).flatMap(([name, script]) =>
  /^node .*\b(?:bench|src\/learn|src\/gazetteer)\//.test(script)
    ? [{ name, argv: script.split(' ').slice(1) }]
    : [],
);

const readsFiles = ['bench', 'conformance', 'datelines', 'desks', 'events', 'places', 'signals'];
const asker = fileURLToPath(new URL('../support/process/ask-makers.ts', import.meta.url));

type Answer = { readonly code: unknown; readonly out: string; readonly err: string };

/** What is asked of each, as a file and its words; all of it is asked in one process. */
const questions = tools.flatMap(({ name, argv }) => [
  { name, words: [argv.at(-1) ?? '', '--help'] },
  { name, words: [argv.at(-1) ?? '', '--nergens'] },
  { name, words: [argv.at(-1) ?? '', 'nergens.tsv'] },
]);
const asked = questions.filter(({ name, words }) => words[1] !== 'nergens.tsv' || readsFiles.includes(name));
let answers: readonly Answer[];

describe('the tools of the makers', { timeout: patienceMs(60_000) }, () => {
  beforeAll(async () => {
    const { out, err } = await run([asker, JSON.stringify(asked.map(({ words }) => words))]);
    expect(err).toBe('');
    answers = JSON.parse(out);
  });
  const answerOf = (name: string, word: string) =>
    answers[asked.findIndex((each) => each.name === name && each.words[1] === word)];

  it('are at least those of the wire', () => {
    expect(tools.map(({ name }) => name)).toEqual(expect.arrayContaining(readsFiles));
  });

  it.each(tools)('$name says what it is for, and does nothing else', ({ name }) => {
    expect(answerOf(name, '--help')).toEqual({
      code: 0,
      err: '',
      out: expect.stringMatching(new RegExp(`^npm run ${name}(?: --|\\n)`)),
    });
  });

  it('is what a process of its own says under the flags of its script', async () => {
    const { argv = [] } = tools.find(({ name }) => name === 'bench') ?? {};
    expect(await run([...argv, '--help'])).toEqual(answerOf('bench', '--help'));
    expect(await run([...argv, '--nergens'])).toEqual(answerOf('bench', '--nergens'));
  });

  it.each(tools)('$name says in a sentence what it does not know', ({ name }) => {
    const answer = answerOf(name, '--nergens');
    expect(answer).toMatchObject({ code: 2, out: '' });
    expect(answer?.err).not.toMatch(/^\s+at /mu);
  });

  it.each(readsFiles)('%s says in a sentence that a file or a folder is not there', (name) => {
    expect(answerOf(name, 'nergens.tsv')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^there is no (?:file|folder) nergens\.tsv\n/u),
    });
  });
});

function run(argv: readonly string[]): Promise<Answer> {
  return new Promise((resolve) => {
    execFile(process.execPath, [...argv], { cwd: root, timeout: patienceMs(60_000) }, (error, out, err) =>
      resolve({ code: error === null ? 0 : error.code, out, err }),
    );
  });
}
