import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** What makes each port over a database, or over a transaction in it. */
export type PortMakers<Ports, Known> = {
  readonly [Name in keyof Ports]: (db: Kysely<Tables>, known: Known) => Ports[Name];
};

/** All ports over a database, as a plain object. */
export function madeAtOnce<Ports, Known>(
  makers: PortMakers<Ports, Known>,
): (db: Kysely<Tables>, known: Known) => Ports {
  const names = Object.keys(makers) as (keyof Ports)[];
  return (db, known) =>
    Object.fromEntries(names.map((name) => [name, makers[name](db, known)])) as unknown as Ports;
}

/**
 * Each port over a transaction is made when it is first asked for: most transactions want two or three of twenty, and there
 * are some hundred a second. `overlay` puts others in their place; a spread finds none.
 */
export function madeWhenAsked<Ports extends object, Known>(
  makers: PortMakers<Ports, Known>,
): (db: Kysely<Tables>, known: Known) => Ports {
  type Within = { readonly db: Kysely<Tables>; readonly known: Known; readonly made: Partial<Ports> };
  const ports = {};
  for (const name of Object.keys(makers) as (keyof Ports)[]) {
    Object.defineProperty(ports, name, {
      get(this: Within) {
        const { db, known, made } = this;
        made[name] ??= makers[name](db, known);
        return made[name];
      },
    });
  }
  return (db, known) => Object.assign(Object.create(ports), { db, known, made: {} } satisfies Within);
}
