import { tellReason } from '../../src/chat/words/reasons/tell-reason.ts';
import type { Reason } from '../../src/domain/reason.ts';

/** What is said of why something does not go on; nothing where there is no reason. */
export function inEnglish(reason: Reason | null | undefined): string {
  return reason === null || reason === undefined ? '' : tellReason(reason, 'en');
}
