import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { namesOf } from '../../src/chat/ports/command-names.ts';
import { listTools } from '../../src/cli/list/list-tools.ts';
import { platforms } from '../../src/platforms.ts';
import { settingGroups } from '../../src/settings/environment/read-settings.ts';

const root = new URL('../../', import.meta.url).pathname;
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** What a person reads before anything runs. Decisions are of their day and may name what is no more. */
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md') && name !== 'words.md')
    .map((name) => `docs/${name}`),
];

/** What is written as code on a page: in backticks, or in a fenced block. */
const codeOf = (page: string) =>
  [...read(page).matchAll(/```[^\n]*\n(.*?)```|``?([^`\n]+)``?/gs)].map(
    ([, block, word]) => block ?? word ?? '',
  );

/** The names that `pattern` finds in the code of a page and that are not among `known`. */
const unknownIn = (page: string, pattern: RegExp, known: ReadonlySet<string>) =>
  codeOf(page)
    .flatMap((code) => [...code.matchAll(pattern)].map(([, name = '']) => name))
    .filter((name) => !known.has(name));

/** The anchor that a heading gets on the web. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

describe.each(pages)('what %s says', (page) => {
  it('leads to pages and chapters that are there', () => {
    const lost = [...read(page).matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].filter(
      ([, path = '', anchor]) => {
        const target = path === '' ? page : posix.normalize(posix.join(dirname(page), path));
        try {
          const text = read(target);
          if (anchor === undefined) return false;
          return ![...text.matchAll(/^#+ (.*)$/gm)].some(([, heading = '']) => anchorOf(heading) === anchor);
        } catch {
          return true;
        }
      },
    );
    expect(lost.map(([link]) => link)).toEqual([]);
  });

  it('names tools, scripts, commands and settings that there are', () => {
    const deps = {
      environment: {},
      clock: () => 0,
      userAgent: 'Telex',
      platforms: async () => platforms,
      commands: async () => commands,
    };
    const tools = new Set(['start', ...listTools(deps).map(({ name }) => name)]);
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const settings = settingGroups(platforms).flatMap(({ table }) => Object.keys(table));
    expect(unknownIn(page, /\bnpx telex ([a-z][\w-]*)/g, tools)).toEqual([]);
    expect(unknownIn(page, /\bnpm run ([\w-]+)/g, new Set(Object.keys(scripts)))).toEqual([]);
    expect(unknownIn(page, /\b((?:TELEX|SLACK|DISCORD|WEBHOOK)_[A-Z_]+)\b/g, new Set(settings))).toEqual([]);
    const others = ['invite', 'hub', 'api', 'metrics', 'healthz', 'readyz', 'slack', 'instellen'];
    const known = new Set([...commands.flatMap(namesOf), ...others]);
    expect(unknownIn(page, /(?:^|\s)\/([a-z]+)(?=\s|$)/g, known)).toEqual([]);
  });

  it('names metrics that there are', () => {
    const there = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => read(join('src', name)))
      .join('\n');
    const named = codeOf(page).flatMap((code) =>
      [...code.matchAll(/\btelex_[a-z_]+/g)].map(([name]) => name),
    );
    expect(named.filter((name) => !there.includes(name))).toEqual([]);
  });
});

test.each(['CONTRIBUTING.md', 'SECURITY.md'])('%s names files that are there', (page) => {
  const named = codeOf(page).flatMap(
    (code) => code.match(/(?:src|test|commands|adapters|docs)\/[\w./-]*\w/g) ?? [],
  );
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('what a report of a fault asks for are tools that there are', () => {
  const deps = {
    environment: {},
    clock: () => 0,
    userAgent: 'Telex',
    platforms: async () => platforms,
    commands: async () => commands,
  };
  const tools = listTools(deps).map(({ name }) => name);
  const forms = readdirSync(join(root, '.github/ISSUE_TEMPLATE')).map((name) =>
    read(`.github/ISSUE_TEMPLATE/${name}`),
  );
  const asked = [...forms.join('\n').matchAll(/`npx telex ([a-z]+)/g)].map(([, name = '']) => name);
  expect(asked).toContain('check');
  expect(asked.filter((name) => !tools.includes(name))).toEqual([]);
  expect(read('.github/workflows/ci.yml')).toContain('run: .ci/run');
});
