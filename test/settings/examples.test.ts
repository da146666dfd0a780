import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readNewsroom } from '../../src/settings/read-newsroom.ts';
import { readSettings, variables } from '../../src/settings/read-settings.ts';

const root = new URL('../../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), 'utf8');

it('.env.example names every variable that Telex reads, and nothing else', () => {
  const named = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(named.toSorted()).toEqual([...variables].toSorted());
});

it('.env.example as it is starts the sample newsroom on the board', () => {
  const lines = [...read('.env.example').matchAll(/^([A-Z_]+)=(.*)$/gm)];
  const settings = readSettings(Object.fromEntries(lines.map(([, name, value]) => [name, value])));
  expect(settings).toMatchObject({ slack: null, discord: null, configPath: null, board: { port: 3000 } });
});

it('newsroom.example.yaml is a newsroom file as it stands', () => {
  const newsroom = readNewsroom(read('newsroom.example.yaml'), 'newsroom.example.yaml', {});
  expect(newsroom.sources.length).toBeGreaterThan(3);
});

it('newsroom.example.yaml is still one with everything in it switched on', () => {
  const on = read('newsroom.example.yaml').replaceAll(/^(\s*)# (?=[-\w ]+:|- | {2})/gm, '$1');
  const environment = { ANP_USER: 'a', ANP_PASSWORD: 'b', ANP_KEY: 'c' };
  const newsroom = readNewsroom(prose(on), 'newsroom.example.yaml', environment);
  expect(newsroom.keepMs).toBe(90 * 24 * 3_600_000);
  expect(newsroom.sources.map(({ id }) => id)).toContain('belga');
});

/** Comments that are sentences stay comments. */
function prose(text: string): string {
  return text
    .split('\n')
    .filter(
      (line) => !/^\s*(?:An agency's|A folder that|Desks beside|klimaat weer|feed, token|`npx)/.test(line),
    )
    .join('\n');
}
