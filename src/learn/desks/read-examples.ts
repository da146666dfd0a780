import { readdirSync, readFileSync } from 'node:fs';
import { applyDateline } from '../../domain/dateline/apply-dateline.ts';
import { isHome } from '../../domain/desk/desk-verdict.ts';
import type { LearnedText } from '../../domain/desk/text-features.ts';
import { wordsIn } from '../../domain/desk/text-words.ts';
import { openGazetteer } from '../../gazetteer/gazetteer.ts';

/** A text and what it is: what weights are learned from. */
export type Example = {
  /** `sport`, `economie`, `buitenland` or `binnenland`; `other` for words of either of the last two. */
  readonly label: string;
  /** The file that it stands in, with its folder: files share few persons and events. Empty for lists of terms. */
  readonly batch: string;
  readonly asked: LearnedText;
};

/** Terms are learned a few at a time, as if they were a short text. */
const termsTogether = 3;
const labels = ['sport', 'economie', 'buitenland', 'binnenland'];
const languages = ['nl', 'en', 'de', 'fr'];
const gazetteers = { NL: openGazetteer({ home: 'NL' }), BE: openGazetteer({ home: 'BE' }) };

/**
 * The openings beside this file, a batch a file: lines of the desk, language, home country and text behind a line of their names.
 * `contests/` is what is told in the words of play and is none; withdrawals are learned against the others (`readPlainNews`), not
 * against these, so that they may grow without learning those anew.
 */
export function readOpenings(): readonly Example[] {
  return ['openings/', 'contests/'].flatMap((folder) =>
    linesOf(folder).map(({ batch, cell }) => ({
      label: cell('want'),
      batch: `${folder}${batch}`,
      asked: askedOf(cell),
    })),
  );
}

/**
 * The openings that the word lists were made with, where they have no category and one of the desks that are learned. What the lists
 * know of them is left out: they would be trusted for more than they know of others.
 */
export function readKnownOpenings(): readonly Example[] {
  return linesOf('../../../test/fixtures/desks/', 'open.tsv')
    .filter(
      ({ cell }) =>
        cell('category') === '' && labels.includes(cell('want')) && languages.includes(cell('lang')),
    )
    .map(({ cell }) => {
      const asked = askedOf(cell);
      const hits = asked.hits.filter(({ meaning: { kind } }) =>
        ['country', 'statesman', 'body', 'home'].includes(kind),
      );
      return { label: cell('want'), batch: '', asked: { ...asked, hits } };
    });
}

/** The terms beside this file: lines of the desk, language and terms by commas, behind a line of their names. */
export function readTerms(): readonly Example[] {
  return linesOf('terms/').flatMap(({ cell }) => {
    const terms = cell('terms').split(', ');
    const together = Array.from({ length: Math.ceil(terms.length / termsTogether) }, (_, each) =>
      terms.slice(each * termsTogether, (each + 1) * termsTogether).join(' . '),
    );
    return together.map((text) => ({
      label: cell('want'),
      batch: '',
      asked: { text, hits: wordsIn(text, cell('lang')), homeCountry: 'NL', filed: null },
    }));
  });
}

function askedOf(cell: (name: string) => string): LearnedText {
  const homeCountry = cell('home') === 'BE' ? 'BE' : 'NL';
  const draft = { paragraphs: [cell('opening')], summary: null, datelineText: null, issuedAt: null };
  const { dateline, lede } = applyDateline(draft, gazetteers[homeCountry].locate);
  const text = ` . ${lede ?? ''}`;
  return {
    text,
    hits: wordsIn(text, cell('lang')),
    homeCountry,
    filed: {
      place: dateline?.places[0] ?? null,
      agencies: dateline?.agencies ?? [],
      country: dateline?.country ?? null,
      isAtHome: dateline !== null && dateline.country !== null && isHome(dateline.country, homeCountry),
    },
  };
}

type Line = { readonly batch: string; readonly cell: (name: string) => string };

/** The lines of the tables of a folder, or of one of them. */
function linesOf(folder: string, only?: string): readonly Line[] {
  const base = new URL(folder, import.meta.url);
  return (only === undefined ? readdirSync(base).sort() : [only]).flatMap((batch) => {
    const [names = '', ...lines] = readFileSync(new URL(batch, base), 'utf8').trimEnd().split('\n');
    const columns = names.split('\t');
    return lines.map((line) => {
      const cells = line.split('\t');
      return { batch, cell: (name) => cells[columns.indexOf(name)] ?? '' };
    });
  });
}
