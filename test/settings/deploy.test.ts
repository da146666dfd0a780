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

it('the compose file starts two Telexes on one database, with settings that there are and folders of their own', () => {
  const compose = parse(readFileSync(join(root, 'deploy', 'compose.yaml'), 'utf8'), { merge: true });
  const services: Readonly<Record<string, Service>> = compose.services;
  const known = readFileSync(join(root, '.env.example'), 'utf8');
  const telexes = Object.entries(services).filter(([name]) => name.startsWith('telex'));
  expect(telexes).toHaveLength(2);
  for (const [, { environment, build, volumes }] of telexes) {
    for (const name of Object.keys(environment)) expect(known).toMatch(new RegExp(`^${name}=`, 'm'));
    expect(existsSync(join(root, 'deploy', build?.context ?? '', build?.dockerfile ?? ''))).toBe(true);
    for (const volume of volumes.filter((each) => !each.startsWith('.')))
      expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
  }
  const [one, two] = telexes.map(([, { volumes }]) => volumes[0]);
  expect(one).not.toBe(two);
});

it('the image has what Telex needs to start, starts it as npm does, and not as root', () => {
  const copied = [...dockerfile.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, from = '']) => from.split(' '));
  for (const path of copied) expect(existsSync(join(root, path))).toBe(true);
  expect(copied).toEqual(expect.arrayContaining(['adapters', 'commands', 'src']));
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const command: readonly string[] = JSON.parse(/^CMD (\[.+\])$/m.exec(dockerfile)?.[1] ?? '[]');
  expect(scripts.start).toContain(`exec ${command.join(' ')} `);
  expect(dockerfile).toMatch(/^ENV MALLOC_ARENA_MAX=1$/m);
  expect(dockerfile).toMatch(/^USER node$/m);
});
