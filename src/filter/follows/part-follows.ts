import type { Topic } from '../../domain/topic.ts';
import { findTopic, followableTopics, joinTopics } from '../../domain/topic.ts';
import { isFilterWord } from '../read-follow.ts';

/**
 * The words of each subscription that was named: a comma before a topic parts them, `buitenland land:Soedan, sport`, and each has a
 * filter of its own. Any other comma stays with the words around it: `land:Soedan, Tsjaad` is one filter.
 */
export function partFollows(
  words: readonly string[],
  topics: readonly Topic[],
): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const piece of atCommas(words)) {
    const current = parts.at(-1) ?? [];
    if (beginsTopic(piece, topics) && hasTopic(current, topics)) parts.push([...piece]);
    else if (current.length === 0) current.push(...piece);
    else if (piece.length > 0) current.push(`${current.pop()},`, ...piece);
  }
  return parts;
}

/** Within a word only where it is no filter: `sport,economie`, but not `woord:gaza,hamas`. */
function atCommas(words: readonly string[]): readonly (readonly string[])[] {
  const pieces: string[][] = [[]];
  for (const word of words) {
    const own = word.includes(':') ? word.split(/^,+|,+$/u) : word.split(',');
    for (const [at, piece] of own.entries()) {
      if (at > 0) pieces.push([]);
      if (piece !== '') pieces.at(-1)?.push(piece);
    }
  }
  return pieces;
}

function beginsTopic(words: readonly string[], topics: readonly Topic[]): boolean {
  const [first] = joinTopics(bare(words), topics);
  return first !== undefined && findTopic(first, followableTopics(topics)) !== null;
}

function hasTopic(words: readonly string[], topics: readonly Topic[]): boolean {
  return joinTopics(bare(words), topics).some((word) => findTopic(word, followableTopics(topics)) !== null);
}

function bare(words: readonly string[]): readonly string[] {
  return words.filter((word) => !isFilterWord(word));
}
