import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';

/** Discord, application commands: names of commands and options. Slack and the board take all of these too. */
const nameEverywhere = /^[-_\p{Ll}\p{N}]{1,32}$/u;

test('no two commands have the same name', () => {
  const names = commands.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(commands)('/$name', (command) => {
  test('can be offered by every platform', () => {
    expect(command.name).toMatch(nameEverywhere);
    for (const { nl, en } of [command.help, ...command.arguments.map(({ help }) => help)]) {
      expect(Math.max(nl.length, en.length)).toBeLessThanOrEqual(100);
    }
    for (const { nl, en } of command.arguments.map(({ name }) => name)) {
      expect(nl).toMatch(nameEverywhere);
      expect(en).toMatch(nameEverywhere);
    }
  });

  test('asks first for what it cannot do without', () => {
    const required = command.arguments.map((argument) => argument.required);
    expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
  });
});
