import type { webApi } from '@slack/bolt';
import type { Adapter, SendOutcome } from '../../src/chat/ports/adapter.ts';
import type { ApiWatch } from '../../src/chat/watch/api-watch.ts';
import type { InFlight } from '../../src/chat/watch/in-flight.ts';
import type { Log } from '../../src/observability/log.ts';
import { findMessage } from './out/find.ts';
import type { Leaving } from './out/plainer-forms.ts';
import { createRefusedForms } from './out/refused-forms.ts';
import type { RenderFor } from './out/render-for.ts';
import { sendAct } from './out/send.ts';
import { takeTwins } from './out/twins.ts';

/** What is done in Slack for the ledger: under way until it has ended, and nothing of it while the token is refused. */
export function createActs(deps: {
  readonly client: (signal: AbortSignal) => webApi.WebClient;
  readonly webApi: ApiWatch;
  readonly who: RenderFor;
  readonly inFlight: InFlight;
  readonly log: Log;
}): Required<Pick<Adapter, 'send' | 'find' | 'takeTwins'>> {
  const { client, who, inFlight, log } = deps;
  const refusedForms = createRefusedForms();
  return {
    send: (act, signal) =>
      unlessDown(() => sendAct(act, { client: client(signal), who, refusedForms, onPlainer }, signal)),
    takeTwins: (sought, kept, signal) => unlessDown(() => takeTwins(sought, kept, client(signal), onTwin)),
    find: (sought, signal) => inFlight.track(findMessage(sought, client(signal), deps.webApi.doubt)),
  };

  function unlessDown(act: () => Promise<SendOutcome>): Promise<SendOutcome> {
    const posting = deps.webApi.state();
    if (posting.kind === 'down') return Promise.resolve({ kind: 'platform-refused', reason: posting.reason });
    return inFlight.track(act().then(noteTrouble));
  }

  /** One refusal is no verdict on the token: it is asked for, and the act goes on by itself meanwhile. */
  function noteTrouble(outcome: SendOutcome): SendOutcome {
    const isOfAct = outcome.kind === 'not-sent' && outcome.answered === true;
    if (isOfAct || (outcome.kind !== 'platform-refused' && outcome.kind !== 'not-sent')) return outcome;
    deps.webApi.doubt(outcome.reason);
    return deps.webApi.state().kind === 'down' ? outcome : { kind: 'not-sent', reason: outcome.reason };
  }

  function onTwin(ts: string): void {
    log.warn(
      { message: ts },
      'Slack carried a post out that it had not answered in time, so it stood there twice: the twin was deleted',
    );
  }

  function onPlainer(code: string, leaves: Leaving): void {
    log.warn(
      leaves === 'text'
        ? `Slack does not take how a message looks (${code}), so it is sent as plain text; if it goes on, look for a newer Telex`
        : `Slack does not take a message (${code}), so it is sent without the group that it calls; if it goes on, look whether the group under ping: in the newsroom file is still there`,
    );
  }
}
