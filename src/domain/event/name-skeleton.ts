import { plainWord } from './plain-word.ts';

/** Letters that one language writes where another writes others, by their sound; the longest stand first. */
const sounds: readonly (readonly [from: RegExp, to: string])[] = [
  [/[^a-z0-9]/g, ''],
  [/sjtsj|schtsch|shch|stsch/g, 's'],
  [/tsch|tsj|tch|dsch|dzj|cz/g, 's'],
  [/sch|sh|sj|zj|zh/g, 's'],
  [/ts|tz|dz|dj/g, 's'],
  [/ph/g, 'f'],
  [/kh|ck|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/ch/g, 'k'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/[vw]/g, 'f'],
  [/z/g, 's'],
  [/[aeiouyjh]/g, ''],
  [/(.)\1+/g, '$1'],
];
/** Fewer consonants say nothing of a name. */
const fewest = 3;

/**
 * A name by its consonants, so that agencies that spell it each in their own way have the same: `Selenskyj`, `Zelensky`, `Zelenskyy` and
 * `Zelenski` are `slnsk`. A name of one or two consonants is itself.
 */
export function skeletonOf(name: string): string {
  const plain = plainWord(name);
  let skeleton = plain;
  for (const [from, to] of sounds) skeleton = skeleton.replace(from, to);
  return skeleton.length < fewest ? plain.replaceAll(/[^a-z0-9]/g, '') : skeleton;
}
