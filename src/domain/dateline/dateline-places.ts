import { readAgencies } from './dateline-agencies.ts';
import { readDate } from './dateline-date.ts';
import { readWeekday } from './weekday-names.ts';

/** The places of a dateline as read at one position. */
export type PlaceRead = {
  readonly places: readonly string[];
  /** What stands beside a place to tell it apart: `Iraq`, `Mass.`, `Badajoz`. */
  readonly regions: readonly string[];
  /** Those of the regions that stand behind a comma: `ROME, MILAAN` are two cities. */
  readonly afterComma: readonly string[];
  /** Set in capitals, as most agencies do. */
  readonly upper: boolean;
  readonly end: number;
};

const upperWord =
  /(?:['’‘´`]?[snt][-'’]|['’‘´`][sntSNT](?:-|[ \u00a0](?=\p{Lu}))|Ma?c|De|La|Le)?\p{Lu}[\p{Lu}\p{M}\d'’‘`.-]*(?![\p{L}\d])/uy;
const titleWord = /(?:['’‘´`]?[snt]-|['’‘´`][sntSNT](?:-|[ \u00a0](?=\p{Lu})))?\p{Lu}[\p{L}\p{M}'’‘`.-]*/uy;
const lowerName = /['’‘´`]?\p{Ll}[\p{Ll}\p{M}'’.-]*(?: [\p{Ll}\p{M}'’.-]+){0,4}(?= ?[(/])/uy;
/** Small words inside names, up to three in a row: `Capelle aan den IJssel`, `Ústí nad Labem`, `Deir al-Balah`, `Mo i Rana`. */
const smallWords = new Set(
  (
    'a/d a/h aan al am an auf bei d da de degli dei del della den der des di do dos du e el en im in l la las le les los na of ob on op ' +
    'os sous sur te ten ter the upon und van von y ye zu zum zur bij unter under vor over lès lez aux au das à a i på ved vid nad pod pri ' +
    'při k kod u v ve no nos sul sulla sui nel nella dello delle alla alle ai ad ar as ash at az ed es ez ul um'
  ).split(' '),
);
const mostSmallWords = 3;
const smallWord =
  /(\p{L}{1,5}|a\/[dh])[ -]\s?(?=\p{L})|(?:de['’] |(?:d|l|dell|nell|sull|all|dall)['’])(?=\p{L})/iuy;
const suspended = /-[ \u00a0](?:en|und|and|et|y|e|i|og|och|a|oraz|ja)[ \u00a0]/iuy;
/** `Novo mesto (STA)`: a small word at the end, straight before a bracket. */
const smallEnd = / \p{Ll}{4,12}(?= \()/uy;
const regionWord = /(?:the )?\p{Lu}[\p{L}\p{M}'’.-]*/uy;
const spacedDash = / {0,2}[-–—]{1,2}\s/y;
const gap = /[ \t\u00a0]{1,3}/y;
const nextPlace =
  /(?: ?\/ ?| & | and | en | und | et | y )(?=['’‘´`]?\p{Lu}|['’‘´`][snt][- ])| ?\/ ?(?=\p{Ll})/uy;
const bracketedRegion =
  /[ \t]{0,2}[([](\p{Lu}[^()[\]\n\d]{1,40})[)\]](?=,| \(| ?\/|:|[ \t]{1,2}\p{L}{3,10}\.? \d)/uy;

/** `A BORD VAN AIR FORCE ONE (ANP)`, `A bordo del avión papal (EFE)`, `En mer (AFP)`: one place, up to the agency or a date. */
const onBoard =
  /(?:(?:OP ZEE|Op zee|EN MER|En mer|AT SEA|At sea|AUF SEE|Auf See|EN ALTA MAR|En alta mar|IN MARE|In mare)(?=,? ?\()|(?:AAN BOORD|A BORD|À BORD|AN BORD|ABOARD|ON BOARD|A BORDO|Aan boord|A bord|À bord|An Bord|Aboard|On board|A bordo) [\p{L}\d«“"][\p{L}\p{M}\d'’.«»“”" -]{1,50}(?=,? ?\(|, ?\d| \d{1,2}[ /]))/uy;

/** `Frankfurt a.M.`, `Freiburg i. Br.`, `Rothenburg o.d.T.` */
const germanQualifier = / (?:a|i|o|v)\. ?(?:d\. ?)?\p{Lu}\p{Ll}{0,8}\.?/uy;

const mostWords = 6;

/**
 * German places named after a river or a region with a slash are one place, not two: `Frankfurt/Main`, `Halle/Saale`.
 */
const germanWaters = new Set(
  (
    'main oder saale rhein donau elbe neckar ruhr weser havel spree neiße neisse isar inn lech mosel aller lahn fulda werra ' +
    'leine ems sieg lippe wupper iller altmühl regen naab nahe saar sachsen thüringen oberpfalz breisgau westfalen westf. holstein ' +
    'allgäu taunus harz westerwald odenwald schwarzwald eifel vogtland erzgebirge pfalz hessen bayern weinstraße'
  ).split(' '),
);

/** True for a place that is a ship or an aeroplane. */
export function isAboard(name: string): boolean {
  return matchAt(onBoard, `${name} (`, 0) !== null;
}

/** Reads one or more places and their regions at `at`; null when no name starts there. */
export function readPlaces(text: string, at: number): PlaceRead | null {
  const first = readName(text, at);
  if (first === null) return null;
  const places = [first.name];
  const regions: string[] = [];
  const afterComma: string[] = [];
  let end = readRegions(text, first.end, regions, afterComma);
  while (places.length < 5) {
    if (readAgencies(text, skipGap(text, end), false)?.known === true) break;
    const joint = matchAt(nextPlace, text, end);
    if (joint === null) break;
    const next = readName(text, nextPlace.lastIndex);
    if (next === null || next.upper !== first.upper) break;
    if (joint[0] === '/' && germanWaters.has(next.name.toLowerCase()))
      places.push(`${places.pop()}/${next.name}`);
    else places.push(next.name);
    end = readRegions(text, next.end, regions, afterComma);
  }
  return { places, regions, afterComma, upper: first.upper, end };
}

function readName(text: string, at: number): { name: string; upper: boolean; end: number } | null {
  if (readDate(text, at) !== null) return null;
  const aboard = matchAt(onBoard, text, at)?.[0].trimEnd();
  if (aboard !== undefined) return { name: aboard, upper: !/\p{Ll}/u.test(aboard), end: at + aboard.length };
  const firstUpper = matchAt(upperWord, text, at);
  const upper = firstUpper !== null && /\p{Lu}.*\p{Lu}/u.test(firstUpper[0]);
  const pattern = upper ? upperWord : titleWord;
  let position = at;
  let end = at;
  for (let count = 0; count < mostWords; count++) {
    const word = matchAt(pattern, text, position);
    if (word === null || (count > 0 && readDate(text, position) !== null)) break;
    const plain = trimPoint(word[0]);
    end = position + plain.length;
    // `NIEUW- EN SINT JOOSLAND`: what two names share stands once.
    const isShared = text[end] === '-' && matchAt(suspended, text, end) !== null;
    if (isShared && matchAt(pattern, text, suspended.lastIndex) !== null) {
      position = suspended.lastIndex;
      continue;
    }
    const dotted = plain.length < word[0].length;
    // `ST. LOUIS` goes on after its point, `BRUSELAS. Al menos` does not.
    if (dotted && plain.length > 3) break;
    position = skipGap(text, end + (dotted ? 1 : 0));
    if (position === end) break;
    const behind = skipSmallWords(text, position);
    if (behind !== position && matchAt(pattern, text, behind) !== null) position = behind;
  }
  if (end === at) return readLowerName(text, at);
  if (matchAt(germanQualifier, text, end) !== null) end = germanQualifier.lastIndex;
  else if (!upper && matchAt(smallEnd, text, end) !== null) end = smallEnd.lastIndex;
  const name = text.slice(at, end).replaceAll(/\s+/g, ' ');
  return { name, upper, end };
}

function skipSmallWords(text: string, at: number): number {
  let position = at;
  for (let count = 0; count < mostSmallWords; count++) {
    const found = matchAt(smallWord, text, position);
    if (found === null || (found[1] !== undefined && !smallWords.has(found[1].toLowerCase()))) break;
    position = smallWord.lastIndex;
  }
  return position;
}

/** `den haag (anp) - `: small letters are a name only before a bracket, or before one place more. */
function readLowerName(text: string, at: number): { name: string; upper: boolean; end: number } | null {
  const found = matchAt(lowerName, text, at);
  return found === null ? null : { name: found[0], upper: false, end: lowerName.lastIndex };
}

/** `St.` keeps its point before another word; the point at the end of `BRUSELAS.` is the dateline's own. */
function trimPoint(word: string): string {
  return /\..*\.$/.test(word) ? word : word.replace(/[.-]+$/, '');
}

/** Reads `, Iraq`, `, N.Y.` (into `afterComma` as well) and ` (Badajoz)` into `regions`; returns where they end. */
function readRegions(text: string, at: number, regions: string[], afterComma: string[]): number {
  let end = at;
  for (let count = 0; count < 2; count++) {
    const bracketed = matchAt(bracketedRegion, text, end);
    if (bracketed !== null && readAgencies(text, skipGap(text, end), false)?.known !== true) {
      regions.push(bracketed[1] ?? '');
      end = bracketedRegion.lastIndex;
      continue;
    }
    if (text[end] !== ',') break;
    const from = skipGap(text, end + 1);
    const day = readWeekday(text, from);
    // `LONDEN, dinsdag - `; with a date behind it the day is the date's.
    if (day !== null && readDate(text, from) === null) {
      end = day.end;
      break;
    }
    const region = isBareAgency(text, from) ? null : readRegion(text, from);
    if (region === null) break;
    regions.push(region.name);
    afterComma.push(region.name);
    end = region.end;
  }
  return end;
}

/** True where an agency stands without brackets before a dash: `Tehran, IRNA - `. */
export function isBareAgency(text: string, at: number): boolean {
  const agency = readAgencies(text, at, true);
  return agency?.enclosed === false && matchAt(spacedDash, text, agency.end) !== null;
}

function readRegion(text: string, at: number): { name: string; end: number } | null {
  let end = at;
  for (let position = at, count = 0; count < 4; count++) {
    const word = matchAt(regionWord, text, position);
    if (word === null || readDate(text, position) !== null) break;
    end = regionWord.lastIndex;
    position = skipGap(text, end);
    if (position === end) break;
  }
  // Two hyphens begin `--(BUSINESS WIRE)--`.
  const name = text.slice(at, end).replace(/-+$/, '');
  return name === '' ? null : { name, end: at + name.length };
}

function skipGap(text: string, at: number): number {
  return matchAt(gap, text, at) === null ? at : gap.lastIndex;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
