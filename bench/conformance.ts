import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { complain, readAsked } from '../src/learn/read-asked.ts';
import { meets, offered } from './conformance/compare.ts';
import { reasonFor } from './conformance/exceptions.ts';
import { type Reader, readers, type Seen } from './conformance/readers.ts';
import { readSuite, type SuiteCase } from './conformance/suite.ts';

/** How many documents of a section a reader read fully right, and on how many it threw. */
type Score = { right: number; threw: number };

const help = `npm run conformance -- <folder with expect.json> [--misses]

How many documents of a suite of feeds are read as its list of expectations has it, beside other readers. --misses: and which are not.
`;
const { values, positionals } = readAsked(help, { misses: { type: 'boolean' } }, 'folders');
const [folder] = positionals;
if (folder === undefined) complain('name a folder', help);
if (!existsSync(join(folder, 'expect.json'))) complain(`there is no expect.json in ${folder}`, help);
await report(folder);

async function report(suiteFolder: string): Promise<void> {
  const cases = await readSuite(suiteFolder);
  const sections = new Map<string, { n: number; scores: Score[] }>();
  const misses: string[] = [];
  for (const suiteCase of cases) {
    const section = sections.get(suiteCase.section) ?? {
      n: 0,
      scores: readers.map(() => ({ right: 0, threw: 0 })),
    };
    sections.set(suiteCase.section, section);
    section.n += 1;
    const bytes = await readFile(join(suiteFolder, suiteCase.file));
    for (const [at, reader] of readers.entries()) {
      const miss = await missOf(reader, bytes, suiteCase, section.scores[at]);
      if (at === 0 && miss !== null) misses.push(`${suiteCase.file}: ${miss}`);
    }
  }
  printTable(sections);
  console.log(`\n${misses.length} documents missed by telex${values.misses ? ':' : '; --misses lists them'}`);
  if (values.misses) for (const miss of misses) console.log(`  ${miss}`);
}

/** Why a reader missed a document, or null where it read all that is expected of it. */
async function missOf(
  reader: Reader,
  bytes: Uint8Array,
  suiteCase: SuiteCase,
  score: Score | undefined,
): Promise<string | null> {
  let seen: Seen;
  try {
    seen = await reader.read(bytes, suiteCase);
  } catch (error) {
    if (score) score.threw += 1;
    return `threw ${error instanceof Error ? error.message : String(error)}`;
  }
  const failed = suiteCase.expect.find((expectation) => !meets(seen, expectation));
  if (!failed) {
    if (score) score.right += 1;
    return null;
  }
  const got = JSON.stringify(offered(seen, failed).slice(0, 2));
  const reason = reasonFor(failed, offered(seen, failed)[0]);
  return `${failed.of} ${failed.index} ${failed.field}: expected ${JSON.stringify(failed.value)}, got ${got}${reason ? `\n      why: ${reason}` : ''}`;
}

function printTable(sections: ReadonlyMap<string, { n: number; scores: readonly Score[] }>): void {
  const total = { n: 0, scores: readers.map(() => ({ right: 0, threw: 0 })) };
  console.log(
    row(
      'section',
      'n',
      readers.map(({ name }) => name),
    ),
  );
  for (const [name, { n, scores }] of [...sections].sort(([a], [b]) => a.localeCompare(b))) {
    console.log(
      row(
        name,
        String(n),
        scores.map((score) => cell(score, n)),
      ),
    );
    total.n += n;
    for (const [at, sum] of total.scores.entries()) {
      sum.right += scores[at]?.right ?? 0;
      sum.threw += scores[at]?.threw ?? 0;
    }
  }
  console.log(
    row(
      'total',
      String(total.n),
      total.scores.map((score) => cell(score, total.n)),
    ),
  );
}

function cell({ right, threw }: Score, n: number): string {
  return `${right} = ${((100 * right) / n).toFixed(1)} %${threw > 0 ? `, threw ${threw}` : ''}`;
}

function row(name: string, n: string, cells: readonly string[]): string {
  return [name.padEnd(28), n.padStart(5), ...cells.map((text) => text.padStart(26))].join(' ');
}
