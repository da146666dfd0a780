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
  [/h/g, ''],
];
/** A newsroom names the same people all day. */
const mostKnown = 20_000;
const known = new Map<string, string>();
/** Fewer consonants say nothing of a name. */
const fewest = 3;

/**
 * A name by its consonants, so that agencies that spell it each in their own way have the same: `Selenskyj`, `Zelensky`, `Zelenskyy` and
 * `Zelenski` are `slnsk`. One of one or two consonants says where
 * vowels stand: `Iotova`, `Jotova` and `Jotowa` are `atafa`.
 */
export function skeletonOf(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  const skeleton = soundOf(name);
  if (known.size >= mostKnown) known.clear();
  known.set(name, skeleton);
  return skeleton;
}

function soundOf(name: string): string {
  let sound = plainWord(name);
  for (const [from, to] of sounds) sound = sound.replace(from, to);
  const skeleton = sound.replaceAll(/[aeiouyj]/g, '').replaceAll(/(.)\1+/g, '$1');
  if (skeleton.length >= fewest) return skeleton;
  return sound.replaceAll(/[aeiouyj]+/g, 'a').replaceAll(/(.)\1+/g, '$1');
}
