/**
 * Services that pass on what firms and authorities say of themselves, as they name themselves in a document's provider, credit
 * or source: all they file is a press release, however it is worded.
 */
const pressWires =
  /\bbusiness ?wire\b|\bpr ?newswire\b|\bglobe ?newswire\b|\baccess ?(?:news)?wire\b|\bmarket ?wired?\b|\bnewsfile\b|\bcision\b|\bnews aktuell\b|\bpresseportal\b|\bots\b|\b(?:anp|belga) ?(?:pers ?support|press ?release|pers ?berichten)\b|\bperssupport\b|\bprn\b|\bmedianet\b|\bvia ritzau\b|\bpa mediapoint\b|\bcnw\b|\bapa[- ]ots\b/i;

/** Whether somebody who calls himself so (`businesswire.com`, `nprov:PRN`, `ANP Pers Support`) files press releases and nothing else. */
export function isPressWire(provider: string | null): boolean {
  return provider !== null && pressWires.test(provider);
}
