import { expect, it } from 'vitest';
import { judgeDatabaseAddress } from '../../src/settings/environment/judge-database-address.ts';

it.each([
  'postgres://telex:geheim@db.example:5432/telex',
  'postgresql://telex:p%40s%2Fs@[::1]:6432/telex?schema=nieuws&sslmode=verify-full',
  'postgres:///telex?host=/var/run/postgresql',
  'postgres://telex@%2Fvar%2Frun/telex',
  'postgres://telex:geheim,1@db.example/telex',
])('%s is an address', (address) => {
  expect(judgeDatabaseAddress(address)).toBeNull();
});

it.each([
  ['postgres://telex:geheim@een.example,twee.example/telex', /several hosts/],
  ['postgres://telex:geheim@een.example:5432,twee.example:5432/telex', /several hosts/],
  ['postgres:///telex?user=telex&password=geheim&host=een.example,twee.example', /several hosts/],
  ['postgres://telex:geheim@db.example:70000/telex', /the port .* 1 to 65535/],
  ['postgres://telex:geheim@db.example/telex?port=0', /the port .* 1 to 65535/],
  ['postgres://telex%zz:geheim@db.example/telex', /% in it/],
  ['postgres://telex:geheim%@db.example/telex', /% in it/],
  ['postgres://telex:geheim@db.example/telex%E9', /% in it/],
  ['postgres://telex:geheim@db.example/telex?schema=information_schema', /PostgreSQL’s own/],
  ['postgres://telex:geheim@db.example/telex?schema=pg_toast', /PostgreSQL’s own/],
  ['postgres://telex:geheim@db.example/telex?schema=a-b', /letters, digits and _/],
  ['postgres://telex:geheim@db.example/', /does not name the database/],
  ['mysql://telex:geheim@db.example/telex', /begins with postgres/],
  ['geheim', /no address/],
])('what is wrong with %s is said, and not its password', (address, said) => {
  expect(judgeDatabaseAddress(address)?.en).toMatch(said);
  expect(Object.values(judgeDatabaseAddress(address) ?? {}).join()).not.toContain('geheim');
});
