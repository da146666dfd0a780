import { afterEach, beforeEach, expect, it } from 'vitest';
import { signedHeaders } from '../../../adapters/webhook/link/sign.ts';
import type { Act } from '../../../src/chat/ports/adapter.ts';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import { plainNotice } from '../../../src/domain/post.ts';
import { createDeliverer } from '../../../src/pipeline/deliver.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../../support/newsdesk.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { openWebhookHarness, type WebhookHarness } from '../../support/webhook/harness.ts';
import { minuteMs, wireItem } from '../../support/wire-item.ts';

let desk: Newsdesk;
let webhook: WebhookHarness;
let cms: ChannelAddress;
beforeEach(async () => {
  desk = await openNewsdesk();
  webhook = await openWebhookHarness(() => desk.now);
  cms = await webhook.addChannel('cms');
  await desk.follow(cms, 'buitenland');
});
afterEach(async () => {
  await webhook.stop();
  await desk.close();
});

async function passes(ms: number): Promise<void> {
  const { store, clock } = desk;
  const deps = {
    adapter: webhook.adapter,
    store,
    clock,
    present: presenter,
    random: () => 0.5,
    log: quietLog,
  };
  const deliverer = createDeliverer(deps);
  for (const end = desk.now + ms; desk.now < end; desk.now += 1_000)
    await deliverer.round(new AbortController().signal);
}
const events = () => webhook.receiver.seen;
const types = () => events().map(({ type, data }) => `${type} ${data.post?.kind ?? ''}`);

/** https://github.com/standard-webhooks/standard-webhooks/tree/main/libraries: the example that its libraries are tested with. */
it('is signed as Standard Webhooks says', () => {
  const key = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');
  const event = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}' };
  expect(signedHeaders(event, [key, Buffer.alloc(24)], 1_614_265_330_999)).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': expect.stringMatching(
      /^v1,g0hM9SsE\+OTPJTGt\/tmIKtSyZlE3uFJELVlNIOLJ1OE= v1,[\w+/]+=$/,
    ),
  });
});

it('tells a post, its change and its withdrawal by one id, each in an event of its own', async () => {
  await desk.file(wireItem({ guid: 'a' }));
  await passes(minuteMs);
  await desk.file(wireItem({ guid: 'a', version: 2, headline: 'Andere kop' }));
  await passes(minuteMs);
  await desk.file(wireItem({ guid: 'a', version: 3, pubStatus: 'canceled' }));
  await passes(minuteMs);
  expect(types()).toEqual([
    'post.created card',
    'post.updated card',
    'post.created notice',
    'post.withdrawn card',
    'post.updated notice',
    'post.created notice',
  ]);
  const [created, updated, , withdrawn, , kill] = events();
  expect(created?.data).toMatchObject({ channel: 'cms', under: null, post: { number: 1, state: 'new' } });
  expect(created?.data.id).toMatch(/^post_[\w-]{22}$/);
  expect([updated?.data.id, withdrawn?.data.id, kill?.data.under]).toEqual(Array(3).fill(created?.data.id));
  expect(new Set(events().map(({ id }) => id)).size).toBe(6);
  expect(JSON.stringify(withdrawn?.data)).not.toContain('de eerste alinea');
  const post = created?.data.post;
  const issuedAt = post?.kind === 'card' ? post.issuedAt : null;
  expect(issuedAt).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/);
});

it('is known by its id again when it is sent again, also a minute later', async () => {
  for (const kind of ['answer-lost', 'request-lost', 'answer-lost'] as const) webhook.fault({ kind });
  await desk.file(wireItem({ guid: 'a' }));
  await passes(2 * minuteMs);
  expect(events()).toHaveLength(4);
  expect(new Set(events().map(({ id }) => id)).size).toBe(1);
  expect(new Set(events().map(({ headers }) => headers['webhook-timestamp'])).size).toBe(4);
});

it('so is a change that is sent again and says the same, though it is older by then', async () => {
  await desk.file(wireItem({ guid: 'a' }));
  await passes(minuteMs);
  await desk.file(wireItem({ guid: 'a', version: 2, headline: 'Andere kop' }));
  for (let times = 0; times < 7; times++) webhook.fault({ kind: 'answer-lost' });
  await passes(3 * minuteMs);
  const changes = events().filter(({ type }) => type === 'post.updated');
  expect(new Set(changes.map(({ data }) => data.text)).size).toBeGreaterThan(1);
  expect(new Set(changes.map(({ id }) => id)).size).toBe(1);
});

it('says by another id what changed before a lost edit was tried again, so that nobody drops it', async () => {
  await desk.file(wireItem({ guid: 'a' }));
  await passes(minuteMs);
  webhook.fault({ kind: 'answer-lost' });
  await desk.file(wireItem({ guid: 'a', version: 2, headline: 'Tweede kop' }));
  await passes(1_000);
  await desk.file(wireItem({ guid: 'a', version: 3, headline: 'Derde kop' }));
  await passes(minuteMs);
  const [message] = await webhook.messages(cms);
  expect(message?.text).toContain('Derde kop');
});

it('is another one in another database, though that counts from one again', async () => {
  await desk.file(wireItem({ guid: 'a' }));
  await passes(2_000);
  const other = await openNewsdesk();
  other.now = desk.now + minuteMs;
  await desk.close();
  desk = other;
  await desk.follow(cms, 'buitenland');
  await desk.file(wireItem({ guid: 'a' }));
  await passes(2_000);
  const [first, second] = events();
  expect(second?.data.post).toMatchObject({ number: 1 });
  expect(second?.id).not.toBe(first?.id);
  expect(await webhook.messages(cms)).toHaveLength(2);
});

it.each([
  ['a kill', { pubStatus: 'canceled' }, 'INGETROKKEN door ANP'],
  ['a new headline', { headline: 'Andere kop' }, 'Andere kop'],
] as const)('brings %s to a list of which nobody knew whether it had come', async (_what, change, shown) => {
  desk.now -= 15 * 60 * minuteMs;
  await desk.file(wireItem({ guid: 'a' }), wireItem({ guid: 'b' }));
  desk.now += 15 * 60 * minuteMs;
  webhook.fault({ kind: 'answer-lost' });
  await passes(1_000);
  expect(types()).toEqual(['post.created list']);
  await desk.file(wireItem({ guid: 'a', version: 2, ...change }));
  await passes(2 * minuteMs);
  const [list] = await webhook.messages(cms);
  expect(list?.text).toContain('Kop van b');
  expect(list?.text).toContain(shown);
});

it.each([422, 500])(
  'is deleted by a last event where the receiver answers %i to its withdrawal',
  async (status) => {
    await desk.file(wireItem({ guid: 'a' }));
    await passes(minuteMs);
    const [card] = await webhook.messages(cms);
    webhook.receiver.refuseChanges(card?.id ?? '', status);
    await desk.file(wireItem({ guid: 'a', version: 2, pubStatus: 'canceled' }));
    await passes(minuteMs);
    expect(events().find(({ type }) => type === 'post.deleted')?.data).toEqual({
      id: card?.id,
      channel: 'cms',
    });
    expect((await webhook.messages(cms)).map(({ text }) => text)).toEqual([
      expect.stringContaining('INGETROKKEN'),
    ]);
  },
);

it('is withdrawn where nobody knows whether it came, and may be of a post that never did', async () => {
  webhook.fault({ kind: 'request-lost' });
  await desk.file(wireItem({ guid: 'a' }));
  await passes(1_000);
  await desk.file(wireItem({ guid: 'a', version: 2, pubStatus: 'canceled' }));
  await passes(10_000);
  expect(types()).toEqual(['post.created card', 'post.withdrawn card', 'post.created notice']);
  const [lost, withdrawn, kill] = events();
  expect([withdrawn?.data.id, kill?.data.under]).toEqual([lost?.data.id, lost?.data.id]);
});

it('leads nowhere but to http and https', async () => {
  const link = 'javascript:alert(1)';
  await desk.file(wireItem({ guid: 'a', link }));
  await passes(2_000);
  expect(JSON.stringify(events()[0]?.data)).not.toContain('javascript');
});

it('signs the bytes that it sends, whatever letters are in them', async () => {
  const act: Act = { kind: 'post', key: 'k', channel: cms, post: plainNotice('€ 1.200 ✓ Øresund', false) };
  await webhook.adapter.send(act, new AbortController().signal);
  expect(events()[0]?.data.text).toBe('€ 1.200 ✓ Øresund');
  expect(webhook.receiver.distrusted).toEqual([]);
});
