import type { Locale } from '../../chat/ports/locale.ts';
import type { SetupChannel } from '../../chat/ports/platform-setup.ts';
import { say, sayWhole } from '../../chat/words/say.ts';
import { findChannel } from '../../domain/channel-name/channel-name.ts';
import { connectWords as words } from './connect-words.ts';

/** What people call it: `#buitenland`, where there are several servers with that before it. */
export function shownName({ name, place, isOnlyPlace = false }: SetupChannel): string {
  return place === null || isOnlyPlace ? `#${name}` : `${place} #${name}`;
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
    const finding = findChannel(name, all);
    if (finding.kind === 'found') found.push(finding.channel);
    else if (finding.kind === 'none') problems.push(tellNone(name, finding.near, locale));
    else
      problems.push(say(words.inSeveral, locale, { name, names: sayWhole(finding.names.map(bare), locale) }));
  }
  return { found, problems };
}

function tellNone(name: string, [nearest]: readonly string[], locale: Locale): string {
  const near = nearest === undefined ? '.' : say(words.near, locale, { name: bare(nearest) });
  return say(words.noSuch, locale, { name, near });
}

/** Without a `#`, which a shell may take for its own. */
function bare(name: string): string {
  return name.replace(/(?<=^|\/)#/u, '');
}
