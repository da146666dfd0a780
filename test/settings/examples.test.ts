import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { commandsMarkdown } from '../../src/chat/router/command-list.ts';
import { listTools } from '../../src/cli/list/list-tools.ts';
import { toolsMarkdown } from '../../src/cli/run-tool.ts';
import { feedFormats } from '../../src/feeds/format-names.ts';
import { platforms } from '../../src/platforms.ts';
import { exampleEnvironment, settingsMarkdown } from '../../src/settings/environment/describe-settings.ts';
import { settingGroups } from '../../src/settings/environment/read-settings.ts';
import { newsroomJsonSchema } from '../../src/settings/newsroom-json-schema.ts';
import { platformNames } from '../../src/settings/platform-list.ts';
import { newsroomOf, settingsOf } from './read-config.ts';

const groups = settingGroups(platforms);
const root = new URL('../../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), 'utf8');

it('.env.example is what the settings say of themselves', async () => {
  await expect(exampleEnvironment(groups)).toMatchFileSnapshot('../../.env.example');
});

it('.env.example as it is starts the sample newsroom on the board', () => {
  const lines = [...read('.env.example').matchAll(/^([A-Z_]+)=(.*)$/gm)];
  const settings = settingsOf(Object.fromEntries(lines.map(([, name, value]) => [name, value])));
  expect(settings).toMatchObject({ chat: [], configPath: null, board: { port: 3000 }, unknown: [] });
});

it("README's tables are what commands, tools and settings say of themselves", async () => {
  const environment = {};
  const tools = listTools({
    environment,
    clock: () => 0,
    userAgent: 'Telex',
    platforms: async () => platforms,
    commands: async () => commands,
  });
  let readme = read('README.md');
  for (const [name, table] of [
    ['commands', commandsMarkdown(commands)],
    ['tools', toolsMarkdown(tools)],
    ['settings', settingsMarkdown(groups)],
  ] as const) {
    const between = new RegExp(`(<!-- ${name}: .*? -->\\n).*?(<!-- /${name} -->)`, 's');
    expect(readme).toMatch(between);
    readme = readme.replace(between, (_, before, after) => `${before}${table}\n${after}`);
  }
  await expect(readme).toMatchFileSnapshot('../../README.md');
});

it('newsroom.example.yaml is a newsroom file as it stands', () => {
  const newsroom = newsroomOf(read('newsroom.example.yaml'));
  expect(newsroom.sources.length).toBeGreaterThan(3);
});

it('newsroom.example.yaml is still one with everything in it switched on', () => {
  const environment = { ANP_USER: 'a', ANP_PASSWORD: 'b', ANP_KEY: 'c' };
  const newsroom = newsroomOf(switchedOn(), environment);
  expect(newsroom.keepMs).toBe(90 * 24 * 3_600_000);
  expect(newsroom.sources.map(({ id }) => id)).toContain('belga');
});

it('newsroom.example.yaml shows every key that a newsroom file may have', () => {
  const text = read('newsroom.example.yaml');
  const unknown = keysOf(newsroomJsonSchema(platformNames(platforms)) as Node).filter(
    (key) => !new RegExp(`(?<![\\w-])${key}:`).test(text),
  );
  expect(unknown).toEqual([]);
});

it('newsroom.example.yaml names every format that a source may be said to have', () => {
  const [, named = ''] = /^ *# +format: .*# else found out: (.*)$/m.exec(read('newsroom.example.yaml')) ?? [];
  expect(named.split(' ').toSorted()).toEqual(feedFormats.toSorted());
});

it('newsroom.schema.json tells an editor what a newsroom file may have', async () => {
  const schema = JSON.stringify(newsroomJsonSchema(platformNames(platforms)), null, 2);
  await expect(`${schema}\n`).toMatchFileSnapshot('../../newsroom.schema.json');
  expect(read('newsroom.example.yaml')).toMatch(
    /^# yaml-language-server: \$schema=\.\/newsroom\.schema\.json$/m,
  );
});

/** The example without the hash before what is a key or an entry of a list; sentences stay comments. */
function switchedOn(): string {
  return read('newsroom.example.yaml').replaceAll(/^(\s*)# (?=\s*(?:- )?[a-zA-Z]+:(?: |$))/gm, '$1');
}

type Node = {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
};

function keysOf({ properties = {}, items, anyOf = [] }: Node): readonly string[] {
  const below = [...Object.values(properties), ...anyOf, ...(items === undefined ? [] : [items])];
  return [...Object.keys(properties), ...below.flatMap(keysOf)];
}
