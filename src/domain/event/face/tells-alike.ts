import type { WireItem } from '../../item.ts';
import { languageOf, readBoth, readText } from '../read-text.ts';
import { findsTakes, learnedStrengths } from '../strengths.ts';
import { takeOf } from '../take-of.ts';

type Concepts = ReadonlySet<string>;
type Told = {
  /** What its headline tells of what happened: not who acts. */
  readonly head: Concepts;
  readonly all: Concepts;
};

/** Of what a headline tells as much must be of the other text as well, where the two headlines share something. */
const leastShared = 0.4;
/** The same where they share nothing, and where one tells in its lede alone what the other's headline tells. */
const leastInLede = 0.5;
/** For a concept of which too little was seen. */
const usual = 0.3;

/**
 * Whether a text tells what the headline of another one tells, so that it may stand in its place: a rescue team that leaves, an airline
 * that cancels its flights and the next shock are of the same event as an earthquake with seventeen dead, and would hide that. They
 * tell alike where their headlines share something of what happened, or each tells in its text what the other has for a headline. Where the
 * headline told of the dead, the other tells of them too: in its headline, where it is the agency's own next story (`isOwn`). One that tells
 * of the dead of whom the first knew nothing may stand there whatever else it says.
 */
export function tellsAlike(shown: WireItem, other: WireItem, isOwn: boolean): boolean {
  const [one, two] = [toldIn(shown), toldIn(other)];
  if (two.head.has('dead') && !one.all.has('dead')) return true;
  const shares = !one.head.isDisjointFrom(two.head);
  if (one.head.has('dead') && !two.head.has('dead') && (isOwn || !shares || !two.all.has('dead')))
    return false;
  const own = shareOf(two.head, one.all);
  if (shares) return own >= leastShared;
  return own >= leastInLede && shareOf(one.head, two.all) >= leastInLede;
}

/** How much of what a headline tells a text tells too, 0 to 1, by how surely takes share it; of what tells nothing all. */
function shareOf(head: Concepts, there: Concepts): number {
  const all = weightOf(head);
  return all === 0 ? 1 : weightOf(head.intersection(there)) / all;
}

function weightOf(concepts: Concepts): number {
  return [...concepts].reduce((sum, concept) => sum + (learnedStrengths.get(concept) ?? usual), 0);
}

/** So many texts are known: the cards of some events are edited again and again. */
const mostKnown = 300;
const longest = 600;
const known = new Map<string, Told>();

function toldIn(item: WireItem): Told {
  const take = takeOf(0, '', item);
  const [headline, lede] = [take.headline.slice(0, longest), take.lede.slice(0, longest)];
  const key = [take.language ?? '', headline, lede].join('\n');
  const before = known.get(key);
  if (before !== undefined) return before;
  const language = languageOf(`${headline}.\n${lede}`, take.language);
  const head = readText(headline, language);
  const { concepts } = readBoth(head, readText(lede, language));
  const told = { head: new Set([...head.concepts].filter(findsTakes)), all: concepts };
  known.set(key, told);
  for (const oldest of known.keys()) if (known.size > mostKnown) known.delete(oldest);
  return told;
}
