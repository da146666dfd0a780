import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { joris, type OneCardDesk, openOneCardDesk } from '../../pipeline/events/one-card-desk.ts';
import { createEventCommands } from './event-commands.ts';

const afp = 'Veertien doden door aardbeving bij Erzurum';
const anp = 'Zware aardbeving treft Erzurum, zeker 14 doden';

describe('the number on the card of an event, typed', () => {
  let room: OneCardDesk;
  let say: ReturnType<typeof createEventCommands>['say'];
  let card: ReturnType<typeof createEventCommands>['card'];

  beforeEach(async () => {
    room = await openOneCardDesk();
    ({ say, card } = createEventCommands(room));
    await room.prefer('ANP');
    await room.file('afp');
    expect(card()).toBe(`#1 ${afp}`);
    await room.file('anp');
  });
  afterEach(() => room.close());

  it('is that of the text that stands there, and gives that text', async () => {
    expect(card()).toBe(`#2 ${anp}`);
    expect(await say('/kopie 2')).toContain(anp);
    expect(await say('/bericht 2')).toContain(anp);
    expect(await say('/kopie 2')).not.toContain('Op de kaart');
  });

  it('gives the text of the line that bears it, where the card bore it before, and says what the card bears', async () => {
    const now = 'Op de kaart staat nu #2 (ANP 20.02).';
    for (const command of ['/kopie 1', '/bericht 1', '/doe 1']) {
      const said = await say(command);
      expect(said).toContain(command === '/doe 1' ? '#1 is bij jou.' : afp);
      expect(said).toContain(now);
    }
    expect(card()).toBe(`#2 ${anp} | Bij Sanne (Slack)`);
  });

  it('takes the event, and lets it go, as its buttons do, whichever text stands there meanwhile', async () => {
    expect(await say('/doe 2')).toContain('#2 is bij jou.');
    await room.file('anp', { guid: 'anp-9', headline: `${anp}, leger stuurt hulp` });
    await say('/hoort 3 bij 2');
    expect(card()).toBe(`#3 ${anp}, leger stuurt hulp | Bij Sanne (Slack)`);
    expect(await say('/doe 3', joris)).toContain('Sanne (Slack) was je voor: #2 is sinds 20.02 bij Sanne');
    expect(await say('/doe 3 gepubliceerd')).toContain('#2 is gepubliceerd, door jou.');
    expect(card()).toBe(`#3 ${anp}, leger stuurt hulp | Gepubliceerd door Sanne (Slack)`);
    expect(await say('/doe 3 los')).toContain('#2 is weer vrij.');
    expect(card()).toBe(`#3 ${anp}, leger stuurt hulp`);
  });

  it('leaves who takes another take by the number on its line', async () => {
    expect(await say('/doe 2')).toContain('#2 is bij jou.');
    expect(await say('/doe 1', joris)).toContain('#1 is bij jou.');
    expect(card()).toBe(`#2 ${anp} | Bij Sanne (Slack) · Bij Joris (Slack)`);
  });
});
