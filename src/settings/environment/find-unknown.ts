import { editDistance } from '../../domain/edit-distance.ts';
import { sayAll } from '../../domain/said/said.ts';
import type { Environment, Problem } from '../problem.ts';
import { environmentWords as words } from '../words/environment-words.ts';
import type { SettingGroup } from './setting-group.ts';
import { type EnvironmentFile, noEnvironmentFile } from './survey-env-file.ts';

/** Ours alone: nothing else on a machine has names that begin so. */
const ownPrefix = 'TELEX_';
/** Of ours too, and of every other program. */
const sharedPrefixes = ['LOG_', 'DATABASE_'];

/**
 * Variables that look like settings of Telex and are none. In `file`, which is Telex's own: what begins as one of ours does, in any
 * case, and what comes near to one. Elsewhere on the machine each of our own prefix, and under a platform's prefix what comes near to
 * a setting (another program may well have a SLACK_WEBHOOK_URL). With the lines of the file that set nothing.
 */
export function findUnknown(
  environment: Environment,
  groups: readonly Pick<SettingGroup<unknown>, 'table'>[],
  file: EnvironmentFile = noEnvironmentFile,
): readonly Problem[] {
  const known = groups.flatMap(({ table }) => Object.keys(table));
  const names = [...new Set([...Object.keys(environment), ...file.names])];
  const unknown = names.flatMap((name): Problem[] => {
    if (known.includes(name)) return [];
    const inFile = file.names.includes(name);
    const near = nearest(name, known, inFile);
    // Where a system knows variables in any case, it was read as it is.
    if (
      near?.toUpperCase() === name.toUpperCase() &&
      environment[near] !== undefined &&
      !names.includes(near)
    )
      return [];
    const isOurs = name.toUpperCase().startsWith(ownPrefix);
    if (near === null && !isOurs && !(inFile && isPlatforms(name, known))) return [];
    return [
      { where: name, message: near === null ? tellNone(name, known) : sayAll(words.settingMeant, { near }) },
    ];
  });
  return [...unknown, ...tellLines(file, known)];
}

function tellLines({ path, bare, misnamed }: EnvironmentFile, known: readonly string[]): readonly Problem[] {
  const lines = bare.map(({ line, word }) => {
    // What is no name of ours may be a secret.
    const name = known.find((each) => each === word?.toUpperCase());
    const message = name === undefined ? words.noEquals : sayAll(words.noEqualsAfter, { name });
    return { where: `${path}:${line}`, message };
  });
  return misnamed === null ? lines : [...lines, { where: misnamed, message: words.misnamedEnv }];
}

function tellNone(name: string, known: readonly string[]) {
  const prefix = prefixOf(name.toUpperCase());
  if (prefix === ownPrefix) return words.noSetting;
  if (/_CHANNELS?(?:_|$)/i.test(name)) return words.channelsElsewhere;
  const others = known.filter((each) => prefixOf(each) === prefix).join(', ');
  return sayAll(words.noSettingOf, { prefix, others });
}

function isPlatforms(name: string, known: readonly string[]): boolean {
  const prefix = prefixOf(name.toUpperCase());
  return prefix !== '' && !sharedPrefixes.includes(prefix) && known.some((each) => prefixOf(each) === prefix);
}

function prefixOf(name: string): string {
  return name.slice(0, name.indexOf('_') + 1);
}

/** By a slip of the fingers, or a word too many or too few: DISCORD_BOT_TOKEN, DISCORD_GUILD_ID. Anywhere: also of another prefix. */
function nearest(written: string, known: readonly string[], anywhere: boolean): string | null {
  const name = written.toUpperCase();
  const isAlike = (value: string) => prefixOf(value) === prefixOf(name);
  const [near] = known
    .filter((each) => isAlike(each) || anywhere)
    .map((value) => ({ value, distance: editDistance(value, name) }))
    .filter(
      ({ value, distance }) =>
        distance <= 2 || (isAlike(value) && (isWithin(value, name) || isWithin(name, value))),
    )
    .toSorted((a, b) => a.distance - b.distance);
  return near?.value ?? null;
}

function isWithin(shorter: string, longer: string): boolean {
  const words = wordsOf(longer);
  return wordsOf(shorter).every((word) => words.includes(word));
}

/** One and several are the same, and an id is of what it is the id of. */
function wordsOf(name: string): readonly string[] {
  return name
    .split('_')
    .filter((word) => !/^IDS?$/.test(word))
    .map((word) => word.replace(/S$/, ''));
}
