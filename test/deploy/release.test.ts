import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { releasedChangelog } from '../../deploy/released-changelog.ts';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const changelog = read('CHANGELOG.md');

describe('a release', () => {
  it('has a heading with its date in the changelog, the newest first, and what is on its way above', () => {
    const { version } = JSON.parse(read('package.json')) as { readonly version: string };
    const [first, ...versions] = changelog.match(/^## .*$/gm) ?? [];
    expect(first).toBe('## [Unreleased]');
    for (const heading of versions) expect(heading).toMatch(/^## \[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d$/);
    expect(versions[0]).toContain(`[${version}]`);
    expect(JSON.parse(read('package-lock.json')).version).toBe(version);
  });

  it('gives what was on its way the version and the day', () => {
    const after = releasedChangelog(changelog, '99.0.0', '2030-01-02');
    expect(after.match(/^## .*$/gm)?.slice(0, 2)).toEqual(['## [Unreleased]', '## [99.0.0] - 2030-01-02']);
    expect(after.replace('\n## [99.0.0] - 2030-01-02\n', '')).toBe(changelog);
  });

  it('is refused where nothing is new, or the version was released', () => {
    const empty = '# Changelog\n\n## [Unreleased]\n\n## [0.1.0] - 2026-11-24\n\n- All.\n';
    expect(() => releasedChangelog(empty, '0.2.0', '2030-01-02')).toThrow(/nothing under/);
    expect(() => releasedChangelog(changelog, '0.1.0', '2030-01-02')).toThrow(/already/);
  });
});
