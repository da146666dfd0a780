import type { App } from '@slack/bolt';
import type { AdapterDeps } from '../../../src/chat/ports/adapter.ts';
import type { EpochMs } from '../../../src/domain/item.ts';

/** Slack gives up redelivering after less than this. */
const rememberedMs = 10 * 60_000;

/**
 * Drops what Slack delivers a second time (an acknowledgement was lost), which bolt does not. It is acknowledged
 * again, and no listener sees it. Slack delivers to any of an app's connections: where there are several Telexes, the first of them
 * that asks has it.
 */
export function handleOnce(
  app: App,
  { clock, log, amongOthers }: Pick<AdapterDeps, 'clock' | 'log' | 'amongOthers'>,
): void {
  const seen = new Map<string, EpochMs>();
  app.use(async (args) => {
    const id = deliveryId(args.body);
    const isKnown = id !== null && seen.has(id);
    if (id !== null) remember(id);
    if (isKnown || (id !== null && !(await isFirst(id)))) {
      if ('ack' in args && typeof args.ack === 'function') await (args.ack as () => Promise<void>)();
      return;
    }
    await args.next();
  });

  async function isFirst(id: string): Promise<boolean> {
    try {
      return (await amongOthers?.isFirst(`slack:${id}`)) ?? true;
    } catch (error) {
      // Who asks is answered all the same, if only that it cannot be done now.
      log.warn({ platform: 'slack', err: error }, 'whether another Telex does it is not known');
      return true;
    }
  }

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
