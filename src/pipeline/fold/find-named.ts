import { isNotice, type Naming, namesStory } from '../../domain/identity/names-story.ts';
import type { WireItem } from '../../domain/item.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { StoryHead, TakenBack } from '../../store/ports.ts';
import type { Entry, TakenBackBefore } from './entry.ts';
import type { Folding } from './fold-context.ts';
import type { KnownKeys } from './known-keys.ts';
import { showVersion } from './revise-story.ts';
import { versionOf } from './version-of.ts';

/** A story is taken back within days. */
const noticeMs = 3 * 24 * 3_600_000;

/**
 * The story that a notice is about which comes as an item of its own (`KILL: …`, `Het bericht '…' is onjuist`): the newest of its
 * agency whose headline, text or number it has, or the only one that it is likely to mean. What kills by itself has to be sure.
 */
export async function findNamed(
  { item }: Pick<Entry, 'item'>,
  { source, voice, agencies, now }: Folding,
  { stories, traits }: StorePorts,
): Promise<StoryHead | null> {
  if (!isNotice(item)) return null;
  const named: Record<NonNullable<Naming>, number[]> = {
    headline: [],
    text: [],
    number: [],
    likely: [],
    time: [],
  };
  for (const sourceId of agencies.sourcesOf(source.id)) {
    for (const { number, item: known } of await traits.recent(sourceId, now - noticeMs)) {
      const naming = isNotice(known) ? null : namesStory(item, known);
      if (naming !== null) named[naming].push(number);
    }
  }
  const [number] = [...named.headline, ...named.text, ...named.number, ...guessed(item, named)];
  const story = number === undefined ? null : await stories.stored(number);
  return story?.agency === voice.agency ? story : null;
}

/** People are asked, so that a guess is better than a line of its own: where it can be one story alone. */
function guessed({ signal }: WireItem, { likely, time }: Record<'likely' | 'time', readonly number[]>) {
  const guess = likely.length > 0 ? likely : time;
  return signal === 'possible-kill' && guess.length === 1 ? guess : [];
}

/** A notice comes shortly before what it takes back, out of order or through a slower source. */
const soonMs = 24 * 3_600_000;

/** Reads it when it is first asked: most transactions never do. */
export function readTakenBack(
  { voice, now }: Pick<Folding, 'voice' | 'now'>,
  { stories }: Pick<StorePorts, 'stories'>,
): TakenBackBefore {
  let read: Promise<readonly TakenBack[]> | null = null;
  return {
    async of({ item }) {
      if (item.issuedAt === null) return null;
      read ??= stories.takenBack(voice.agency, now - soonMs);
      const notices = await read;
      return (
        notices.find(({ item: notice }) => {
          // What was sent after it is the copy that takes its place.
          if (!isNotice(notice) || notice.issuedAt === null || notice.issuedAt < (item.issuedAt ?? 0))
            return false;
          const naming = namesStory(notice, item);
          const isGuess = naming === 'likely' || naming === 'time';
          return naming !== null && (!isGuess || notice.signal === 'possible-kill');
        }) ?? null
      );
    },
    forget() {
      read = null;
    },
  };
}

/** A story that is new and was taken back before it came: nobody reads it as news. */
export async function takeBack(
  number: number,
  { item, state }: TakenBack,
  known: KnownKeys,
  folding: Folding,
  ports: StorePorts,
): Promise<void> {
  const story = await ports.stories.stored(number);
  if (story === null) return;
  const version = { ...versionOf(item, undefined, folding), state };
  const withdrawnAt = state === 'withdrawn' ? folding.now : null;
  await showVersion(story, { item, version: { ...version, withdrawnAt } }, known, folding, ports);
}
