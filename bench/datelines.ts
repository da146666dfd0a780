import { readFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { parseDateline } from '../src/domain/dateline/parse-dateline.ts';
import { openGazetteer } from '../src/gazetteer/gazetteer.ts';

/**
 * `node bench/datelines.ts <file.tsv>`: measures the dateline parser against openings labelled by hand. Columns by name: `label`
 * (pos or neg), `raw` (with `\n` and `\t` escaped), `places` and `agencies` (each joined by `|`), and optionally `date_iso`.
 */
const gazetteer = openGazetteer();
const isPlace = (name: string, regions: readonly string[]) => gazetteer.locate(name, regions) !== null;

const path = argv[2];
if (path === undefined) throw new Error('usage: node bench/datelines.ts <file.tsv>');
const [header, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
const columns = (header ?? '').split('\t');
const count = { positives: 0, right: 0, datesRight: 0, negatives: 0, taken: 0 };

for (const line of lines) {
  const cells = line.split('\t');
  const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
  const raw = cell('raw').replaceAll('\\n', '\n').replaceAll('\\t', '\t').replaceAll('\\\\', '\\');
  const read = parseDateline(raw, { isPlace });
  const places = read?.places.join('|') ?? '';
  const agencies = read?.agencies.join('|') ?? '';
  if (cell('label') === 'neg') {
    count.negatives++;
    if (read === null) continue;
    count.taken++;
    stdout.write(`taken   ${JSON.stringify(raw.slice(0, 120))}\n        as ${places} (${agencies})\n`);
    continue;
  }
  count.positives++;
  if ((read?.date ?? '') === cell('date_iso')) count.datesRight++;
  if (read !== null && places === cell('places') && agencies === cell('agencies')) count.right++;
  else
    stdout.write(
      `missed  ${JSON.stringify(raw.slice(0, 120))}\n        is ${cell('places')} (${cell('agencies')}), read as ${read === null ? 'none' : `${places} (${agencies})`}\n`,
    );
}
const share = (part: number, whole: number) => `${part}/${whole} (${((100 * part) / whole).toFixed(1)} %)`;
stdout.write(`positives right: ${share(count.right, count.positives)}\n`);
stdout.write(`dates right:     ${share(count.datesRight, count.positives)}\n`);
stdout.write(`negatives taken: ${share(count.taken, count.negatives)}\n`);
