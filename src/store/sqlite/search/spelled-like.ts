import { editDistance } from '../../../domain/edit-distance.ts';
import { factsOf } from '../../../filter/story-facts.ts';
import { stemOf } from '../../../filter/words/stems.ts';
import type { ArchiveReader } from './archive-reader.ts';
import type { Shards } from './shards.ts';

/** Tokens that are compared, of those that begin as the word does and are about as long: each costs a hundredth of a millisecond. */
const mostTokens = 1_000;
/** A word that is in one story only is as likely a slip itself. */
const fewestDocs = 2;
const shortest = 4;

/** Words of the newest part of the archive that are a slip of the fingers away, as they are written there. */
export async function spelledLike(
  word: string,
  limit: number,
  { shards, archive }: { readonly shards: Shards; readonly archive: ArchiveReader },
): Promise<readonly string[]> {
  const [shard] = shards.newestFirst;
  if (shard === undefined || word.length < shortest) return [];
  const stem = stemOf(word, 'nl');
  const most = Math.max(1, Math.floor(stem.length / 4));
  const near = shards
    .tokensLike(shard, {
      begin: stem.slice(0, 1),
      shortest: stem.length - most,
      longest: stem.length + most,
      fewestDocs,
      limit: mostTokens,
    })
    .map(({ token, docs }) => ({ token, docs, distance: editDistance(token, stem) }))
    .filter(({ distance }) => distance > 0 && distance <= most)
    .toSorted((one, other) => one.distance - other.distance || other.docs - one.docs)
    .slice(0, limit);
  const found: string[] = [];
  for (const { token } of near) found.push(...(await written(token, shard, shards, archive)));
  return found;

  /** A stem as a whole word, out of the newest story that has it. */
  async function written(
    token: string,
    part: typeof shard & object,
    within: Shards,
    reader: ArchiveReader,
  ): Promise<readonly string[]> {
    for (const { id } of within.ids(part, `"${token}"`, 0, Number.MAX_SAFE_INTEGER)) {
      const [number] = within.numbersOf([id]).values();
      const [story] = number === undefined ? [] : await reader.stories([number]);
      const readable = story?.readable ?? null;
      const words = readable === null ? [] : factsOf(readable).words();
      const found = words.find((form) => form?.stem === token);
      return found === undefined || found === null ? [] : [found.word];
    }
    return [];
  }
}
