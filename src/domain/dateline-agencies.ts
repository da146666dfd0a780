import { findAgency, isUsualSpelling } from './agency.ts';

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
  readonly end: number;
};

const bracketed = /\(([^()\n]{2,60})\)/y;
const slashed = /\/(\p{Lu}[^/()\n]{1,30})\//uy;
const bareWords = /\p{L}[\p{L}\p{M}\d.]*(?: \p{Lu}[\p{L}\p{M}\d.]*){0,3}/uy;
const likeAnAgency = /^\p{L}[\p{L}\p{M}\d.'&-]*(?: [\p{L}\d][\p{L}\p{M}\d.'&-]*){0,2}$/u;

/** Reads `(ANP/AFP)`, `/TASS/` or, with `bare`, `Kyodo` at `at`. */
export function readAgencies(text: string, at: number, bare: boolean): AgencyRead | null {
  bracketed.lastIndex = at;
  const inBrackets = bracketed.exec(text);
  if (inBrackets !== null) return enclosed(inBrackets[1] ?? '', bracketed.lastIndex);
  slashed.lastIndex = at;
  const inSlashes = slashed.exec(text);
  if (inSlashes !== null) return enclosed(inSlashes[1] ?? '', slashed.lastIndex);
  return bare ? readBare(text, at) : null;
}

function enclosed(content: string, end: number): AgencyRead | null {
  const agencies = splitAgencies(content.trim().replaceAll(/\s+/g, ' '));
  if (!agencies.every((each) => likeAnAgency.test(each))) return null;
  return {
    agencies,
    known: agencies.every((each) => findAgency(each) !== null),
    usual: agencies.every(isUsualSpelling),
    enclosed: true,
    end,
  };
}

/** `ANP/AFP`, `ANP-AFP`, `ats afp` are two agencies; `dpa-AFX`, `EUROPA PRESS` are one. */
function splitAgencies(content: string): readonly string[] {
  if (findAgency(content) !== null) return [content];
  const pieces = content.split(/ ?[/,;+&] ?| (?:and|en|und|et|y|e) /u).filter((piece) => piece !== '');
  return pieces.flatMap((piece) => {
    if (findAgency(piece) !== null) return [piece];
    for (const joint of ['-', ' ']) {
      const parts = piece.split(joint);
      if (parts.length > 1 && parts.every((part) => findAgency(part) !== null)) return parts;
    }
    return [piece];
  });
}

/** The longest run of words that is an agency in its usual spelling. */
function readBare(text: string, at: number): AgencyRead | null {
  bareWords.lastIndex = at;
  const run = bareWords.exec(text)?.[0];
  if (run === undefined) return null;
  for (let name = run; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf(' ')))) {
    const trimmed = name.replace(/\.$/, '');
    if (isUsualSpelling(trimmed)) {
      return { agencies: [trimmed], known: true, usual: true, enclosed: false, end: at + trimmed.length };
    }
  }
  return null;
}
