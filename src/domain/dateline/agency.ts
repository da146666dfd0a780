import { type Agency, agencies } from './agency-table.ts';

/** A news agency with its codes: see agency-table.ts. */
export type { Agency };

const exact = new Map<string, Agency>();
const folded = new Map<string, Agency>();
/** The first two letters of each spelling: a number is looked up faster than a text that was just cut out. */
const beginnings = new Set<number>();
for (const agency of agencies) {
  for (const code of agency.codes) {
    if (!exact.has(code)) exact.set(code, agency);
    beginnings.add(beginningOf(code));
    if (!folded.has(code.toLowerCase())) folded.set(code.toLowerCase(), agency);
  }
}

/** The agency behind a code as filed (`RTR` is Reuters), or null. */
export function findAgency(code: string): Agency | null {
  const plain = withoutPoints(code);
  const found = exact.get(plain) ?? folded.get(plain.toLowerCase());
  return found ?? (code.includes('.') && isSite(code) ? site(code) : null);
}

/** True for an agency of the table: a site signs with its address, and there is no end of those. */
export function isListedAgency(code: string): boolean {
  const plain = withoutPoints(code);
  return exact.has(plain) || folded.has(plain.toLowerCase());
}

/** True when the code stands in the table in exactly this spelling. */
export function isUsualSpelling(code: string): boolean {
  if (beginnings.has(beginningOf(code)) && exact.has(code)) return true;
  return code.includes('.') && (exact.has(withoutPoints(code)) || isSite(code));
}

function beginningOf(code: string): number {
  return code.charCodeAt(0) * 0x10000 + code.charCodeAt(1);
}

/** `A.N.P.` is how papers set `ANP` once; `U.P.` has a row of its own. */
function withoutPoints(code: string): string {
  return code[1] === '.' && !exact.has(code) && /^(?:\p{L}\.){2,5}$/u.test(code)
    ? code.replaceAll('.', '')
    : code;
}

/** `SPACE.com`: sites sign openings with their address. */
function isSite(code: string): boolean {
  return /^[\p{L}\d][\p{L}\d-]{1,30}\.(?:com|net|org|nl|be|de|fr|es|it)$/u.test(code);
}

function site(code: string): Agency {
  return { name: code, codes: [code], languages: [], onlyInBrackets: false };
}

/** The name to show and to compare by: `RTR` → `Reuters`; an unknown code is its own name. */
export function agencyName(code: string): string {
  return findAgency(code)?.name ?? code;
}

/** `RTR` of Reuters, `AFP`, beside a clock, where several stand in a row; as it is called, where it has no short name. */
export function shortAgencyName(sender: string): string {
  const agency = findAgency(sender);
  if (agency === null) return sender;
  const { name, codes } = agency;
  if (name.length <= 5) return name;
  return codes.find((code) => /^[A-Z]{2,4}$/u.test(code)) ?? name;
}

/** Whether the dateline of a story names the agency that sent it: `WASHINGTON (ANP/RTR)` of Reuters. */
export function isNamedIn({
  sender,
  item: { dateline },
}: {
  readonly sender: string;
  readonly item: { readonly dateline: { readonly agencies: readonly string[] } | null };
}): boolean {
  const name = agencyName(sender).toLowerCase();
  return dateline?.agencies.some((code) => agencyName(code).toLowerCase() === name) === true;
}
