import { type Filed, headlineOf, type RestlessItem, restlessOf } from './filing-wire.ts';

/** What is wrong with what the channels show; all empty when nothing is. */
export type Verdict = {
  /** Promised and not there, or not in its last state. */
  readonly lost: readonly string[];
  /** There more than once, in the channel that works or in the silent one. */
  readonly doubled: readonly string[];
  /** Killed by the agency and still readable. */
  readonly stillReadable: readonly string[];
};

export type Shown = {
  readonly filed: readonly Filed[];
  readonly restless: readonly RestlessItem[];
  /** The texts of the channel that works. */
  readonly working: readonly string[];
  /** Of the one in which no answer ever comes: what stands there once may not stand there twice. */
  readonly unanswered: readonly string[];
};

/** Holds the channels beside what the wire filed. */
export function judge({ filed, restless, working, unanswered }: Shown): Verdict {
  const lost: string[] = [];
  const doubled: string[] = [];
  const stillReadable: string[] = [];
  for (const item of filed) {
    const name = `Bericht ${item.number} versie `;
    const naming = working.filter((text) => text.includes(name));
    const showing = naming.filter(isCard);
    const said = headlineOf(item);
    if (item.canceled) {
      // What says that it was killed names it.
      if (naming.some((text) => !text.includes('INGETROKKEN'))) stillReadable.push(said);
    } else {
      if (!showing.some((text) => text.includes(said))) lost.push(said);
      if (showing.length > 1) doubled.push(said);
    }
    // What says that it was killed is no second card: nobody knows there whether the first one stands.
    const unsure = unanswered.filter((text) => isCard(text) && !text.includes('INGETROKKEN'));
    if (unsure.filter((text) => text.includes(name)).length > 1) doubled.push(`${said} (no answer)`);
  }
  // Which version stands there depends on when it was edited last: it changes at each poll.
  for (const item of restless) {
    const name = restlessOf(item);
    const times = working.filter((text) => isCard(text) && text.includes(name)).length;
    if (times === 0) lost.push(name);
    if (times > 1) doubled.push(name);
    if (unanswered.filter((text) => isCard(text) && text.includes(name)).length > 1)
      doubled.push(`${name} (no answer)`);
  }
  return { lost, doubled, stillReadable };
}

/** A line on a new version names its story as well, and is no second card of it. */
function isCard(text: string): boolean {
  return !/nieuwe versie/i.test(text);
}
