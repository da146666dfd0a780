import { describe, expect, test } from 'vitest';
import { datelineTool } from '../../src/cli/dateline.ts';

async function run(args: readonly string[], ...chunks: readonly (string | Uint8Array)[]) {
  const written = { stdout: '', stderr: '' };
  async function* stdin() {
    yield* chunks;
  }
  const code = await datelineTool.run(args, {
    stdin: stdin(),
    stdout: (text) => {
      written.stdout += text;
    },
    stderr: (text) => {
      written.stderr += text;
    },
    locale: 'en',
    signal: new AbortController().signal,
  });
  return { code, ...written };
}

describe('telex dateline', () => {
  test('writes a line for each opening, null where there is no dateline', async () => {
    const { code, stdout } = await run(
      [],
      'UTRECHT (ANP) - De brug\n\nDe brug is dicht\nOSLO, Feb 3 (Reuters) - A',
    );
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual([
      '{"places":["UTRECHT"],"agencies":["ANP"],"date":null,"rest":"De brug"}',
      'null',
      'null',
      '{"places":["OSLO"],"agencies":["Reuters"],"date":"--02-03","rest":"A"}',
      '',
    ]);
  });

  test('reads bytes as they come, also cut within a letter', async () => {
    const bytes = new TextEncoder().encode('MALMÖ (ANP) - De brug\n');
    const { stdout } = await run([], bytes.slice(0, 5), bytes.slice(5));
    expect(JSON.parse(stdout)).toMatchObject({ places: ['MALMÖ'] });
  });

  test('takes \\n within a line for a line break', async () => {
    const { stdout } = await run([], '<p>Door Jo Doe</p>\\n<p>UTRECHT (ANP) - De brug\n');
    expect(JSON.parse(stdout)).toMatchObject({ places: ['UTRECHT'], rest: 'De brug' });
  });

  test('explains itself, and refuses what it does not know', async () => {
    expect(await run(['--help'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Usage: telex dateline'),
    });
    expect(await run(['file.txt'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('standard input'),
    });
    expect(await run(['--fast'])).toMatchObject({ code: 2, stdout: '' });
  });
});
