import { editDistance } from '../../domain/edit-distance.ts';
import { sayAll } from '../../domain/said/said.ts';
import type { Environment, Problem } from '../problem.ts';
import { environmentWords as words } from '../words/environment-words.ts';
import type { SettingGroup } from './setting-group.ts';

/** Ours alone: nothing else on a machine has names that begin so. */
const ownPrefix = 'TELEX_';

/**
 * Variables that look like settings of Telex and are none: each of our own prefix, and under a platform's prefix what
 * comes near to a setting (another program may well have a SLACK_WEBHOOK_URL).
 */
export function findUnknown(
  environment: Environment,
  groups: readonly Pick<SettingGroup<unknown>, 'table'>[],
): readonly Problem[] {
  const known = groups.flatMap(({ table }) => Object.keys(table));
  const prefixes = new Set(known.map(prefixOf));
  return Object.keys(environment).flatMap((name) => {
    if (known.includes(name) || !prefixes.has(prefixOf(name))) return [];
    const near = nearest(name, known);
    if (near === null && !name.startsWith(ownPrefix)) return [];
    return [{ where: name, message: near === null ? words.noSetting : sayAll(words.settingMeant, { near }) }];
  });
}

function prefixOf(name: string): string {
  return name.slice(0, name.indexOf('_') + 1);
}

/** By a slip of the fingers, or a word too many or too few: DISCORD_BOT_TOKEN. */
function nearest(name: string, known: readonly string[]): string | null {
  const [near] = known
    .filter((each) => prefixOf(each) === prefixOf(name))
    .map((value) => ({ value, distance: editDistance(value, name) }))
    .filter(({ value, distance }) => distance <= 2 || isWithin(value, name) || isWithin(name, value))
    .toSorted((a, b) => a.distance - b.distance);
  return near?.value ?? null;
}

function isWithin(shorter: string, longer: string): boolean {
  const words = longer.split('_');
  return shorter.split('_').every((word) => words.includes(word));
}
