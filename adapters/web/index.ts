import type { RequestListener } from 'node:http';
import { type Act, type Adapter, AdapterError, type SendOutcome } from '../../src/chat/ports/adapter.ts';
import { type PartState, up } from '../../src/chat/ports/adapter-state.ts';
import { assertMayLeave } from '../../src/chat/ports/leaving.ts';
import { extend } from '../../src/domain/extend.ts';
import { type Said, sayAll } from '../../src/domain/said/said.ts';
import type { BoardMessage } from '../../src/store/board-store.ts';
import type { BoardDeps } from './board-deps.ts';
import { createDeskStatus } from './desk-status.ts';
import { createEventStream, lookForOthers } from './event-stream.ts';
import { createRequestHandler } from './handle-request.ts';
import { createListener } from './listen.ts';
import { isLoopback } from './loopback.ts';
import { createToJson } from './message-json.ts';
import { createSetUpDesk } from './questions/set-up-desk.ts';
import { createSessions } from './session.ts';
import { createWireStatus } from './wire-status.ts';

/** The board takes what it is given, at once; its history is its own table and never late. */
const pace = { perChannelMs: 0, overallMs: 0, concurrency: 4, historyLagMs: 0 };

const openToAll: Said = {
  nl: 'het bord zou op {host} voor iedereen open staan: zet TELEX_BOARD_PASSWORD',
  en: 'the board would be open to everyone on {host}: set TELEX_BOARD_PASSWORD',
};

/** The web board: channels and posts live in a browser, with a box for commands. `url()` is known once it started. */
export function create(deps: BoardDeps): Adapter & { url(): string } {
  const { board, clock, log, settings } = deps;
  const toJson = createToJson(clock, deps, deps.storyEvents);
  const { heartbeatMs } = deps;
  const status = createWireStatus(deps);
  const desk = createDeskStatus(extend(deps, { status }));
  const events = createEventStream({
    board,
    clock,
    log,
    toJson,
    troubles: deps.health.troubles,
    status: status.read,
    desk: desk.read,
    heartbeatMs,
  });
  deps.health.listen(() => events.tellState());
  const look = deps.amongOthers && lookForOthers(events);
  const freePort = () => (settings.port === 0 ? Number(new URL(listener.url()).port) : null);
  const setUpDesk = deps.setUp ? createSetUpDesk(extend(deps, { setUp: deps.setUp, freePort })) : null;
  let handle: RequestListener = (_, response) => response.writeHead(503).end();
  const listener = createListener(settings, (request, response) => handle(request, response));
  /** Its own server hears, and its own table is posted to: both or none. */
  let state: PartState = { kind: 'down', reason: { code: 'not-started', values: { platform: 'Telex' } } };

  return {
    platform: 'web',
    pace,
    url: listener.url,
    state: () => ({ hearing: state, posting: state }),

    async start() {
      const { host, password } = settings;
      if (password === null && !isLoopback(host)) {
        throw new AdapterError('setting-wrong', sayAll(openToAll, { host }));
      }
      const sessions =
        password === null
          ? null
          : await createSessions(password, {
              kept: deps.keyv('board'),
              clock,
              amongOthers: deps.amongOthers,
            });
      handle = createRequestHandler(extend(deps, { events, toJson, status, desk, setUpDesk, sessions }));
      await listener.start();
      look?.start();
      state = up;
    },

    async stop() {
      state = { kind: 'down', reason: { code: 'stopped' } };
      look?.stop();
      events.close();
      setUpDesk?.stop();
      await listener.stop();
    },

    async send(act) {
      try {
        assertMayLeave();
        const isRise = act.kind === 'thread-note' && act.isVersion === true;
        const message = isRise ? await board.raise(Number(act.messageId), clock()) : await write(act);
        if (message === null) return { kind: 'message-gone', reason: { code: 'message-gone' } };
        events.wake();
        return { kind: 'sent', messageId: String(message.id), ...(isRise && { merged: true }) };
      } catch (error) {
        return unknown(error);
      }
    },

    async find({ key }) {
      try {
        const message = await board.findByKey(key);
        return message === null ? { kind: 'absent' } : { kind: 'found', messageId: String(message.id) };
      } catch (error) {
        return unknown(error);
      }
    },
  };

  async function write(act: Act): Promise<BoardMessage | null> {
    const { key, channel, post } = act;
    if (act.kind === 'edit') return board.edit(Number(act.messageId), post, clock());
    const parentId = act.kind === 'thread-note' ? Number(act.messageId) : null;
    return board.put({ key, channel: channel.externalId, post, parentId, at: clock() });
  }
}

/** The store failed: it may have written all the same. */
function unknown(error: unknown): Extract<SendOutcome, { kind: 'unknown' }> {
  return { kind: 'unknown', reason: error instanceof Error ? error.message : String(error) };
}
