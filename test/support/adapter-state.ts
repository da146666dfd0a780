import type { Adapter } from '../../src/chat/ports/adapter.ts';
import { type AdapterState, reasonOf, up } from '../../src/chat/ports/adapter-state.ts';
import { tellReason } from '../../src/chat/words/reasons/tell-reason.ts';
import type { Reason } from '../../src/domain/reason.ts';

/** A platform with which all is well. */
export const allUp: AdapterState = { hearing: up, posting: up };

/** True while the adapter hears and posts. */
export function isUp(adapter: Adapter): boolean {
  return kindsOf(adapter) === 'hearing up, posting up';
}

/** How both parts do, in one line: `hearing down, posting up`. */
export function kindsOf(adapter: Adapter): string {
  const { hearing, posting } = adapter.state();
  return `hearing ${hearing.kind}, posting ${posting.kind}`;
}

/** What the adapter says is the matter. */
export function reasonsOf(adapter: Adapter): string {
  const { hearing, posting } = adapter.state();
  return [reasonOf(hearing), reasonOf(posting)]
    .filter((reason) => reason !== null)
    .map(inEnglish)
    .join(' · ');
}

/** What is said of why something does not go on; nothing where there is no reason. */
export function inEnglish(reason: Reason | null | undefined): string {
  return reason === null || reason === undefined ? '' : tellReason(reason, 'en');
}
