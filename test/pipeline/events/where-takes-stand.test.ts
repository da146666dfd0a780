import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SendOutcome } from '../../../src/chat/ports/adapter.ts';
import { readQuietHours } from '../../../src/domain/hours/quiet-hours.ts';
import { hourMs, minuteMs } from '../../support/wire-item.ts';
import { type EventDesk, openEventDesk } from './event-desk.ts';

let k: EventDesk;
beforeEach(async () => {
  k = await openEventDesk();
});
afterEach(() => k.close());

const afp = 'Veertien doden door aardbeving bij Erzurum';
const anp = 'Zware aardbeving treft Erzurum, zeker 14 doden';
const rtr = 'Aardbeving Turkije: 14 doden';

describe('the own text of a card that shows another take', () => {
  it('stands under it also where it was the card’s own again when its line’s turn came', async () => {
    await prefer('ANP,Reuters');
    await k.file('afp');
    answers({ kind: 'sent', messageId: 'm2' });
    k.platform.script.push(async () => {
      await k.hear('anp', { pubStatus: 'canceled', version: 2 });
      return { kind: 'sent', messageId: 'm1' };
    });
    await k.file('anp');
    expect(linesOf(afp)).toEqual([]);
    await k.file('rtr');
    expect(k.wall()[0]).toMatch(`m1: ${rtr} | eerst: AFP 20.01 · ook RTR`);
    expect(linesOf(afp)).toHaveLength(1);
  });

  it('is read once where the card shows it again, and under it again where that shows another once more', async () => {
    await prefer('ANP');
    for (const agency of ['afp', 'anp']) await k.file(agency);
    expect(linesOf(afp)).toEqual([expect.stringMatching(/^m4 under m1: .* \[buttons\]$/u)]);
    await k.file('anp', { pubStatus: 'canceled', version: 2 });
    expect([k.wall()[0]?.includes(afp), linesOf(afp)]).toEqual([true, []]);
    expect(k.wall()).toContain('m4 under m1: #1 (AFP 20.01) staat weer op deze kaart.');
    await k.file('anp', { version: 3 });
    expect([k.wall()[0]?.includes(anp), linesOf(afp)]).toEqual([
      true,
      [expect.stringMatching(/^m4 under m1: /u)],
    ]);
  });

  it('is read once where its story was parted: nothing offers that any more', async () => {
    await prefer('ANP');
    for (const agency of ['afp', 'anp', 'rtr']) await k.file(agency);
    await k.belong(1, null);
    expect([k.wall()[0], linesOf(afp)]).toEqual([`m1: ${afp}`, []]);
    expect(k.wall()).toContain('m4 under m1: #1 (AFP 20.01) staat weer op deze kaart.');
  });
});

describe('a take whose line cannot be sent', () => {
  it('comes on a card of its own where the platform refuses it, and the event’s card counts it', async () => {
    await k.file('afp');
    answers({ kind: 'refused', reason: { code: 'refused' } });
    await k.file('anp');
    expect(k.wall().filter(isMessage)).toEqual([
      `m1: ${afp} | eerst: AFP 20.01 · ook ANP 20.02`,
      `m3: ${anp} | staat ook bij #1 (AFP 20.01)`,
    ]);
    await k.file('anp', { pubStatus: 'canceled', version: 2 });
    expect(k.wall().some((line) => line.startsWith('m3: ') && line.includes(anp))).toBe(true);
    expect(k.wall().at(0)).toContain('⛔ INGETROKKEN: ANP 20.02');
  });

  it('comes on a new card where a person took the event’s card away, and later takes under that', async () => {
    for (const agency of ['afp', 'anp']) await k.file(agency);
    answers({ kind: 'message-gone', reason: { code: 'message-gone' } });
    await k.file('rtr');
    await k.file('dpa', { headline: 'Veel doden bij aardbeving Erzurum, zeker 14' });
    const messages = k.wall().slice(3);
    expect(messages).toEqual([
      expect.stringMatching(/^m5: Aardbeving Turkije: 14 doden \| eerst: RTR 20.03 · ook dpa 20.04/u),
      expect.stringMatching(/^m6 under m5: 20.04 dpa: /u),
    ]);
  });

  it('comes on a new card as well where the thread of the card that was taken away still stands', async () => {
    for (const agency of ['afp', 'anp']) await k.file(agency);
    answers({ kind: 'sent', messageId: 'm4' });
    answers({ kind: 'message-gone', reason: { code: 'message-gone' } });
    await k.file('rtr');
    await k.file('dpa', { headline: 'Veel doden bij aardbeving Erzurum, zeker 14' });
    expect(k.wall().slice(2)).toEqual([
      'm4 under m1: #3 (RTR 20.03) staat op een eigen kaart.',
      expect.stringMatching(/^m6: Aardbeving Turkije: 14 doden \| eerst: RTR 20.03 · ook dpa 20.04/u),
      expect.stringMatching(/^m\d+ under m6: 20.04 dpa: /u),
    ]);
  });

  it('comes under another card of its event where one stands there, once the first was taken away', async () => {
    await k.file('afp');
    await k.file('rtr', spain);
    await k.belong(2, 1);
    answers({ kind: 'sent', messageId: 'm5' });
    answers({ kind: 'message-gone', reason: { code: 'message-gone' } });
    await k.file('anp');
    expect(k.wall().slice(1)).toEqual([
      'm2: Inflatie in Spanje daalt tot 2,4 procent | eerst: RTR 20.02 · ook ANP 20.03 | hoort bij #1 (AFP 20.01)',
      'm5 under m1: #3 (ANP 20.03) staat niet meer hier, maar onder #2.',
      expect.stringMatching(/^m7 under m2: 20.03 ANP: /u),
    ]);
  });

  it('is said in the channel where its thread is closed', async () => {
    await k.file('afp');
    answers({ kind: 'message-gone', reason: { code: 'message-takes-no-answer' } });
    await k.file('anp');
    expect(k.wall()[2]).toMatch(/^m3: 20.02 ANP: /u);
  });
});

describe('what stands under a card that goes under another one', () => {
  beforeEach(async () => {
    for (const agency of ['afp', 'anp']) await k.file(agency);
    await k.file('rtr', spain);
    await k.file('dpa', spainToo);
    await k.belong(4, 3);
    await k.belong(3, 1);
  });

  it('comes under that as well, silently, and says so where it stood', async () => {
    expect(k.wall().filter((line) => / under /u.test(line))).toEqual([
      expect.stringMatching(/^m2 under m1: 20.02 ANP: .* \[buttons\]$/u),
      'm5 under m4: #4 (dpa 20.04) staat niet meer hier, maar onder #1.',
      expect.stringMatching(/^m9 under m1: 20.04 dpa: .* \[buttons\]$/u),
    ]);
    const brought = k.platform.acts.flatMap(({ post }) => (post.kind === 'notice' ? [post.loud] : []));
    expect(brought).toEqual([false, false, false, false]);
  });

  it('shows a new version and a kill there', async () => {
    await k.file('dpa', { ...spainToo, headline: 'Spaanse prijzen stijgen veel minder snel', version: 2 });
    expect(k.wall().filter((line) => line.includes('stijgen veel minder snel'))).not.toEqual([]);
    await k.file('dpa', { ...spainToo, pubStatus: 'canceled', version: 3 });
    expect(k.wall().filter((line) => line.includes('stijgen') && !line.includes('INGETROKKEN'))).toEqual([]);
    expect(k.wall()[0]).toContain('⛔ INGETROKKEN: dpa 20.04');
  });
});

const spain = {
  headline: 'Inflatie in Spanje daalt tot 2,4 procent',
  lede: 'De prijzen in Spanje lagen in november 2,4 procent hoger dan een jaar eerder, zei het bureau INE in Madrid.',
  dateline: null,
};
const spainToo = {
  ...spain,
  headline: 'Spaanse prijzen stijgen minder snel',
  lede: 'Het statistiekbureau INE meldt uit Madrid dat het leven in november 2,4 procent duurder werd.',
};

describe('a take in a list', () => {
  it('of quiet hours is counted on the card that stood before', async () => {
    await k.desk.store.hours.chooseQuiet(k.channelId, readQuietHours('23.00-06.30'));
    await k.file('afp');
    k.desk.now += 6 * hourMs;
    await k.file('anp');
    k.desk.now += 5 * hourMs;
    await k.round();
    expect(k.wall()).toEqual([
      `m1: ${afp} | eerst: AFP gisteren 20.01 · ook ANP 02.02`,
      expect.stringMatching(new RegExp(`^m2: Stille uren .*${anp}`, 'u')),
    ]);
  });

  it('is counted on the one card that comes after it', async () => {
    await k.desk.store.hours.chooseQuiet(k.channelId, readQuietHours('23.00-06.30'));
    k.desk.now += 6 * hourMs;
    await k.file('afp');
    k.desk.now += 5 * hourMs;
    await k.round();
    await k.file('anp');
    expect(k.wall().at(-1)).toBe(`m2: ${anp} | eerst: AFP 02.01 · ook ANP 07.02 · tekst van ANP`);
  });
});

describe('a list that names a take behind another', () => {
  beforeEach(() => k.desk.store.hours.chooseQuiet(k.channelId, readQuietHours('23.00-06.30')));

  it('names it no more once it was withdrawn, and again where it comes back', async () => {
    await night('afp');
    await k.round();
    await k.file('anp');
    expect(behind()).toEqual(['']);
    await k.file('rtr');
    await k.file('dpa', { headline: 'Veel doden bij aardbeving Erzurum, zeker 14' });
    await k.file('rtr', { pubStatus: 'canceled', version: 2 });
    await k.file('rtr', { version: 3 });
    expect(behind()).toEqual(['', 'ook ANP 07.02, dpa 07.04', 'ook ANP 07.02, RTR 07.03, dpa 07.04']);
  });

  it('names it no more either where it was withdrawn while that list was under way', async () => {
    await k.file('rtr');
    await night('afp');
    killedDuringList('rtr');
    await k.round();
    expect(behind()).toEqual(['ook RTR gisteren 20.01', '']);
  });

  it('nor where that list was made anew just then', async () => {
    await k.file('rtr');
    await k.file('anp');
    await night('afp');
    await k.round();
    killedDuringList('rtr');
    await k.file('anp', { pubStatus: 'canceled', version: 2 });
    expect(behind()).toEqual(['ook RTR gisteren 20.01, ANP gisteren 20.02', 'ook RTR gisteren 20.01', '']);
  });

  it('nor where nobody knew for minutes whether that list stands there', async () => {
    await k.file('rtr');
    await night('afp');
    k.platform.script.push(async () => ({ kind: 'unknown', reason: 'no answer' }));
    k.platform.find = async () => ({ kind: 'unknown', reason: 'no history' });
    await passes(5);
    await k.hear('rtr', { pubStatus: 'canceled', version: 2 });
    await passes(5);
    expect(behind()).toEqual(['ook RTR gisteren 20.01']);
    k.platform.find = async () => ({ kind: 'found', messageId: 'm-lijst' });
    await passes(30);
    expect(behind()).toEqual(['ook RTR gisteren 20.01', '']);
  });

  async function passes(minutes: number): Promise<void> {
    for (let passed = 0; passed < minutes; passed++) {
      k.desk.now += minuteMs;
      await k.round(2);
    }
  }

  function killedDuringList(agency: string): void {
    k.platform.script.push(async (act) => {
      if (act.post.kind === 'list') await k.hear(agency, { pubStatus: 'canceled', version: 2 });
      else killedDuringList(agency);
      return { kind: 'sent', messageId: act.kind === 'edit' ? act.messageId : `m${k.platform.acts.length}` };
    });
  }

  async function night(agency: string): Promise<void> {
    k.desk.now += 6 * hourMs;
    await k.file(agency);
    k.desk.now += 5 * hourMs;
  }

  /** What was said behind its first line, each time. */
  function behind(): readonly string[] {
    return k.platform.acts.flatMap(({ post }) =>
      post.kind === 'list' ? [post.lines[0]?.event?.alsoText ?? ''] : [],
    );
  }
});

describe('a take that is followed by its number', () => {
  beforeEach(async () => {
    for (const agency of ['afp', 'anp']) await k.file(agency);
  });

  it('stands under the card of its event: nothing more is promised, and its versions come there', async () => {
    const done = await k.handling.follow(2, true, { channelId: k.channelId, at: k.desk.now });
    expect(done?.verdict).toEqual({ kind: 'followed', hasCard: true, under: 1 });
    await k.file('anp', { lede: 'Er zijn 14 doden in Erzurum, en 80 gewonden.', version: 2 });
    expect(k.wall().filter((line) => !line.includes(' under '))).toHaveLength(1);
    expect(k.wall().at(-1)).toMatch(/^m\d+ under m1: /u);
  });

  it('is to come under it where its own post waits', async () => {
    await k.hear('rtr');
    const done = await k.handling.follow(3, false, { channelId: k.channelId, at: k.desk.now });
    expect(done?.verdict).toEqual({ kind: 'followed', hasCard: false, under: 1 });
  });
});

function prefer(names: string): Promise<void> {
  return k.desk.store.channelSettings.choose(k.channelId, 'prefer', names);
}

function answers(outcome: SendOutcome): void {
  k.platform.script.push(async () => outcome);
}

function isMessage(line: string): boolean {
  return !line.includes(' under ');
}

function linesOf(title: string): readonly string[] {
  return k.wall().filter((line) => / under /u.test(line) && line.includes(title));
}
