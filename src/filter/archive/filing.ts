import { hash } from 'node:crypto';
import { agencyName, isListedAgency } from '../../domain/dateline/agency.ts';
import { agencies as listed } from '../../domain/dateline/agency-table.ts';
import { emptyItem, type WireItem } from '../../domain/item.ts';
import { isUrgent } from '../../domain/signals/is-urgent.ts';
import type { Story } from '../../domain/story.ts';
import { isNumber, isText } from '../../domain/text/fits.ts';
import { readList } from '../../domain/text/read-json.ts';
import { factsOf, type StoryFacts } from '../story-facts.ts';
import { asNamed } from './as-named.ts';

/** Who filed a story and as what: the archive is kept by it, and many stories have the same. It answers filters that read nothing else. */
export type Filing = { readonly id: number; readonly facts: StoryFacts; readonly leavesOut: LeftOut };

/**
 * Which agencies of its stories a filing does not name: those that are not listed, such as sites; or any but the sender. What was not listed in
 * another release may be in this one. Of one that is damaged all is left out: whoever asks has to look at each of its stories.
 */
export type LeftOut = 'none' | 'unlisted' | 'others' | 'all';

/** The filing of which nothing is said: whoever asks has to look at each of its stories. */
export const anyFiling = 0;

/** What a filing is made of. */
export type Filed = Pick<Story, 'item' | 'sender' | 'state' | 'named'>;

/** Of agencies that are named together; a line of forty is no dateline. */
const mostAgencies = 12;
const longest = 300;

/** A filing as it is kept, and the number that it is known by: those of one sender stand from `first` on. */
export type KeptFiling = {
  readonly id: number;
  readonly kept: string;
  readonly first: number;
  /** It names its sender alone. */
  readonly isPlain: boolean;
};

/** Null: it has too much of a thing to be one of few. `plain`: nobody is named but who sent it. */
export function filingOf(story: Filed, plain = false): KeptFiling | null {
  const item = asNamed(story);
  const by = agencyName(story.sender);
  const names = [...(item.dateline?.agencies ?? []).map(agencyName), by];
  const all = [...new Map(names.map((name) => [name.toLowerCase(), name])).entries()];
  if (all.length > mostAgencies) return null;
  const own = by.toLowerCase();
  const told = all.filter(([name]) => name === own || (!plain && isListedAgency(name)));
  const left = told.length === all.length ? [] : [plain ? othersLeft : tableMark];
  const agencies = told.map(([, name]) => name).toSorted();
  const [urgent, postable] = [isUrgent(item) ? 1 : 0, item.postable ? 1 : 0];
  const kept = JSON.stringify([item.genre, urgent, postable, ...agencies, ...left]);
  if (kept.length > longest) return null;
  const first = numberOf(own, 6) * filingsOfSender;
  return { id: first + (numberOf(kept, 7) || 1), kept, first, isPlain: told.length === 1 };
}

/** Numbers of texts that were asked about: a newsroom has some hundred filings. Beyond these they are forgotten and made anew. */
const mostNumbers = 2_000;
const numbers = new Map<string, number>();

function numberOf(text: string, digits: number): number {
  const key = `${digits}${text}`;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const made = Number.parseInt(hash('sha256', text, 'hex').slice(0, digits), 16);
  if (numbers.size >= mostNumbers) numbers.clear();
  if (text.length <= longest) numbers.set(key, made);
  return made;
}

/** Seven digits of sixteen behind the six of the sender: together fewer than JavaScript can say exactly. */
export const filingsOfSender = 0x10000000;
/** Beside a filing that names nobody but its sender. */
export const othersLeft = 2;
/** Beside a filing that leaves out what is not in the table: which table that was. */
export const tableMark =
  othersLeft + 1 + numberOf(JSON.stringify(listed.map(({ name, codes }) => [name, codes])), 7);

/** What filters that read a filing alone ask of it. */
export function readFiling({ id, facts }: { readonly id: number; readonly facts: string }): Filing {
  const kept = readList<string | number>(facts);
  if (kept === null || !isKept(kept))
    return { id, facts: factsOf({ item: emptyItem, sender: '' }), leavesOut: 'all' };
  const [genre, urgent, postable, ...more] = kept;
  const agencies = more.filter((each) => typeof each === 'string');
  const left = more.find((each) => typeof each === 'number');
  const dateline = { text: '', places: [], agencies, date: null, country: null, zone: null };
  return {
    id,
    facts: factsOf({
      item: { ...emptyItem, genre, urgency: urgent === 1 ? 1 : null, postable: postable === 1, dateline },
      sender: '',
    }),
    leavesOut: left === undefined ? 'none' : left === tableMark ? 'unlisted' : 'others',
  };
}

type Kept = readonly [WireItem['genre'], 0 | 1, 0 | 1, ...(string | number)[]];

function isKept(kept: readonly unknown[]): kept is Kept {
  const [genre, urgent, postable, ...more] = kept;
  const areFlags = isNumber(urgent) && isNumber(postable);
  return isText(genre) && areFlags && more.every((each) => isText(each) || isNumber(each));
}
