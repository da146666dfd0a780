import { boardPlatform, type Platform } from '../channel.ts';
import { editDistance } from '../edit-distance.ts';

/** A channel as people see it on its platform. */
export type NamedChannel = {
  readonly id: string;
  /** Without a `#`. */
  readonly name: string;
  /** The server that it is in, where the platform has such; else null. */
  readonly place: string | null;
  /** The heading that it stands under there. Absent: it stands under none, or the platform has none. */
  readonly category?: string;
};

/** What came of looking for a channel by its name. Names are as they are to be written: `#sport`, `Redactie/#sport`. */
export type NameFinding =
  | { readonly kind: 'found'; readonly channel: NamedChannel }
  | { readonly kind: 'several'; readonly names: readonly string[] }
  /** `near`: what looks like it, the nearest first. */
  | { readonly kind: 'none'; readonly near: readonly string[] };

/** Whether it is a name that the platform is to be asked for, `#sport`, and no id. On the board each name is its own. */
export function isChannelName(platform: Platform, written: string): boolean {
  return platform !== boardPlatform && written.includes('#');
}

/** What a name is known by, however it is written: `Redactie/#Sport` is `redactie/sport`. */
export function plainChannelName(written: string): string {
  return written
    .trim()
    .replace(/\s*[/\s]\s*#\s*/gu, '/')
    .replace(/\s*\/\s*/gu, '/')
    .replace(/^#\s*/u, '')
    .toLowerCase();
}

const mostNear = 3;

/** By its id, or by its name with or without a `#`, with its server, its category or both before it. */
export function findChannel(written: string, all: readonly NamedChannel[]): NameFinding {
  const byId = all.find(({ id }) => id === written.trim());
  if (byId !== undefined) return { kind: 'found', channel: byId };
  const sought = plainChannelName(written);
  const matches = all.filter((each) => spellings(each).includes(sought));
  const [first] = matches;
  if (first === undefined) return { kind: 'none', near: nearest(sought, all) };
  if (matches.length === 1) return { kind: 'found', channel: first };
  return { kind: 'several', names: matches.map((each) => apart(each, matches)) };
}

/** All that it may be called. */
function spellings({ name, place, category }: NamedChannel): readonly string[] {
  const befores = [[], [place], [category], [place, category]];
  return befores
    .filter((parts) => parts.every((part) => part !== null && part !== undefined))
    .map((parts) => [...parts, name].join('/').toLowerCase());
}

/** The shortest by which it is none of the others; its id where all of them are called alike. */
function apart(channel: NamedChannel, among: readonly NamedChannel[]): string {
  const alone = (way: string) =>
    among.filter((each) => spellings(each).includes(plainChannelName(way))).length === 1;
  const { name, place, category, id } = channel;
  const ways = [
    place === null ? null : `${place}/#${name}`,
    category === undefined ? null : `${category}/#${name}`,
    place === null || category === undefined ? null : `${place}/${category}/#${name}`,
  ];
  return ways.find((way) => way !== null && alone(way)) ?? id;
}

function nearest(sought: string, all: readonly NamedChannel[]): readonly string[] {
  const last = sought.split('/').at(-1) ?? sought;
  const found = all
    .map((each) => ({ each, steps: stepsTo(each.name.toLowerCase(), last) }))
    .filter(({ steps }) => steps <= Math.max(1, Math.floor(last.length / 3)))
    .toSorted((one, other) => one.steps - other.steps)
    .slice(0, mostNear)
    .map(({ each }) => each);
  return found.map((each) =>
    found.some((other) => isNamesake(each, other)) ? apart(each, found) : `#${each.name}`,
  );
}

function isNamesake(one: NamedChannel, other: NamedChannel): boolean {
  return one !== other && one.name.toLowerCase() === other.name.toLowerCase();
}

/** Steps from one to the other; one where the one begins with the other, as `buitenland-desk` does. */
function stepsTo(name: string, sought: string): number {
  const [short, long] = name.length < sought.length ? [name, sought] : [sought, name];
  if (short.length >= 3 && long.startsWith(short)) return 1;
  return editDistance(name.slice(0, 80), sought.slice(0, 80));
}
