import { z } from 'zod';

/** One key that people set, in the newsroom file or in the environment. */
export type Setting = {
  /** What the code calls it where that is not the key itself: with its unit, `listAfterMs`. */
  readonly as?: string;
  /** Reads what people write, its default among it (`prefault`, as it would be written), into what the code uses. */
  readonly type: z.ZodType;
  /** One line for people: it stands in the files of examples, in README and in the editor. */
  readonly help: string;
  /** Of a variable: it may never stand in a log; of one that holds several, what in it may not. */
  readonly secret?: true | ((written: string) => readonly string[]);
  /** Of a variable without a default, in README: what is so while it is not set. */
  readonly unset?: string;
};

/** Settings by key, in the order in which people see them. */
export type SettingTable = { readonly [key: string]: Setting };

type NameOf<Key, Row> = Row extends { readonly as: infer Name extends string } ? Name : Key;

/** What the code gets of a table: each setting under its name in the code. */
export type SettingsOf<Table extends SettingTable> = {
  readonly [Key in keyof Table as NameOf<Key, Table[Key]>]: z.output<Table[Key]['type']>;
};

/** Keeps each row's own type: `as` stays a literal. */
export function settingTable<const Table extends SettingTable>(table: Table): Table {
  return table;
}

/** A schema of the table: an unknown key is an error, and what is read goes by its name in the code. */
export function schemaOf<const Table extends SettingTable>(table: Table) {
  const rows = Object.entries(table);
  const shape = Object.fromEntries(rows.map(([key, { type, help }]) => [key, describe(type, help)])) as {
    [Key in keyof Table]: Table[Key]['type'];
  };
  return z
    .strictObject(shape)
    .transform(
      (read) =>
        Object.fromEntries(
          rows.map(([key, { as = key }]) => [as, (read as Readonly<Record<string, unknown>>)[key]]),
        ) as SettingsOf<Table>,
    );
}

/** A setting that may be left out without anything taking its place: null then. */
export function optional<Type extends z.ZodType>(type: Type) {
  return type.optional().transform((value): z.output<Type> | null => value ?? null);
}

function describe<Type extends z.ZodType>(type: Type, help: string): Type {
  return type.meta({ description: help }) as Type;
}

/** The same, never to be changed: what a schema makes is built once and handed around. */
export type Frozen<Value> = Value extends RegExp
  ? Value
  : Value extends readonly (infer Each)[]
    ? readonly Frozen<Each>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
      : Value;
