import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WireItem } from '../../../src/domain/item.ts';
import { saidText } from '../../../src/domain/post/post-lines.ts';
import type { CardPost } from '../../../src/domain/post.ts';
import { createDeliverer, type Deliverer } from '../../../src/pipeline/deliver.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../../support/newsdesk.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { createScriptedAdapter, type ScriptedAdapter } from '../../support/scripted-adapter.ts';
import { minuteMs, wireItem } from '../../support/wire-item.ts';

const bureau = { platform: 'web', workspace: '', externalId: 'bureau' } as const;
const wrong = "De Tweede Kamer wil onderzoek. Vorig jaar is zo'n 1.200 kilo van een oplosmiddel geloosd.";
const right = wrong.replace('1.200', '12.000');

let desk: Newsdesk;
let platform: ScriptedAdapter;
let deliverer: Deliverer;

beforeEach(async () => {
  desk = await openNewsdesk();
  await desk.follow(bureau, 'buitenland');
  platform = createScriptedAdapter();
  deliverer = createDeliverer({
    adapter: platform,
    store: desk.store,
    clock: desk.clock,
    present: presenter,
    random: () => 0.5,
    log: quietLog,
  });
});
afterEach(() => desk.close());

describe('a correction', () => {
  it('says who, when, what was wrong and what is right, before which story, and the line of its agency', async () => {
    await post({ lede: wrong });
    await later({
      lede: right,
      signal: 'correction',
      correctionLine: 'herstelt hoeveelheid in eerste alinea',
    });
    expect(notices()).toEqual([
      [
        "🟠 Gecorrigeerd door ANP 20.01: 1.200 moet zijn 12.000 (… is zo'n 12.000 kilo van een oplosmiddel geloosd.)",
        'WASHINGTON (ANP/AFP) · Kop van a, van 19.55 · #1',
        'ANP: herstelt hoeveelheid in eerste alinea',
      ].join('\n'),
    ]);
    expect(differenceOnCard()).toBe("Verschil: … is zo'n 1.200 12.000 kilo van een oplosmiddel geloosd.");
    expect(saidText(cards().at(-1)?.change ?? [])).toBe(
      "… is zo'n 1.200 12.000 kilo van een oplosmiddel geloosd.",
    );
    expect(platform.acts.at(-1)).toMatchObject({
      kind: 'thread-note',
      post: { loud: true, mark: { kind: 'corrected' } },
    });
  });

  it('of a headline alone shows the headline, and of a dateline alone the dateline', async () => {
    await post({ headline: 'Storm treft Porto, 12 gewonden', lede: wrong });
    await later({ headline: 'Storm treft Porto, 21 gewonden', lede: wrong, signal: 'correction' });
    expect(notices()[0]).toContain('12 moet zijn 21 (… treft Porto, 21 gewonden)');
    await desk.file(wireItem({ guid: 'b', lede: wrong }));
    const { dateline } = wireItem({ guid: 'b' });
    if (dateline === null) throw new Error('no dateline');
    const moved = { ...dateline, text: 'BALTIMORE (ANP/AFP)' };
    await desk.file(
      wireItem({ guid: 'b', lede: wrong, dateline: moved, signal: 'correction', seenAt: desk.now }),
    );
    await round();
    expect(differenceOnCard()).toBe('Verschil: WASHINGTON BALTIMORE (ANP/AFP)');
  });

  it('tells a figure once that was wrong in headline and text', async () => {
    const lede = (toll: number) => `Een aardbeving van 6,8 heeft in Erzurum ${toll} levens geëist.`;
    await post({ headline: 'Aardbeving Turkije: 14 doden', lede: lede(14) });
    await later({ headline: 'Aardbeving Turkije: 16 doden', lede: lede(16), signal: 'correction' });
    expect(notices()[0]?.split('\n')[0]).toBe(
      '🟠 Gecorrigeerd door ANP 20.01: 14 moet zijn 16 (Aardbeving Turkije: 16 doden)',
    );
    expect(differenceOnCard()).toBe('Verschil: Aardbeving Turkije: 14 16 doden');
  });

  it('in which nothing that can be read differs is said to be of the layout alone', async () => {
    await post({ lede: wrong });
    await later({ lede: `${wrong.slice(0, -1)} .`, signal: 'correction' });
    expect(notices()[0]).toContain('🟠 Gecorrigeerd door ANP 20.01: alleen opmaak');
    expect(differenceOnCard()).toBe('Verschil: alleen opmaak');
  });

  it('tells of at most three places', async () => {
    const lede =
      'Jansen, Bakker, Visser en Smit waren er bij. Volgens Mulder ging het goed. Daarna sprak De Boer lang met Dekker.';
    await post({ lede });
    const other = lede
      .replace('Jansen', 'Janssen')
      .replace('Mulder', 'Muller')
      .replace('De Boer', 'De Beer')
      .replace('Dekker', 'Decker');
    await later({ lede: other.replace('Smit', 'Smid'), signal: 'correction' });
    expect(notices()[0]?.split('\n')[0]?.split(' · ').length).toBeLessThanOrEqual(3);
  });

  it('that is an update as well is told as a correction, once', async () => {
    await post({ headline: 'Zeker 10 doden', lede: wrong });
    await later({ headline: 'Zeker 240 doden', lede: right, signal: 'correction' });
    expect(notices()).toHaveLength(1);
    expect(notices()[0]).toContain('10 moet zijn 240');
  });

  it('that stays marked so in the versions after it is no correction again', async () => {
    const correctionLine = 'herstelt hoeveelheid';
    await post({ headline: 'Zeker 10 doden', lede: wrong });
    await later({ headline: 'Zeker 10 doden', lede: right, signal: 'correction', correctionLine });
    await later({ headline: 'Zeker 240 doden', lede: right, signal: 'correction', correctionLine });
    expect(notices()[1]).toContain('Nieuwe versie: doden 10 → 240');
  });

  it('of a story that is withdrawn afterwards leaves no word of it, and shows none of those words again once it is freed', async () => {
    await post({ lede: wrong });
    await later({ lede: right, signal: 'correction' });
    const { length } = platform.acts;
    await later({ pubStatus: 'canceled', headline: null, lede: null, changedAt: desk.now });
    expect(JSON.stringify(platform.acts.slice(length))).not.toContain('oplosmiddel');
    await later({ lede: right, signal: 'correction', changedAt: desk.now + minuteMs });
    const edits = platform.acts.filter((act) => act.kind === 'edit' && act.messageId === 'm3');
    const last = edits.at(-1)?.post;
    expect(last?.kind === 'notice' && last.text).toBe(
      '🟠 Gecorrigeerd door ANP 20.03\nWASHINGTON (ANP/AFP) · Kop van a, van 19.55 · #1',
    );
  });

  it('of a story that was killed says which figure was wrong, and no word of what was killed', async () => {
    const ramp = (toll: number) => `Bij de ramp zijn ${toll} mensen omgekomen, zegt minister Staikouras.`;
    await post({ headline: 'Ramp eist 31 levens', lede: ramp(31) });
    await later({ pubStatus: 'canceled', headline: null, lede: null, changedAt: desk.now });
    const lede = ramp(13).replace('minister Staikouras', 'de brandweer');
    const changedAt = desk.now + minuteMs;
    await later({ headline: 'Ramp eist 13 levens', lede, signal: 'correction', changedAt });
    expect(notices().at(-1)).toContain(
      '🟠 Gecorrigeerd door ANP 20.02: 31 moet zijn 13 (Ramp eist 13 levens)',
    );
    expect(differenceOnCard()).toContain('Verschil: Ramp eist 31 13 levens');
    expect(notices().at(-1)).not.toContain('Staikouras');
    expect(differenceOnCard()).not.toContain('Staikouras');
  });

  it.each([
    ['withheld', { pubStatus: 'withheld' }],
    ['killed', { pubStatus: 'canceled', headline: null, lede: null }],
  ] as const)('of a story that was %s is held against what people read before', async (_, between) => {
    await post({ headline: 'Ramp eist 31 levens', lede: wrong });
    const correctionLine = 'herstelt dodental';
    await later({ lede: wrong, ...between, signal: 'correction', correctionLine, changedAt: desk.now });
    const back = { headline: 'Ramp eist 13 levens', lede: wrong, changedAt: desk.now + minuteMs };
    await later({ ...back, signal: 'correction', correctionLine });
    expect(notices().at(-1)).toContain('31 moet zijn 13');
    expect(differenceOnCard()).toContain('31 13');
  });

  it('is held against that as well where its agency wrote on it many times while it was on hold', async () => {
    await post({ headline: 'Ramp eist 31 levens', lede: wrong });
    const correctionLine = 'herstelt dodental';
    for (let version = 1; version <= 8; version++) {
      const lede = `${wrong} Versie ${version}.`;
      const changedAt = desk.now + version * 1_000;
      await later({ lede, pubStatus: 'withheld', signal: 'correction', correctionLine, changedAt });
    }
    const back = { headline: 'Ramp eist 13 levens', lede: wrong, changedAt: desk.now + minuteMs };
    await later({ ...back, signal: 'correction', correctionLine });
    expect(notices().at(-1)).toContain('31 moet zijn 13');
  });

  it('of a killed story that differs in words alone is told without what stood there', async () => {
    await post({ lede: 'De minister nam smeergeld aan.' });
    await later({ pubStatus: 'canceled', headline: null, lede: null, changedAt: desk.now });
    const { length } = platform.acts;
    const changedAt = desk.now + minuteMs;
    await later({ lede: 'De wethouder nam smeergeld aan.', signal: 'correction', changedAt });
    expect(notices().at(-1)?.split('\n')[0]).toBe('🟠 Gecorrigeerd door ANP 20.02');
    expect(differenceOnCard()).toBeNull();
    expect(JSON.stringify(platform.acts.slice(length))).not.toMatch(/De minister|alleen opmaak/u);
  });

  it('of what nobody could read before its embargo ended is held against nothing', async () => {
    const embargoedUntil = desk.now + 10 * minuteMs;
    await post({ headline: 'Ramp eist 31 levens', lede: wrong, embargoedUntil });
    const freed = { headline: 'Ramp eist 13 levens', lede: wrong, changedAt: desk.now + minuteMs };
    await later({ ...freed, signal: 'correction' });
    expect(cards().at(-1)?.headline).toBe('Ramp eist 13 levens');
    expect(differenceOnCard()).toBeNull();
    expect(JSON.stringify(platform.acts)).not.toContain('31');
  });

  it('that is the first version Telex sees says so, and claims to know of no difference', async () => {
    await post({ lede: right, signal: 'correction' });
    expect(differenceOnCard()).toBeNull();
    expect(platform.acts).toHaveLength(1);
  });
});

async function round() {
  await deliverer.round(new AbortController().signal);
}

async function post(what: Partial<WireItem>) {
  await desk.file(wireItem({ ...what, guid: 'a', seenAt: desk.now }));
  await round();
}

async function later(what: Partial<WireItem>) {
  desk.now += minuteMs;
  await post(what);
}

function notices(): readonly string[] {
  return platform.acts.flatMap(({ kind, post: said }) =>
    kind !== 'edit' && said.kind === 'notice' ? [said.text] : [],
  );
}

/** Of the card as it was last posted or edited. */
function differenceOnCard(): string | null {
  const difference = cards().at(-1)?.difference ?? null;
  return difference === null ? null : saidText(difference);
}

function cards(): readonly CardPost[] {
  return platform.acts.flatMap(({ post: said }): CardPost[] => (said.kind === 'card' ? [said] : []));
}
