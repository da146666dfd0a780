import type { Locale } from '../../../src/chat/ports/locale.ts';
import { presentLine, tellStanding } from '../../../src/chat/words/present-story.ts';
import { togetherButton, versionsButton } from '../../../src/chat/words/story/event-buttons.ts';
import { presentElsewhere, presentTake } from '../../../src/chat/words/story/present-take.ts';
import { takenBackSince } from '../../../src/chat/words/story/taken-back-notice.ts';
import { earlierTake, tellEvent, tellOnCard } from '../../../src/chat/words/story/tell-event.ts';
import { tellTakes } from '../../../src/chat/words/story/tell-takes.ts';
import { presentHistory } from '../../../src/chat/words/versions/present-history.ts';
import { tellChange } from '../../../src/chat/words/versions/tell-change.ts';
import { describeChange } from '../../../src/domain/change/describe-change.ts';
import type { Person } from '../../../src/domain/handling/person.ts';
import { saidText } from '../../../src/domain/post/post-lines.ts';
import { asStory, type Story } from '../../../src/domain/story.ts';
import { foreignDesk, minute, now, openDesk } from '../../support/open-desk.ts';
import { wireItem } from '../../support/wire-item.ts';

const sanne: Person = { platform: 'slack', workspace: '', userId: 'U1', name: 'Qq' };
const joris: Person = { platform: 'slack', workspace: '', userId: 'U2', name: 'Xx' };
const wordless = { headline: 'QQ', lede: 'Xx. Yy.', body: 'Xx. Yy.', dateline: null };

/** What is said of stories that are one event, and of those that people said are not. */
export async function ofEvents(locale: Locale): Promise<readonly string[]> {
  const first = { number: 1, sender: 'Qq', cameAt: now - minute };
  const context = { now, locale, timeZone: 'Europe/Amsterdam' };
  const heard = [null, sanne].map((by) => earlierTake({ ...first, by, counts: false }, context));
  heard.push(earlierTake({ ...first, by: null, counts: true }, context));
  const desk = await openDesk();
  const { events } = desk.store;
  for (let at = 1; at <= 5; at++) await desk.file({ item: wordless });
  const member = (number: number, by: Person | null) => ({
    event: 1,
    number,
    cameAt: number,
    score: null,
    by,
  });
  await events.join([member(1, null), member(2, null), member(3, sanne), member(4, null)], now);
  await events.split(4, sanne, now);
  await desk.kill(5);
  for (const line of [
    ...['/bericht 2', '/bericht 3', '/bericht 4', '/hoort 4 bij 3', '/hoort 4 bij 3', '/hoort 4 apart'],
    ...[
      '/bericht 2 versies',
      '/hoort 4 apart',
      '/hoort 4 bij 5',
      '/hoort 4 bij 99',
      '/hoort 4 bij 4',
      '/hoort 4 qq',
    ],
  ])
    heard.push(await desk.say(line, locale, sanne));
  // Of four agencies and of more: who else has it.
  for (const [at, by] of ['AFP', 'DPA', 'Reuters', 'AP', 'EFE', 'Belga'].entries()) {
    await desk.join(2, 1, await desk.file({ item: wordless, by }));
    if (at > 2) heard.push(await desk.say('/laatste 3', locale));
  }
  heard.push(...(await followedUnder(desk, locale)));
  // Two takes that stand on one card now, and a third of the event of one of them.
  for (const [person, ...lines] of [
    [sanne, '/doe 1', '/doe 3', '/doe 3 los', '/doe 1', '/doe 3'],
    [joris, '/doe 3 over'],
    [sanne, '/doe 6', '/doe 6 los'],
    [joris, '/doe 1 gepubliceerd'],
    [sanne, '/doe 6'],
  ] as const)
    for (const line of lines) heard.push(await desk.say(line, locale, person));
  await desk.say('/doe 1 over', locale, sanne);
  await desk.kill(6);
  heard.push(await desk.say('/doe 6 los', locale, sanne), await desk.say('/hoort 6 apart', locale, sanne));
  await desk.close();
  return [...heard, ...ofTakes(locale)];
}

/** A take that is to stand under the card of its event, and one that stands there, each followed. */
async function followedUnder(
  { store, run, say }: Awaited<ReturnType<typeof openDesk>>,
  locale: Locale,
): Promise<readonly string[]> {
  await run('/weergave samen');
  const { id } = await store.subscriptions.channel(foreignDesk, null);
  const { ledger, eventCards } = store;
  const posts = { revision: 1, urgent: false, availableAt: now, at: now, number: 1 } as const;
  await ledger.enqueuePosts(posts, [id]);
  const lane = await ledger.claimLane({ platform: 'web', owner: 'x', now, leaseMs: minute });
  const head = lane === null ? null : await ledger.head(lane, now);
  if (head === null) throw new Error('no post is promised');
  await ledger.settle(head, { kind: 'sent', messageId: 'm1', revision: 1 }, now);
  const soon = await say('/volg #6', locale, sanne);
  const [lead] = await eventCards.cardsIn([1], [id]);
  await eventCards.put([(await ledger.card(id, 3)).id], lead?.cardId ?? null);
  return [soon, await say('/volg #3 draad', locale, sanne)];
}

/** What the card of an event says of its takes, and how these stand under it. */
function ofTakes(locale: Locale): readonly string[] {
  const context = { now, locale, timeZone: 'Europe/Amsterdam', topics: [] };
  const take = (state: Story['state']) => ({ ...story, state });
  const embargoed = { ...take('held'), item: { ...story.item, embargoedUntil: now + minute } };
  const takes = {
    live: Array.from({ length: 11 }, (_, at) => ({ ...take('live'), sender: `Qq${at}` })),
    gone: [take('withdrawn'), take('held'), embargoed],
    face: 1,
    // Another agency counts fewer.
    counts: {
      sender: 'Qq',
      at: now,
      figures: [{ counted: { kind: 'count', count: 'dead' }, from: '14', to: '12', value: 12, was: 14 }],
    },
  } as const;
  const under = presentTake(story, false, context);
  const elsewhere = [
    { kind: 'card', isOfEvent: false },
    { kind: 'card', isOfEvent: true },
    { kind: 'coming' },
    { kind: 'again' },
    { kind: 'under', lead: 2 },
  ] as const;
  return [
    tellOnCard({ number: 2, sender: 'Qq', cameAt: now }, context),
    tellStanding(take('withdrawn'), ['Qq1', 'Qq2', 'Qq3', 'Qq4', 'Qq5', 'Qq6', 'Qq7', 'Qq8'], locale) ?? '',
    ...ofEmbargo(embargoed, locale),
    tellEvent(
      { others: [{ number: 2, sender: 'Qq', cameAt: now, said: null, isOnCard: true }], apart: [] },
      { ...context, readOn: 'web' },
    ),
    ...tellTakes(takes, context).map((line) => saidText(line)),
    saidText(tellChange(firstDead, locale, true)),
    under.text,
    ...elsewhere.map((where) => presentElsewhere(story, where, context).text),
    ...under.buttons.map(({ label }) => label),
    ...[togetherButton(2, 1, locale), versionsButton(2, locale)].map(({ label }) => label),
  ];
}

/** What is said of a story that its agency put under embargo once it was read, and of its earlier versions. */
function ofEmbargo(embargoed: Story, locale: Locale): readonly string[] {
  const context = { now, locale, timeZone: 'Europe/Amsterdam', topics: [] };
  const line = presentLine(embargoed, context);
  const versions = [3, 2, 1].map((revision) => ({
    revision,
    at: now,
    item: { ...story.item, embargoedUntil: revision === 2 ? now + minute : null },
  }));
  const history = presentHistory({ ...story, revision: 3 }, versions, context);
  return [
    line.title,
    `${line.clock.frame.replace('{age}', '')}${line.clock.ageText}`,
    takenBackSince(line, embargoed, context).text,
    tellStanding(embargoed, ['Qq'], locale) ?? '',
    ...history.map((part) => (part.kind === 'rows' ? part.rows.map(({ detail }) => detail).join('\n') : '')),
  ];
}

/** Of a version that counts dead where none before it did. */
const firstDead = describeChange(
  wireItem({ guid: 'qq', headline: 'Qq', lede: null, body: null }),
  wireItem({ guid: 'qq', headline: '2 muertos xx', lede: null, body: null }),
);
const story = asStory(wireItem({ guid: 'qq', ...wordless }), 1, { sourceId: 'qq', sender: 'Qq' });
