/**
 * The changelog once that version is released on that day (`2026-11-29`): what stood under Unreleased is its own, and nothing is on
 * its way. Throws an Error where there is nothing to release, or the version was.
 */
export function releasedChangelog(text: string, version: string, day: string): string {
  if (text.includes(`\n## [${version}]`)) throw new Error(`CHANGELOG.md has ${version} already`);
  const [, before, left] = /^([\s\S]*?\n## \[Unreleased\]\n)([\s\S]*)$/.exec(text) ?? [];
  if (before === undefined || left === undefined || /^\s*(?:## |$)/.test(left))
    throw new Error('CHANGELOG.md has nothing under [Unreleased]: a version says what is new in it');
  return `${before}\n## [${version}] - ${day}\n${left}`;
}
