import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What copy is: taken back or held, under embargo, put right, for desks alone, or none of these. */
export type Kind = 'withdrawn' | 'embargoed' | 'corrected' | 'advised' | 'news';

/** An opening as an agency may file it, of our own making. */
export type Example = {
  readonly kind: Kind;
  /** `nl`, as its batch or its line says. */
  readonly language: string;
  readonly headline: string;
  readonly text: string;
  /** Whoever wrote it and knew nothing of the rest, so that what was learned can be tried on a hand that it has not seen; null: one of ours. */
  readonly writer: string | null;
  /** The file that it stands in. */
  readonly batch: string;
};

const body = fileURLToPath(new URL('examples/', import.meta.url));
const wordings = fileURLToPath(new URL('../../../test/fixtures/signals/', import.meta.url));
const openings = fileURLToPath(new URL('../desks/openings/', import.meta.url));

const kinds: readonly Kind[] = ['advised', 'corrected', 'embargoed', 'news', 'withdrawn'];

/** What each wish of the tables of wordings is to what learns; all others are news. */
const kindOf: Readonly<Record<string, Kind>> = {
  kill: 'withdrawn',
  hold: 'withdrawn',
  embargo: 'embargoed',
  correction: 'corrected',
  advisory: 'advised',
};

/**
 * All examples: the files of `examples` (a folder a kind; `nl.txt` has lines `headline|text`, others `language|headline|text`; in `hands` a
 * file each of whoever knew nothing of the rest), and the wordings that the rules were made with. The sealed ones are not among them.
 */
export function readExamples(): readonly Example[] {
  const own = kinds.flatMap((kind) =>
    readdirSync(`${body}${kind}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .flatMap((file) => linesOf(`${body}${kind}/${file}`).map((line, at) => readLine(kind, file, line, at))),
  );
  return [...own, ...['open', 'later', 'revised', 'kinds', 'agencies'].flatMap(readWordings)];
}

/** Later openings were written for what desks took for sport: to learn of them as well, raise this and learn anew. */
const lastOfPlainNews = '21.tsv';

/** Plain news without a headline, that has nothing to do with withdrawals: openings that desks are learned from. */
export function readPlainNews(): readonly Example[] {
  return readdirSync(openings)
    .filter((file) => file <= lastOfPlainNews)
    .sort()
    .flatMap((file) => {
      const [header = '', ...lines] = linesOf(`${openings}${file}`);
      const columns = header.split('\t');
      return lines.map((line) => {
        const cells = line.split('\t');
        const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
        return {
          kind: 'news' as const,
          language: cell('lang'),
          headline: '',
          text: cell('opening'),
          writer: null,
          batch: `plain ${file}`,
        };
      });
    });
}

/** What the examples come down to, so that a test can tell that the weights were made of them. */
export function digestOf(examples: readonly Example[]): string {
  return createHash('sha256').update(JSON.stringify(examples)).digest('hex').slice(0, 16);
}

function linesOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8').trim().split('\n');
}

function readLine(kind: Kind, file: string, line: string, at: number): Example {
  const cells = line.split('|');
  const [language = '', headline = '', text = ''] =
    cells.length === 3 ? cells : [file.replace('.txt', ''), ...cells];
  if (cells.length < 2 || cells.length > 3 || language.length !== 2)
    throw new Error(`${kind}/${file}, line ${at + 1}: not an example: ${line}`);
  const [, writer = null] = /^hands\/(.+)\.txt$/u.exec(file) ?? [];
  return { kind, language, headline, text, writer, batch: `${kind} ${file}` };
}

/** Tables of whoever knew nothing of the rest. */
const ofWriters = ['later', 'agencies'];

function readWordings(name: string): readonly Example[] {
  const [header = '', ...lines] = linesOf(`${wordings}${name}.tsv`);
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
    return {
      kind: kindOf[cell('want')] ?? 'news',
      language: cell('language'),
      headline: cell('headline'),
      text: cell('opening'),
      writer: ofWriters.includes(name) ? name : null,
      batch: name,
    };
  });
}
