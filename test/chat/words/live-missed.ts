import type { Locale } from '../../../src/chat/ports/locale.ts';
import { replyToText } from '../../../src/chat/words/reply-text.ts';
import type { Person } from '../../../src/domain/handling/person.ts';
import type { Brought, Owed, OwedAct } from '../../../src/store/following/brought.ts';
import { choicesOf, hour, minute, now, openDesk } from '../../support/open-desk.ts';

const sanne: Person = { platform: 'slack', workspace: '', userId: 'U1', name: 'Qq' };
const day = 24 * hour;
const came: Omit<Brought, 'id' | 'number'> = {
  ...{ at: now - minute, became: 'posted', availableAt: now - hour, isBacklog: false, attempts: 1 },
  reason: null,
};
/** Whatever can become of a story in its channel. */
const ways: readonly Partial<Brought>[] = [
  {},
  { attempts: 3 },
  { availableAt: now - 9 * hour },
  { became: 'listed' },
  { became: 'in-digest' },
  { became: 'folded' },
  { became: 'not-posted' },
  { became: 'not-posted', reason: { code: 'given-up' } },
  { became: 'told' },
];

/** What `/gemist` answers about stories whose text is in no language, whatever became of them. */
export async function whileAway(locale: Locale): Promise<readonly string[]> {
  let clock = now - 30 * day;
  let found = 0;
  const acts = (count: number): readonly OwedAct[] =>
    Array.from({ length: count }, (_, at) => ({
      ...{ number: at + 1, kind: at % 2 === 0 ? 'post' : 'told', at: now - hour, dueAt: now + hour },
      reason: null,
    }));
  let owed: Owed = { parked: [], held: [], waiting: [] };
  const desk = await openDesk({
    over: ({ deliveries }) => ({
      clock: () => clock,
      deliveries: {
        ...deliveries,
        brought: async ({ after }) =>
          ways
            .slice(0, found)
            .map((way, at) => ({ ...came, id: at + 1, number: at + 1, ...way }))
            .slice(after?.id ?? 0),
        countBrought: async () => found * 60,
        owed: async () => owed,
      },
    }),
  });
  for (let at = 0; at < ways.length; at++)
    await desk.file({ item: { headline: 'QQ', lede: 'Xx.', body: 'Xx.', dateline: null } });
  const heard: string[] = [];
  const ask = async (line: string) => {
    const reply = await desk.run(line, { locale, person: sanne });
    heard.push(replyToText(reply, locale));
    return choicesOf(reply).at(-1) ?? '';
  };
  await ask('/gemist');
  clock = now;
  await ask('/gemist');
  clock = now + hour;
  await ask('/gemist');
  for (const typed of ['qq', '2099-01-01']) await ask(`/gemist ${typed}`);
  await desk.run('/volg sport');
  await ask('/gemist 1u');
  found = 1;
  await ask('/gemist 1u');
  found = ways.length;
  owed = { parked: acts(7), held: acts(6), waiting: acts(1) };
  const next = await ask('/gemist 1u');
  await ask(next);
  await ask('/gemist verder:1.1.zz');
  await desk.run('/stil 00.00-23.59');
  owed = { parked: [], held: acts(1), waiting: acts(2) };
  await ask('/gemist 1u');
  await desk.close();
  return heard;
}
