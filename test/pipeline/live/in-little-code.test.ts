import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { inLittleCode } from '../../../src/pipeline/live/in-little-code.ts';

const words = Array.from({ length: 200 }, (_, at) => `(?:in|uit)trekking(?:en)? ${at}(?:[a-z]+ ){0,2}`);
const source = String.raw`(?:^|\n|[.!?] )(?:het |de |the )?(?:${words.join('|')})`;

test('a long expression takes much less machine code so', () => {
  const [little = 0, usual = 0] = codeBytes(true, false);
  expect(little).toBeGreaterThan(20_000);
  expect(little / usual).toBeLessThan(0.7);
});

test('and matches what it did', () => {
  const pattern = new RegExp(source, 'u');
  for (let time = 0; time < 3; time++) inLittleCode(() => void pattern.test('a'));
  expect(pattern.exec('Bericht. de uittrekkingen 7zo goed ')?.[0]).toBe('. de uittrekkingen 7zo goed ');
  expect(pattern.test('Het bericht, de uittrekkingen 7')).toBe(false);
});

/** What the expression takes of machine code in a process that makes nothing else, each time made so or as ever. */
function codeBytes(...areSmall: readonly boolean[]): readonly number[] {
  const code = `
    import { getHeapSpaceStatistics } from 'node:v8';
    import { inLittleCode } from ${JSON.stringify(new URL('../../../src/pipeline/live/in-little-code.ts', import.meta.url).href)};
    const used = () => getHeapSpaceStatistics()
      .filter(({ space_name }) => space_name.startsWith('code'))
      .reduce((sum, { space_used_size }) => sum + space_used_size, 0);
    for (const [at, isSmall] of ${JSON.stringify(areSmall)}.entries()) {
      const pattern = new RegExp(${JSON.stringify(source)} + at, 'u');
      const before = used();
      // Asked once it is made for little work, asked again to machine code.
      for (let time = 0; time < 2; time++) {
        if (isSmall) inLittleCode(() => pattern.test('a'));
        else pattern.test('a');
      }
      console.log(used() - before);
    }`;
  const flags = ['--disable-warning=ExperimentalWarning', '--input-type=module'];
  const said = execFileSync(process.execPath, [...flags, '-e', code], { encoding: 'utf8' });
  return said.trim().split('\n').map(Number);
}
