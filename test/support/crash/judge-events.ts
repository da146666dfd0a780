import { callOf, type FiledTakes, type Filer } from './events-wire.ts';
import type { Filed } from './filing-wire.ts';

/** What is wrong with the events that a channel shows; all empty when nothing is. */
export type EventsVerdict = {
  /** A take that stands nowhere, or not as it was last filed. */
  readonly lost: readonly string[];
  /** An event with more than one card, or a take with more than one line. */
  readonly doubled: readonly string[];
  /** Killed by its agency and still readable. */
  readonly stillReadable: readonly string[];
};

/** Holds a channel that asks for one card an event beside what two agencies filed; its cards prefer ANP. */
export function judgeEvents(filed: FiledTakes, shown: readonly string[]): EventsVerdict {
  const texts = shown.map(withoutMarkup);
  const lost: string[] = [];
  const doubled: string[] = [];
  const stillReadable: string[] = [];
  for (const anp of filed.ANP) {
    const afp = filed.AFP.find(({ number }) => number === anp.number);
    if (afp === undefined) throw new Error(`AFP never filed ${anp.number}`);
    const takes: readonly Take[] = [
      ['ANP', anp],
      ['AFP', afp],
    ];
    for (const [filer, take] of takes) {
      const told = texts.filter((text) => text.includes(nameOf(filer, take)));
      if (take.canceled && told.some((text) => !text.includes('INGETROKKEN')))
        stillReadable.push(headOf(filer, take));
      if (told.filter(isLine).length > 1) doubled.push(`line of ${headOf(filer, take)}`);
    }
    const [face, other] = takes.filter(([, { canceled }]) => !canceled);
    if (face === undefined) continue;
    const named = texts.filter((text) => takes.some(([filer, take]) => text.includes(nameOf(filer, take))));
    const cards = named.filter(isCard);
    if (cards.length > 1) doubled.push(`card of ${headOf(...face)}`);
    if (!cards.some((text) => text.startsWith(headOf(...face)))) lost.push(headOf(...face));
    if (other === undefined) continue;
    // The card shows the text of the preferred one: that of the other stands under it, whichever of them came first.
    if (!named.filter(isLine).some((text) => text.includes(headOf(...other))))
      lost.push(`line of ${headOf(...other)}`);
    if (!cards.some((text) => /eerst: (?:ANP .* ook AFP|AFP .* ook ANP) /.test(text)))
      lost.push(`who has ${anp.number}`);
  }
  return { lost, doubled, stillReadable };
}

type Take = readonly [Filer, Filed];

/** Discord's headings, links and weight. */
function withoutMarkup(text: string): string {
  return text.replace(/^#+ \[?/, '').replaceAll('**', '');
}

/** Every version of it. */
function nameOf(filer: Filer, { number }: Filed): string {
  return `${callOf[filer]} ${number} versie `;
}

function headOf(filer: Filer, take: Filed): string {
  return `${nameOf(filer, take)}${take.version}.`;
}

/** `20.02 AFP: Take 1 versie 1. …`, with a `!` before it where the channel was told. */
function isLine(text: string): boolean {
  return /^(?:! )?\d\d\.\d\d (?:ANP|AFP): /.test(text);
}

/** What can be read of an event without going into its thread: neither a line, nor what is told of a version, nor a kill. */
function isCard(text: string): boolean {
  return /^(?:Bericht|Take) \d/.test(text);
}
