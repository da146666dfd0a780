import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTake } from '../../domain/event/read-take.ts';
import { openGazetteer } from '../../gazetteer/gazetteer.ts';
import type { Labelled } from './labelled.ts';
import { readTable } from './read-table.ts';

type Line = {
  readonly event: string;
  readonly at: string;
  readonly agency: string;
  readonly language: string;
  readonly place: string;
  readonly slug: string;
  readonly headline: string;
  readonly lede: string;
};

const events = new URL('../../../test/fixtures/events/', import.meta.url);
/** The takes that were written for learning: `test/fixtures/events/dev/`. */
export const labelledFolder = fileURLToPath(new URL('dev/', events));
/** Those of which most are look-alikes: what stands under one card is learned of them as well. */
export const alikeFolders: readonly string[] = ['alike/', 'templates/'].map((folder) =>
  fileURLToPath(new URL(folder, events)),
);

/** Labelled takes of the files of a folder (one JSON object a line, or a table: see `readTable`), in the order of their times. */
export function readLabelled(folder: string = labelledFolder): readonly Labelled[] {
  const gazetteer = openGazetteer();
  let story = 0;
  const takes = filesOf(folder).flatMap((writer): readonly Labelled[] => {
    if (writer.endsWith('.tsv')) {
      const table = readTable(`${folder}/${writer}`, story);
      story += table.length;
      return table;
    }
    return linesOf(folder, writer).map((line): Labelled => {
      const [place = '', ...regions] = line.place
        .split(/[(),]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
      const country = place === '' ? undefined : gazetteer.locate(place, regions)?.country;
      const { agency, language, headline, lede, slug } = line;
      const said = { story: ++story, agency, language, headline, lede, slug, country, keywords: [] };
      const take = { ...said, places: place === '' ? [] : [place], at: Date.parse(line.at) };
      return { writer, event: `${writer} ${line.event}`, take, read: readTake(take) };
    });
  });
  return takes.toSorted((one, other) => one.read.take.at - other.read.take.at);
}

/** A digest of what is learned from. */
export function digestOfLabelled(folders: readonly string[] = [labelledFolder]): string {
  const hash = createHash('sha256');
  for (const folder of folders)
    for (const file of filesOf(folder)) hash.update(readFileSync(`${folder}/${file}`));
  return hash.digest('hex').slice(0, 16);
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:jsonl|tsv)$/.test(name))
    .toSorted();
}

function linesOf(folder: string, file: string): readonly Line[] {
  return readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}
