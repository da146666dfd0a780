import { foldToLatin } from './in-latin.ts';
import { keepLast } from './keep-last.ts';
import { createLiteralScan, type Gate, isOpen, type LiteralScan, makeLiteralScan } from './literal-scan.ts';

/** Expressions that an opening is asked by, and how much of each text they read; what `opensGate` is asked with. */
export type OpeningGate = { readonly gate: number };

const gates: Gate[] = [];
let scan: LiteralScan | null = null;

/** Adds expressions to those that openings are looked through for, all in one pass. `within`: characters of each text that they read. */
export function addGate(patterns: readonly Pick<RegExp, 'source'>[], within: number): OpeningGate {
  gates.push({ patterns, within });
  scan = null;
  lookedAt = lookAnew();
  return { gate: gates.length - 1 };
}

/** Makes what all gates are looked for with, a few milliseconds at a time, and not at the first text that is asked. */
export function* makeGates(): Generator<void> {
  scan ??= yield* makeLiteralScan(gates);
}

/** Of a text that was looked through: which gates it opens, and what it says in small letters once that was asked. */
type Looked = { readonly open: Int32Array; folded: string | null };

let lookedAt = lookAnew();

/** Whether one of these texts may match one of the gate's expressions, as far as they read. Hardly any does, and to know it costs a microsecond for all gates together. */
export function opensGate(gate: OpeningGate, asked: readonly (string | null)[]): boolean {
  for (const text of asked) if (text !== null && opensFor(gate, text)) return true;
  return false;
}

/** The same of one text. */
export function opensFor({ gate }: OpeningGate, text: string): boolean {
  return isOpen(lookedAt(text).open, gate);
}

/** A text in small letters (`foldToLatin`), of those that a gate was asked about made once. */
export function foldedOnce(text: string): string {
  const known = lookedAt(text);
  known.folded ??= foldToLatin(text);
  return known.folded;
}

/** What was looked through by the gates that there were before is known no more. */
function lookAnew(): (text: string) => Looked {
  return keepLast((text, oldest) => {
    scan ??= createLiteralScan(gates);
    const looked = oldest ?? { open: new Int32Array(scan.size), folded: null };
    looked.folded = null;
    scan.scan(text, looked.open);
    return looked;
  });
}
