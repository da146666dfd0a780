import { afterEach, describe, expect, it } from 'vitest';
import { createAgencies } from '../../../src/domain/identity/agency.ts';
import { createEventCommands } from '../../commands/events/event-commands.ts';
import { type EventDesk, openEventDesk } from '../events/event-desk.ts';

const sites = ['rtr', 'nu', 'ad', 'bn'];
let k: EventDesk;
afterEach(() => k.close());

describe.each([
  ['each story', false],
  ['each event', true],
])('copies of a text, in a channel with a card of %s', (_, merges) => {
  it('leave its card as it is, and are named by who asks for the story, each agency once', async () => {
    k = await openEventDesk({ merges });
    k.desk.agencies = createAgencies([
      { id: 'anp', credit: 'ANP' },
      { id: 'anp-two', credit: 'ANP' },
      { id: 'rtr', credit: 'Reuters' },
      { id: 'rtr-two', credit: 'Reuters' },
      ...sites.slice(1).map((id) => ({ id, credit: `Site ${id}` })),
    ]);
    await k.file('anp');
    const before = k.platform.acts.length;
    const [item] = await k.desk.store.archive.these([1]);
    for (const site of ['anp-two', 'rtr-two', ...sites])
      await k.file(site, { ...item?.item, guid: `${site}-9`, issuedAt: k.desk.now });
    expect(k.platform.acts).toHaveLength(before);
    const said = await createEventCommands(k).say('/bericht 1');
    expect(said).toContain('Ook bij Reuters, Site nu, Site ad en Site bn.');
  });
});
