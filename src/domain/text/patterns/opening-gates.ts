import { foldToLatin } from './in-latin.ts';
import { createLiteralScan, type Gate, isOpen, type LiteralScan, makeLiteralScan } from './literal-scan.ts';

/** Expressions that an opening is asked by, and how much of each text they read; what `opensGate` is asked with. */
export type OpeningGate = { readonly gate: number };

const gates: Gate[] = [];
let scan: LiteralScan | null = null;

/** Adds expressions to those that openings are looked through for, all in one pass. `within`: characters of each text that they read. */
export function addGate(patterns: readonly Pick<RegExp, 'source'>[], within: number): OpeningGate {
  gates.push({ patterns, within });
  scan = null;
  looked = [];
  return { gate: gates.length - 1 };
}

/** Makes what all gates are looked for with, a few milliseconds at a time, and not at the first text that is asked. */
export function* makeGates(): Generator<void> {
  scan ??= yield* makeLiteralScan(gates);
}

/** A text that was looked through: which gates it opens, and what it says in small letters once that was asked. */
type Looked = { text: string | null; readonly open: Int32Array; folded: string | null };

/** Those that were looked through last: an item's are asked about many things. A power of two. */
const remembered = 16;
let looked: readonly Looked[] = [];
let latest = 0;

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

function lookedAt(text: string): Looked {
  for (let back = 0; back < looked.length; back++) {
    const known = looked[(latest - back) & (remembered - 1)];
    if (known?.text === text) return known;
  }
  const made = scan ?? createLiteralScan(gates);
  scan = made;
  if (looked.length === 0)
    looked = Array.from({ length: remembered }, () => ({
      text: null,
      open: new Int32Array(made.size),
      folded: null,
    }));
  latest = (latest + 1) & (remembered - 1);
  const oldest = looked[latest] as Looked;
  oldest.text = text;
  oldest.folded = null;
  made.scan(text, oldest.open);
  return oldest;
}
