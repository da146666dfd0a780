import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { applyDateline } from '../../domain/dateline/apply-dateline.ts';
import { readTake } from '../../domain/event/read-take.ts';
import { openGazetteer } from '../../gazetteer/gazetteer.ts';
import type { Labelled } from './labelled.ts';

/** What stands in a line, parted by tabs; a first line that says so is left out. */
const columns = ['event', 'agency', 'language', 'minutes', 'headline', 'opening'] as const;
const begin = Date.UTC(2026, 10, 2);
const minuteMs = 60_000;

/**
 * Labelled takes of one stream of a table (see `columns`), in the order of their times. The dateline stands in the opening, as it comes over the
 * wire, and is read as Telex reads it; `minutes` are those since the stream began. `before`: so many stories are numbered already.
 */
export function readTable(path: string, before = 0): readonly Labelled[] {
  const { locate } = openGazetteer();
  const lines = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith(`${columns[0]}\t`));
  const takes = lines.map((line, at): Labelled => {
    const [event = '', agency = '', language = '', minutes = '', headline = '', opening = ''] = line
      .split('\t')
      .map((cell) => cell.trim());
    const draft = { paragraphs: [opening], summary: null, datelineText: null, issuedAt: null };
    const { dateline, lede } = applyDateline(draft, locate);
    const places = dateline?.places ?? [];
    const country = dateline?.country ?? undefined;
    const said = {
      story: before + at + 1,
      agency,
      language,
      headline,
      lede: lede ?? '',
      places,
      country,
      keywords: [],
    };
    const take = { ...said, at: begin + Number(minutes) * minuteMs };
    return {
      writer: basename(path),
      // Without a name, or with a dash, a take is of no event with another.
      event: `${basename(path)} ${/^-?$/.test(event) ? `alone ${at}` : event}`,
      take,
      read: readTake(take),
    };
  });
  return takes.toSorted((one, other) => one.read.take.at - other.read.take.at);
}
