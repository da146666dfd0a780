import { z } from 'zod';
import { alike, type Said } from '../../domain/said/said.ts';
import type { Environment } from '../problem.ts';
import type { SettingsOf, SettingTable } from '../setting.ts';
import { saidInSchema } from '../words/in-schema.ts';
import { wrongLetters } from './wrong-letters.ts';

/** Notes a problem with a variable of the environment. */
export type ComplainOf = (variable: string, message: Said) => void;

/** Variables that belong together, and what they come to. */
export type SettingGroup<Settings> = {
  /** What stands above them in `.env.example`. */
  readonly title: string;
  readonly table: SettingTable;
  /** What is wrong is told to `complain`; the rest is read all the same, so that every problem is told at once. */
  read(environment: Environment, complain: ComplainOf): Settings;
};

/** A group of variables; `make` sees what was read of each, and checks what depends on several. */
export function settingGroup<const Table extends SettingTable, Settings>(group: {
  readonly title: string;
  readonly table: Table;
  readonly make: (values: SettingsOf<Table>, complain: ComplainOf) => Settings;
}): SettingGroup<Settings> {
  const { title, table, make } = group;
  return {
    title,
    table,
    read(environment, complain) {
      const unread = new Set<string>();
      const values = Object.entries(table).map(([key, { as = key, type }]) => {
        const written = writtenIn(environment, key);
        const wrong = written === null ? null : wrongLetters(written);
        if (wrong !== null) {
          complain(key, wrong);
          unread.add(key);
          return [as, type.safeParse(undefined).data ?? null];
        }
        const read = type.safeParse(written ?? undefined);
        if (read.success) return [as, read.data];
        for (const { message } of read.error.issues) complain(key, saidInSchema(message) ?? alike(message));
        return [as, type.safeParse(undefined).data ?? null];
      });
      // Its letters are what is wrong with it: that it is missing for the rest is not.
      return make(Object.fromEntries(values) as SettingsOf<Table>, (key, message) => {
        if (!unread.has(key)) complain(key, message);
      });
    },
  };
}

/** What the variable says, null where it says nothing: an empty value is the same as none. */
export function writtenIn(environment: Environment, variable: string): string | null {
  return environment[variable]?.trim() || null;
}

/** What may never stand in a log. */
export function secretsIn(
  groups: readonly Pick<SettingGroup<unknown>, 'table'>[],
  environment: Environment,
): readonly string[] {
  return groups
    .flatMap(({ table }) => Object.entries(table))
    .flatMap(([key, { secret }]) => {
      const written = writtenIn(environment, key);
      if (written === null || secret === undefined) return [];
      return secret === true ? [written] : secret(written);
    });
}

/** The default of a variable as one would write it; null where there is none. */
export function defaultOf(type: z.ZodType): string | null {
  const { default: written } = z.toJSONSchema(type, { io: 'input' });
  return written === undefined ? null : String(written);
}
