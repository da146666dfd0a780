import { overlay } from '../../domain/extend.ts';
import type { EpochMs } from '../../domain/item.ts';
import { pictureMark } from '../../domain/picture/picture.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type {
  Followers,
  StoredStory,
  StoryStore,
  StoryVersion,
  SubscriptionStore,
} from '../../store/ports.ts';
import type { MarkedStory, SourceTraits } from '../../store/source-traits.ts';

/** New stories that are written in one statement. */
const storiesAtOnce = 64;

/** The ports as a fold uses them. */
export type GatheredWrites = {
  readonly ports: StorePorts;
  /** Writes down what is not yet, at the end. */
  keep(): Promise<void>;
};

/**
 * The ports for the items of one transaction, with fewer statements: new stories are numbered at once and written some
 * tens at a time, always before anything is asked or said of them that has to find them, and marks at the end; a story is
 * read once, and so is who follows a desk, which nobody changes meanwhile.
 */
export function gatherWrites(ports: StorePorts): GatheredWrites {
  const { stories, archive, sightings, subscriptions, traits } = ports;
  const read = new Map<number, StoredStory | null>();
  let lastNumber: number | null = null;
  const marks = new Map<string, MarkedStory[]>();
  const recent = createRecent();
  let pending: { readonly number: number; readonly version: StoryVersion }[] = [];

  const gathered: StoryStore = {
    ...stories,
    known: afterKeeping(stories.known),
    earlierVersions: afterKeeping(stories.earlierVersions),
    takenBack: afterKeeping(stories.takenBack),

    async stored(number) {
      if (!read.has(number)) read.set(number, await stories.stored(number));
      return read.get(number) ?? null;
    },

    async storedAll(numbers) {
      const strange = [...new Set(numbers)].filter((number) => !read.has(number));
      for (const story of await stories.storedAll(strange)) read.set(story.number, story);
      return numbers.flatMap((number) => read.get(number) ?? []);
    },

    async insert(version, keys) {
      const number: number = lastNumber === null ? await stories.insert(version, []) : lastNumber + 1;
      if (lastNumber !== null) pending.push({ number, version });
      lastNumber = number;
      read.set(number, storedOf(number, version));
      recent.note(number, version);
      if (keys.length > 0)
        await stories.addKeys(keys.map((key) => ({ key, agency: version.agency, number })));
      if (pending.length === storiesAtOnce) await keep();
      return number;
    },

    async revise(number, ...revision) {
      await keep();
      read.delete(number);
      recent.clear();
      return stories.revise(number, ...revision);
    },

    async illustrate(number, ...picture) {
      await keep();
      read.delete(number);
      return stories.illustrate(number, ...picture);
    },

    async giveTo(number, ...to) {
      await keep();
      read.delete(number);
      recent.clear();
      return stories.giveTo(number, ...to);
    },
  };

  return {
    async keep() {
      await keep();
      await keepMarks();
    },
    ports: overlay(ports, {
      stories: gathered,
      archive: {
        ...archive,
        byNumber: afterKeeping(archive.byNumber),
        evenHeld: afterKeeping(archive.evenHeld),
      },
      traits: {
        ...traits,
        async mark(sourceId, marked) {
          const known = marks.get(sourceId);
          if (known === undefined) marks.set(sourceId, [...marked]);
          else known.push(...marked);
        },
        recent: (sourceId, since) => recent.read(sourceId, since, afterKeeping(traits.recent)),
        async marked(...asked) {
          await keepMarks();
          return traits.marked(...asked);
        },
      },
      sightings: { ...sightings, note: afterKeeping(sightings.note) },
      subscriptions: askedOnce(subscriptions),
    }),
  };

  async function keep(): Promise<void> {
    const written = pending;
    pending = [];
    if (written.length > 0) await stories.insertAll(written);
  }

  async function keepMarks(): Promise<void> {
    for (const [sourceId, marked] of marks) await traits.mark(sourceId, marked);
    marks.clear();
  }

  function afterKeeping<Asked extends readonly unknown[], Answer>(
    ask: (...asked: Asked) => Promise<Answer>,
  ): (...asked: Asked) => Promise<Answer> {
    return async (...asked) => {
      await keep();
      return ask(...asked);
    };
  }
}

function storedOf(number: number, version: StoryVersion): StoredStory {
  const { agency, sourceId, sender, state, textHash, item, withdrawnAt, named } = version;
  return {
    number,
    agency,
    sourceId,
    sender,
    state,
    revision: 1,
    textHash,
    picture: pictureMark(item.picture),
    item,
    earlierHashes: [textHash],
    withdrawnAt,
    named,
  };
}

/** What was new of a source, the newest first: notices that name no guid come some at a time, each to be held against all. */
function createRecent() {
  type Stories = Awaited<ReturnType<SourceTraits['recent']>>[number][];
  const known = new Map<string, { readonly sourceId: string; readonly stories: Stories }>();
  return {
    async read(sourceId: string, since: EpochMs, ask: SourceTraits['recent']): Promise<Stories> {
      const key = `${since} ${sourceId}`;
      const its = known.get(key) ?? { sourceId, stories: [...(await ask(sourceId, since))] };
      known.set(key, its);
      return its.stories;
    },
    note(number: number, { sourceId, item }: StoryVersion): void {
      for (const its of known.values()) if (its.sourceId === sourceId) its.stories.unshift({ number, item });
    },
    clear: () => known.clear(),
  };
}

/** Who follows what, which nobody changes meanwhile; without marks the same for all stories of a desk. */
function askedOnce(subscriptions: SubscriptionStore): SubscriptionStore {
  const following = new Map<string, Promise<readonly Followers[]>>();
  let anyMarked: Promise<boolean> | null = null;
  return {
    ...subscriptions,
    followers(topics, marks) {
      if (marks.length > 0) return subscriptions.followers(topics, marks);
      const key = JSON.stringify(topics);
      const known = following.get(key) ?? subscriptions.followers(topics, marks);
      following.set(key, known);
      return known;
    },
    anyMarked() {
      anyMarked ??= subscriptions.anyMarked();
      return anyMarked;
    },
  };
}
