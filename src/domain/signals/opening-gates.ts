import { createLiteralScan, type Gate, type ScanLiterals } from '../text/literal-scan.ts';

/** Expressions that an opening is asked by, and how much of each text they read; what `opensGate` is asked with. */
export type OpeningGate = { readonly bit: number };

const gates: Gate[] = [];
let scan: ScanLiterals | null = null;

/** Adds expressions to those that openings are looked through for, all in one pass. `within`: characters of each text that they read. */
export function addGate(patterns: readonly RegExp[], within: number): OpeningGate {
  gates.push({ patterns, within });
  scan = null;
  return { bit: 1 << (gates.length - 1) };
}

/** Texts that were looked through last: an item's are asked about several times. */
const remembered = 8;
const texts: string[] = Array.from({ length: remembered }, () => '');
const opened = new Int32Array(remembered);
let next = 0;

/** Whether one of these texts may match one of the gate's expressions, as far as they read. Hardly any does, and to know it costs a microsecond for all gates together. */
export function opensGate({ bit }: OpeningGate, asked: readonly (string | null)[]): boolean {
  return asked.some((text) => text !== null && (gatesOf(text) & bit) !== 0);
}

function gatesOf(text: string): number {
  for (let at = 0; at < remembered; at++) if (texts[at] === text) return opened[at] ?? 0;
  scan ??= createLiteralScan(gates);
  const open = scan(text);
  texts[next] = text;
  opened[next] = open;
  next = (next + 1) % remembered;
  return open;
}
