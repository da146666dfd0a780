import type { Locale } from '../../../chat/ports/locale.ts';
import type { SetupChannel } from '../../../chat/ports/platform-setup.ts';
import { say, sayList } from '../../../chat/words/say.ts';
import { editDistance } from '../../../domain/edit-distance.ts';
import { connectWords as words } from './connect-words.ts';

/** What people call it: `#buitenland`, where there are several servers with that before it. */
export function shownName({ name, place }: SetupChannel): string {
  return place === null ? `#${name}` : `${place} #${name}`;
}

/** The channels that names or ids stand for; what stands for none, or for several, is told. */
export function channelsNamed(
  named: readonly string[],
  all: readonly SetupChannel[],
  locale: Locale,
): { readonly found: readonly SetupChannel[]; readonly problems: readonly string[] } {
  const found: SetupChannel[] = [];
  const problems: string[] = [];
  for (const name of named) {
    const matches = matching(name, all);
    const [first] = matches;
    if (first !== undefined && matches.length === 1) found.push(first);
    else if (first === undefined) problems.push(tellNone(name, all, locale));
    else {
      const names = sayList(
        matches.map((each) => `${each.place}/${each.name}`),
        locale,
      );
      problems.push(say(words.inSeveral, locale, { name, names }));
    }
  }
  return { found, problems };
}

/** Its id, its name with or without a `#`, or both with the server before it. */
function matching(named: string, all: readonly SetupChannel[]): readonly SetupChannel[] {
  const sought = plain(named);
  const byId = all.filter(({ id }) => id === named.trim());
  if (byId.length > 0) return byId;
  return all.filter(
    ({ name, place }) => plain(name) === sought || plain(`${place ?? ''}/${name}`) === sought,
  );
}

function plain(name: string): string {
  return name
    .trim()
    .replace(/^#|(?<=\/)#/gu, '')
    .toLowerCase();
}

function tellNone(name: string, all: readonly SetupChannel[], locale: Locale): string {
  const sought = plain(name);
  const [nearest] = all
    .map((each) => ({ each, steps: editDistance(plain(each.name), sought) }))
    .filter(({ steps }) => steps <= Math.max(1, Math.floor(sought.length / 3)))
    .toSorted((one, other) => one.steps - other.steps);
  const near = nearest === undefined ? '.' : say(words.near, locale, { name: nearest.each.name });
  return say(words.noSuch, locale, { name, near });
}
