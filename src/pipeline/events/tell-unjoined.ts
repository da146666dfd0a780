import type { Log } from '../../observability/log.ts';
import type { Unjoined } from '../fold/events/join-events.ts';

/** Once what was folded is committed: a line of the log for each story that is in no event by a fault of Telex. */
export function tellUnjoined(
  unjoined: readonly Unjoined[],
  { log, source }: { readonly log: Log; readonly source?: string },
): void {
  for (const { number, error } of unjoined)
    log.error(
      { ...(source !== undefined && { source }), story: number, err: error },
      'Telex could not tell of what event a story is; it goes out without one: tell its makers',
    );
}
