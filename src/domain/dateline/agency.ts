import { type Agency, agencies } from './agency-table.ts';

/** A news agency with its codes: see agency-table.ts. */
export type { Agency };

const exact = new Map<string, Agency>();
const folded = new Map<string, Agency>();
for (const agency of agencies) {
  for (const code of agency.codes) {
    if (!exact.has(code)) exact.set(code, agency);
    if (!folded.has(code.toLowerCase())) folded.set(code.toLowerCase(), agency);
  }
}

/** The agency behind a code as filed (`RTR` is Reuters), or null. */
export function findAgency(code: string): Agency | null {
  return exact.get(code) ?? folded.get(code.toLowerCase()) ?? (isSite(code) ? site(code) : null);
}

/** True when the code stands in the table in exactly this spelling. */
export function isUsualSpelling(code: string): boolean {
  return exact.has(code) || isSite(code);
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
