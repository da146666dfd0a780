import type { App } from '@slack/bolt';
import type { EpochMs } from '../../../src/domain/item.ts';

/** Slack gives up redelivering after less than this. */
const rememberedMs = 10 * 60_000;

/**
 * Drops what Slack delivers a second time (an acknowledgement was lost), which bolt does not. It is acknowledged
 * again, and no listener sees it.
 */
export function handleOnce(app: App, clock: () => EpochMs): void {
  const seen = new Map<string, EpochMs>();
  app.use(async (args) => {
    const id = deliveryId(args.body);
    if (id !== null && seen.has(id)) {
      if ('ack' in args && typeof args.ack === 'function') await (args.ack as () => Promise<void>)();
      return;
    }
    if (id !== null) remember(id);
    await args.next();
  });

  function remember(id: string) {
    for (const [old, at] of seen) {
      if (clock() - at <= rememberedMs) break;
      seen.delete(old);
    }
    seen.set(id, clock());
  }
}

/** Events have an id of their own; what people do has a trigger that is made once. Options while typing have neither. */
function deliveryId(body: object): string | null {
  if ('event_id' in body && typeof body.event_id === 'string') return body.event_id;
  if ('trigger_id' in body && typeof body.trigger_id === 'string') return body.trigger_id;
  return null;
}
