import { findAgency, isUsualSpelling } from './agency.ts';
import { type ReadDate, readDate } from './dateline-date.ts';

/** The agencies of a dateline as read at one position. */
export type AgencyRead = {
  /** As filed. */
  readonly agencies: readonly string[];
  /** Every one stands in the agency table. */
  readonly known: boolean;
  /** Every one is in the table in exactly this spelling. */
  readonly usual: boolean;
  /** In brackets or between slashes, not bare. */
  readonly enclosed: boolean;
  /** A date in the same brackets: `(Newsfile Corp. - March 3, 2024)`. */
  readonly date: ReadDate | null;
  readonly start: number;
  readonly end: number;
};

const bracketed = /\(([^()\n]{2,60})\)/y;
/** `UTRECHT [ANP] - `: where regions may stand too. */
const squared = /\[([^()[\]\n]{2,60})\]/y;
const slashed = /\/ ?(\p{L}[^/()\n]{0,28}[^/()\n\s]) ?\//uy;
const innerDash = /,? [-–] |, /u;
const bareWords = /\p{L}[\p{L}\p{M}\d.]*(?: \p{Lu}[\p{L}\p{M}\d.]*){0,3}/uy;
/** A name that we do not know has a capital somewhere: `(foto)` is none. */
const likeAnAgency = /^\p{L}[\p{L}\p{M}\d.'&-]*(?: [\p{L}\d][\p{L}\p{M}\d.'&-]*){0,2}$/u;

/** Reads `(ANP/AFP)`, `/TASS/` or, with `bare`, `Kyodo` at `at`. */
export function readAgencies(text: string, at: number, bare: boolean): AgencyRead | null {
  bracketed.lastIndex = at;
  const inBrackets = bracketed.exec(text);
  if (inBrackets !== null) return enclosed(inBrackets[1] ?? '', at, bracketed.lastIndex);
  if (text[at] === '[') {
    squared.lastIndex = at;
    const read = enclosed(squared.exec(text)?.[1] ?? '', at, squared.lastIndex);
    return read?.known === true ? read : null;
  }
  slashed.lastIndex = at;
  const inSlashes = slashed.exec(text);
  if (inSlashes !== null) {
    const read = enclosed(inSlashes[1] ?? '', at, slashed.lastIndex);
    // Two names between slashes are two places more, unless we know the agency.
    return read?.known === true ? read : null;
  }
  return bare ? readBare(text, at) : null;
}

function enclosed(content: string, start: number, end: number): AgencyRead | null {
  const read = readContent(content);
  return read === null ? null : { ...read, start, end };
}

type Enclosed = Omit<AgencyRead, 'start' | 'end'>;

/** The agencies of a source are the same all day: what stands in brackets is read once, as long as so many others do not come. */
const contents = new Map<string, Enclosed | null>();
const mostContents = 1_000;

function readContent(content: string): Enclosed | null {
  const known = contents.get(content);
  if (known !== undefined) return known;
  const read = namesIn(content);
  if (contents.size >= mostContents) contents.clear();
  contents.set(content, read);
  return read;
}

function namesIn(content: string): Enclosed | null {
  const { named, date } = takeDate(content.trim().replaceAll(/\s+/g, ' '));
  const agencies = splitAgencies(named);
  if (
    agencies.length === 0 ||
    !agencies.every((each) => likeAnAgency.test(each) && (/\p{Lu}/u.test(each) || findAgency(each) !== null))
  )
    return null;
  return {
    agencies,
    known: agencies.every((each) => findAgency(each) !== null),
    usual: agencies.every(isUsualSpelling),
    enclosed: true,
    date,
  };
}

function takeDate(content: string): { readonly named: string; readonly date: ReadDate | null } {
  const joint = innerDash.exec(content);
  const date = joint === null ? null : readDate(content, joint.index + joint[0].length);
  return joint === null || date === null
    ? { named: content, date: null }
    : { named: content.slice(0, joint.index), date };
}

/** `ANP/AFP`, `ANP-AFP`, `ats afp` are two agencies; `dpa-AFX`, `EUROPA PRESS` are one. */
function splitAgencies(content: string): readonly string[] {
  if (findAgency(content) !== null) return [content];
  const pieces = content.split(/ ?[/,;+&] ?| (?:and|en|und|et|y|e) /u).filter((piece) => piece !== '');
  const isSigned = pieces.some((piece) => findAgency(piece) !== null);
  return pieces.filter((piece) => !(isSigned && isOwnDesk(piece))).flatMap(splitJoined);
}

function splitJoined(piece: string): readonly string[] {
  if (findAgency(piece) !== null) return [piece];
  for (const joint of ['-', ' ']) {
    const parts = piece.split(joint);
    if (parts.length > 1 && parts.every((part) => findAgency(part) !== null)) return parts;
  }
  return [piece];
}

/**
 * What stands beside an agency and is none: dpa's services of a region, `lnw`, the letters of who wrote it, `mbr`, and the newspaper's
 * own desk, `Red.`
 */
function isOwnDesk(piece: string): boolean {
  return (/^[a-z]{2,4}\.?$/.test(piece) && findAgency(piece) === null) || ownDesk.test(piece);
}

const ownDesk =
  /^(?:red(?:\.|aktion|aktie|actie|action|acción|azione)?|eigen(?:er bericht|e berichtgeving)?|eig\.? ?ber\.?|own|staff|rédaction|réd\.?|redacción|redazione|ritm)$/iu;

/** `РИА Новости, Иван Петров. Мост …`: who wrote it stands behind the agency. */
const author = /, \p{Script=Cyrillic}\p{Ll}+ \p{Script=Cyrillic}\p{Ll}+(?=\.\s)/uy;

function authorEnd(text: string, at: number): number {
  author.lastIndex = at;
  return text[at] === ',' && author.test(text) ? author.lastIndex : at;
}

/** The longest run of words that is an agency in its usual spelling. */
function readBare(text: string, at: number): AgencyRead | null {
  bareWords.lastIndex = at;
  const run = bareWords.exec(text)?.[0];
  // `SPA-FRANCORCHAMPS` is a place.
  if (run === undefined || /^-\p{L}/u.test(text.slice(bareWords.lastIndex, bareWords.lastIndex + 2)))
    return null;
  for (let name = run; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf(' ')))) {
    const trimmed = name.replace(/\.$/, '');
    if (isUsualSpelling(trimmed) && findAgency(trimmed)?.onlyInBrackets === false) {
      return {
        agencies: [trimmed],
        known: true,
        usual: true,
        enclosed: false,
        date: null,
        start: at,
        end: authorEnd(text, at + trimmed.length),
      };
    }
  }
  return null;
}
