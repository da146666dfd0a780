import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..', '..');
const dockerfile = readFileSync(join(root, 'deploy', 'Dockerfile'), 'utf8');

type Service = {
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly environment: Readonly<Record<string, string>>;
  readonly volumes: readonly string[];
};

const compose = (name: string) => {
  const { services, volumes } = parse(readFileSync(join(root, 'deploy', name), 'utf8'), { merge: true });
  const all: Readonly<Record<string, Service>> = services;
  return { telexes: Object.entries(all).filter(([each]) => each.startsWith('telex')), volumes };
};

it.each([
  ['compose.yaml', 1],
  ['compose.postgres.yaml', 2],
])(
  '%s starts so many Telexes: %i, with settings that there are, a folder of its own each, and nothing else to write in',
  (name, count) => {
    const { telexes, volumes } = compose(name);
    const known = readFileSync(join(root, '.env.example'), 'utf8');
    expect(telexes).toHaveLength(count);
    for (const [, { environment, build, ...service }] of telexes) {
      for (const each of Object.keys(environment)) expect(known).toMatch(new RegExp(`^${each}=`, 'm'));
      expect(existsSync(join(root, 'deploy', build?.context ?? '', build?.dockerfile ?? ''))).toBe(true);
      expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
      // Folders alone: a file that is written anew would not be seen.
      expect(service.volumes.map((each) => each.split(':')[1])).toEqual(['/data', '/newsroom']);
    }
    const own = telexes.map(([, service]) => service.volumes[0]?.split(':')[0] ?? '');
    expect(new Set(own).size).toBe(count);
    for (const each of own) expect(Object.keys(volumes)).toContain(each);
  },
);

it('the image has what Telex needs to start, starts it as npm does, and not as root', () => {
  const copied = [...dockerfile.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, from = '']) => from.split(' '));
  for (const path of copied) expect(existsSync(join(root, path))).toBe(true);
  expect(copied).toEqual(expect.arrayContaining(['adapters', 'commands', 'src']));
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const command: readonly string[] = JSON.parse(/^CMD (\[.+\])$/m.exec(dockerfile)?.[1] ?? '[]');
  expect(scripts.start).toContain(`exec ${command.join(' ').replace('/telex/', '')} `);
  expect(dockerfile).toMatch(/^ENV MALLOC_ARENA_MAX=1$/m);
  expect(dockerfile).toMatch(/^USER node$/m);
});
