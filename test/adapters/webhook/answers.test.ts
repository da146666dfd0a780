import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SendOutcome } from '../../../src/chat/ports/adapter.ts';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import { plainNotice } from '../../../src/domain/post.ts';
import { inEnglish } from '../../support/adapter-state.ts';
import { openWebhookHarness, type WebhookHarness } from '../../support/webhook/harness.ts';
import { nightShift } from '../../support/wire-item.ts';

let webhook: WebhookHarness;
let cms: ChannelAddress;
beforeEach(async () => {
  webhook = await openWebhookHarness(() => nightShift);
  cms = await webhook.addChannel('cms');
});
afterEach(() => webhook.stop());

const send = (channel = cms, signal = new AbortController().signal) =>
  webhook.adapter.send({ kind: 'post', key: 'k', channel, post: plainNotice('Er is iets', false) }, signal);
const told = (outcome: SendOutcome) =>
  `${outcome.kind}: ${'reason' in outcome ? inEnglish(outcome.reason) : ''}`;

it.each([
  [200, 'sent: '],
  [202, 'sent: '],
  [204, 'sent: '],
  [400, 'refused: Webhook cms answered 400'],
  [
    401,
    'channel-broken: the receiver does not trust it (401): give it the secret that stands in WEBHOOK_SECRETS',
  ],
  [403, 'channel-broken: the receiver does not trust it (403)'],
  [404, 'channel-broken: there is no receiver at the address (404): look at it in WEBHOOK_RECEIVERS'],
  [408, 'not-sent: Webhook cms answered 408'],
  [410, 'channel-broken: the receiver wants no more (410)'],
  [413, 'refused: Webhook cms answered 413'],
  [425, 'not-sent: Webhook cms answered 425'],
  [500, 'unknown: Webhook cms answered 500'],
  [503, 'unknown: Webhook cms answered 503'],
])('what %i says of a post', async (status, expected) => {
  webhook.receiver.answer('/cms', { status });
  expect(told(await send())).toContain(expected);
});

it.each([301, 302, 307, 308])('a receiver that leads elsewhere (%i) is not followed', async (status) => {
  const other = await webhook.addChannel('elders');
  webhook.receiver.answer('/cms', { status, headers: { location: `${webhook.receiver.url}/elders` } });
  expect(told(await send())).toContain(
    `channel-broken: the address of the receiver leads elsewhere (${status})`,
  );
  expect(webhook.writes(other)).toBe(0);
});

it.each([
  ['30', 30_000],
  [new Date(nightShift + 90_000).toUTCString(), 90_000],
  [new Date(nightShift - 90_000).toUTCString(), 0],
  ['soon', null],
  [undefined, null],
])('a receiver that asks to wait (%s) is left alone for as long', async (header, retryAfterMs) => {
  webhook.receiver.answer('/cms', {
    status: 429,
    headers: header === undefined ? {} : { 'retry-after': header },
  });
  expect(await send()).toEqual({ kind: 'limited', retryAfterMs, wholePlatform: false });
});

it('a receiver that is away got nothing; one that broke off may have it', async () => {
  webhook.receiver.fault({ kind: 'answer-lost' });
  expect(told(await send())).toContain('unknown: no answer from Webhook cms');
  await webhook.receiver.goDown();
  expect(told(await send())).toContain('not-sent: Webhook cms cannot be reached');
  await webhook.receiver.comeBack();
  expect(told(await send())).toBe('sent: ');
});

it('what is given up before the answer may have been taken', async () => {
  const stopping = new AbortController();
  webhook.receiver.onEvent = () => {
    stopping.abort();
    return { kind: 'never-answered' };
  };
  expect(told(await send(cms, stopping.signal))).toContain('unknown: stopped before Webhook cms answered');
});

it('a receiver without an address says where to put one', async () => {
  const unknown = { platform: 'webhook', workspace: '', externalId: 'archief' };
  expect(told(await send(unknown))).toBe(
    'channel-broken: no address is known for this receiver: put archief=https://… in WEBHOOK_RECEIVERS and start Telex again',
  );
});
