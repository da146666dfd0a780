import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { releasedChangelog } from './released-changelog.ts';

/* `npm version minor` runs this, after the checks: what stood under Unreleased in CHANGELOG.md gets the version of package.json and today's date. */
const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const { version } = JSON.parse(read('package.json')) as { readonly version: string };
const today = new Date().toISOString().slice(0, 10);
writeFileSync(
  fileURLToPath(new URL('../CHANGELOG.md', import.meta.url)),
  releasedChangelog(read('CHANGELOG.md'), version, today),
);
