import { describe, expect, test } from 'vitest';
import { createPresenter } from '../../../src/chat/words/create-presenter.ts';
import { presentLateList } from '../../../src/chat/words/present-list.ts';
import { presentCard, presentLine, presentNotice } from '../../../src/chat/words/present-story.ts';
import { postToText } from '../../../src/chat/words/reply-text.ts';
import type { CardContext } from '../../../src/chat/words/story/context.ts';
import type { ListedStory } from '../../../src/domain/event/listed-story.ts';
import type { WireItem } from '../../../src/domain/item.ts';
import { nameOf } from '../../../src/domain/post/name-story.ts';
import { bodyOf, clockText, headOf, mentionsIn, saidText } from '../../../src/domain/post/post-lines.ts';
import type { CardPost, Said } from '../../../src/domain/post.ts';
import { type Story, untouched } from '../../../src/domain/story.ts';
import { shippedTopics } from '../../../src/domain/topic.ts';
import { hour, minute, now, washington } from '../../support/open-desk.ts';

const dutch: CardContext = { now, locale: 'nl', timeZone: 'Europe/Amsterdam', topics: shippedTopics };
const english: CardContext = { ...dutch, locale: 'en' };

function story(changes: Partial<Story> = {}, item: Partial<WireItem> = {}): Story {
  const whole = { ...washington, ...item };
  return {
    number: 412,
    state: 'live',
    item: whole,
    sourceId: 'anp-test',
    sender: 'ANP',
    sample: false,
    revision: 1,
    issuedAt: whole.issuedAt,
    seenAt: whole.seenAt,
    cameAt: Math.min(changes.issuedAt ?? whole.issuedAt ?? whole.seenAt, changes.seenAt ?? whole.seenAt),
    updatedAt: null,
    corrected: false,
    withdrawnAt: null,
    ...untouched,
    ...changes,
  };
}
const withdrawn = (changes: Partial<Story> = {}, item: Partial<WireItem> = {}) =>
  story(
    {
      state: 'withdrawn',
      withdrawnAt: now - 8 * minute,
      named: nameOf({ ...washington, ...item }),
      ...changes,
    },
    {
      headline: 'KILL',
      lede: 'Geheim',
      body: null,
      link: 'https://wire.example/kill',
      pubStatus: 'canceled',
      ...item,
    },
  );

describe('a card', () => {
  test('has the headline, the lede, its desk, time, age and number', () => {
    expect(presentCard(story(), dutch)).toEqual({
      kind: 'card',
      number: 412,
      state: 'new',
      mark: null,
      headline: 'Senaat stemt in met begroting',
      title: 'Senaat stemt in met begroting',
      link: 'https://wire.example/washington',
      dateline: 'WASHINGTON (ANP/AFP)',
      issuedAt: now - hour,
      timeText: '13.30',
      ageText: '1 uur geleden',
      stateText: null,
      clock: { shownAt: now - hour, frame: '{time} ({age})', timeText: '13.30', ageText: '1 uur geleden' },
      takenBack: null,
      desk: null,
      language: 'nl',
      lede: 'De Senaat heeft donderdag ingestemd met de begroting. Dat gebeurde na een lang debat.',
      topic: 'Buitenland',
      credit: 'ANP',
      placeText: '🇺🇸 07.30',
      difference: null,
      hints: [],
      urgent: false,
      sample: false,
      calls: [],
      buttons: [
        { label: 'Ik doe deze', command: '/doe 412' },
        { label: 'Volledige tekst', command: '/bericht 412' },
      ],
      more: [
        { label: 'Kopieer tekst', command: '/kopie 412' },
        { label: 'Meer uit Buitenland', command: '/laatste buitenland' },
      ],
      linkLabel: 'Naar de bron',
    });
  });

  test('without a headline keeps its lede a lede, and is named by its first words', () => {
    const { headline, title, lede } = presentCard(story({}, { headline: null }), dutch);
    expect(headline).toBeNull();
    expect(lede).toBe(
      'De Senaat heeft donderdag ingestemd met de begroting. Dat gebeurde na een lang debat.',
    );
    expect(title).toBe(
      'De Senaat heeft donderdag ingestemd met de begroting. Dat gebeurde na een lang debat.',
    );
    const long = presentLine(story({}, { headline: null, lede: 'woord '.repeat(60).trim() }), dutch);
    expect(long.title.length).toBeLessThanOrEqual(92);
    expect(long.title).toMatch(/woord …$/u);
  });

  test.each([
    ['is all there is, and long', 'Zin van dertig woorden. '.repeat(8), null],
    ['is the text, and long', 'Zin van dertig woorden. '.repeat(8), 'Zin van dertig woorden. '.repeat(8)],
    [
      'is the begin of the text',
      'Zin van dertig woorden. Zin van …',
      'Zin van dertig woorden. Zin van dertig woorden.',
    ],
  ])('whose title %s has no headline but a lede', (_, headline, lede) => {
    const card = presentCard(story({}, { headline: headline.trim(), lede, body: lede }), dutch);
    expect(card.headline).toBeNull();
    expect(card.lede).toMatch(/^Zin van dertig woorden\. Zin/u);
  });

  test('keeps a headline of two hundred letters a headline where the text says something else', () => {
    const headline = 'Kop van woorden '.repeat(13).trim();
    expect(presentCard(story({}, { headline }), dutch).headline).toBe(headline);
  });

  test('has no button for the whole text where there is no more of it, and none for more of what its channel follows', () => {
    const item = { lede: 'Een zin.', body: 'Een zin.' };
    expect(presentCard(story({}, item), { ...dutch, followed: ['buitenland'] })).toMatchObject({
      buttons: [{ label: 'Ik doe deze' }],
      more: [{ label: 'Kopieer tekst', command: '/kopie 412' }],
    });
    const lede = 'Een zin van woorden. '.repeat(20).trim();
    expect(presentCard(story({}, { lede, body: lede }), dutch).buttons).toHaveLength(2);
  });

  test('names its desk where the channel has more than one', () => {
    expect(presentCard(story(), { ...dutch, followed: ['buitenland', 'sport'] }).hints).toEqual([
      'Buitenland',
    ]);
    expect(presentCard(story(), { ...dutch, followed: ['buitenland'] }).hints).toEqual([]);
  });

  test('is marked in words when it is urgent, was wrong, waited for an embargo, or may be for desks alone', () => {
    const marked = (item: Partial<WireItem>, changes: Partial<Story> = {}) => {
      const { mark } = presentCard(story(changes, item), dutch);
      return mark === null ? null : `${mark.sign} ${mark.word}`.trim();
    };
    expect(marked({ urgency: 1 })).toBe('🔴 SPOED');
    expect(marked({ urgency: 3 })).toBeNull();
    expect(marked({ signal: 'correction' })).toBe('🟠 Gecorrigeerd');
    expect(marked({ urgency: 2 }, { corrected: true })).toBe('🟠 SPOED, gecorrigeerd');
    expect(marked({ embargoedUntil: now - minute, seenAt: now - hour })).toBe('Embargo voorbij');
    expect(marked({ embargoedUntil: now - minute, seenAt: now - hour, urgency: 1 })).toBe(
      '🔴 SPOED, embargo voorbij',
    );
    expect(marked({ embargoedUntil: now - 2 * hour, seenAt: now - hour })).toBeNull();
    expect(marked({ genre: 'possible-advisory' })).toBe('Mogelijk voor redacties');
    expect(marked({ genre: 'possible-advisory', urgency: 2 })).toBe('🔴 SPOED, mogelijk voor redacties');
  });

  test('does not say its headline again in the lede', () => {
    const item = { headline: 'Kabinet gevallen', lede: 'Kabinet gevallen. Dat meldt de premier.' };
    expect(presentCard(story({}, item), dutch).lede).toBe('Dat meldt de premier.');
  });

  test('with urgency 1 or 2 is loud', () => {
    expect([1, 2, 3].map((urgency) => presentCard(story({}, { urgency }), dutch).urgent)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('shows the topic by which it came to this channel, not alles', () => {
    const both = story({}, { topics: ['buitenland', 'economie'] });
    const inEconomy = presentCard(both, { ...dutch, followed: ['economie'] });
    expect(inEconomy.topic).toBe('Economie');
    expect(inEconomy.more.map(({ command }) => command)).toEqual(['/kopie 412']);
    expect(presentCard(both, { ...dutch, followed: ['alles'] }).topic).toBe('Buitenland');
  });

  test('tells what time it was there when the story was issued, where place and time are known', () => {
    expect(presentCard(story(), { ...english, now: now + 5 * hour }).placeText).toBe('🇺🇸 07:30');
    expect(presentCard(story({}, { dateline: null }), dutch).placeText).toBeNull();
    expect(presentCard(story({ issuedAt: null }), dutch).placeText).toBeNull();
  });

  test.each([
    ['updated', { updatedAt: now - 8 * minute }, {}, 'bijgewerkt 14.22', 'updated 14:22'],
    [
      'corrected',
      { updatedAt: now - 8 * minute, corrected: true },
      { signal: 'correction' },
      'gecorrigeerd 14.22',
      'corrected 14:22',
    ],
    [
      'corrected',
      { updatedAt: now - 8 * minute, corrected: true },
      { signal: 'update' },
      'gecorrigeerd · bijgewerkt 14.22',
      'corrected · updated 14:22',
    ],
    ['corrected', {}, { signal: 'correction' }, 'gecorrigeerd', 'corrected'],
    ['updated', { updatedAt: now - 20 * hour }, {}, 'bijgewerkt gisteren 18.30', 'updated yesterday 18:30'],
  ] as const)('that is %s says so with the time', (state, changes, item, inDutch, inEnglish) => {
    const revised = story(changes, item);
    expect(presentCard(revised, dutch)).toMatchObject({ state, stateText: inDutch });
    expect(presentCard(revised, english)).toMatchObject({ state, stateText: inEnglish });
  });

  test('that comes late says so, with the time it was issued', () => {
    expect(presentCard(story(), { ...dutch, late: true }).stateText).toBe('verlaat (ANP: 13.30)');
    expect(presentCard(story(), { ...english, late: true }).stateText).toBe('late (ANP: 13:30)');
    expect(presentCard(story({ issuedAt: null }), { ...dutch, late: true }).stateText).toBe('verlaat');
  });

  test('of an unknown time or one in the future never reads as fresh', () => {
    for (const issuedAt of [null, now + 3 * hour]) {
      const { ageText, issuedAt: shown, timeText } = presentCard(story({ issuedAt }), dutch);
      expect([ageText, shown]).toEqual([null, null]);
      expect(timeText).toMatch(/gezien 14\.30$/u);
    }
  });

  test('whose time lay ahead says when it was seen first, also when that time has come', () => {
    const ahead = { issuedAt: now + 3 * hour, seenAt: now };
    for (const later of [now + 5 * minute, now + 4 * hour]) {
      const { clock, timeText } = presentCard(story(ahead), { ...dutch, now: later });
      expect([clock.timeText, timeText]).toEqual(Array(2).fill('tijd in de toekomst, gezien 14.30'));
    }
  });
});

describe('a story that was taken back', () => {
  test('is named by its last live version: headline struck, place, time, who, when and what to do; its text is nowhere', () => {
    const card = presentCard(withdrawn({}, {}), { ...dutch, late: true });
    expect(card).toMatchObject({
      state: 'withdrawn',
      mark: { kind: 'killed', sign: '⛔', word: 'INGETROKKEN' },
      headline: null,
      title: 'INGETROKKEN: Senaat stemt in met begroting',
      link: null,
      lede: null,
      dateline: 'WASHINGTON (ANP/AFP)',
      placeText: null,
      urgent: false,
      buttons: [],
      more: [],
    });
    expect(textOf(card)).toBe(
      [
        '⛔ INGETROKKEN door ANP 14.22: ~Senaat stemt in met begroting~',
        'WASHINGTON (ANP/AFP) · van 13.30',
        'Niet gebruiken. Al gebruikt? Haal het weg.',
        'ingetrokken 8 minuten geleden',
      ].join('\n'),
    );
    expect(JSON.stringify(card)).not.toMatch(/Geheim|KILL|donderdag|wire\.example/u);
  });

  test('gives the reason of its agency, without the label that says again that it is a kill', () => {
    const because = (editorialNote: string) =>
      presentLine(withdrawn({}, { editorialNote }), dutch).takenBack?.reason;
    expect(because('INTREKKING: bericht klopt niet')).toBe('bericht klopt niet');
    expect(because('Kill - wrong photo')).toBe('wrong photo');
    expect(because('Let op: het bedrijf ontkent')).toBe('Let op: het bedrijf ontkent');
    expect(presentLine(withdrawn(), dutch).takenBack?.reason).toBeNull();
  });

  test('reads in English in an English newsroom', () => {
    expect(textOf(presentCard(withdrawn(), english))).toContain(
      '⛔ WITHDRAWN by ANP 14:22: ~Senaat stemt in met begroting~\nWASHINGTON (ANP/AFP) · from 13:30\nDo not use. Used already? Take it down.',
    );
  });

  test('without a headline is named by its first words', () => {
    const named = nameOf({ ...washington, headline: null });
    expect(presentLine(withdrawn({ named }), dutch).takenBack?.name).toMatch(/^De Senaat heeft donderdag/u);
  });

  test('whose headline may itself be the danger is named by its place and time, and never by a number alone', () => {
    const card = presentCard(withdrawn({ named: nameOf(washington, 'place') }), dutch);
    expect(textOf(card)).toBe(
      [
        '⛔ INGETROKKEN door ANP 14.22',
        'WASHINGTON (ANP/AFP) · van 13.30',
        'Niet gebruiken. Al gebruikt? Haal het weg.',
        'ingetrokken 8 minuten geleden',
      ].join('\n'),
    );
    expect(JSON.stringify(card)).not.toMatch(/Senaat|begroting/u);
  });

  test('whose headline may itself be the danger is called what its agency calls it, where it does', () => {
    const named = nameOf({ ...washington, slug: 'us-budget' }, 'place');
    expect(textOf(presentCard(withdrawn({ named }), dutch))).toContain(
      '⛔ INGETROKKEN door ANP 14.22: ~us-budget~\nWASHINGTON (ANP/AFP) · van 13.30',
    );
  });

  test('that nobody could ever read is not named', () => {
    const card = presentCard(withdrawn({ named: null }), dutch);
    expect(card.title).toBe('INGETROKKEN door ANP 14.22, niet gebruiken');
    expect(JSON.stringify(card)).not.toMatch(/Senaat|begroting|Geheim|KILL|wire\.example|washington/u);
  });

  test('names who sent it, whatever the item says of itself', () => {
    const sent = withdrawn({ sender: 'Regioblog' }, { credit: 'ANP' });
    expect(presentLine(sent, dutch).takenBack?.lead).toBe('INGETROKKEN door Regioblog 14.22');
  });

  test('keeps saying on which day when that is over', () => {
    const tomorrow = { ...dutch, now: now + 24 * hour };
    expect(presentLine(withdrawn(), tomorrow).takenBack).toMatchObject({
      lead: 'INGETROKKEN door ANP gisteren 14.22',
      fromText: 'van gisteren 13.30',
    });
  });

  test('and may come back is named and not struck, and never arrested', () => {
    const card = presentCard(
      withdrawn({ state: 'held', withdrawnAt: null }, { pubStatus: 'withheld' }),
      dutch,
    );
    expect(textOf(card)).toContain(
      '⛔ GEBLOKKEERD door ANP 14.30, niet gebruiken: Senaat stemt in met begroting',
    );
    expect(JSON.stringify(card)).not.toMatch(/donderdag|wire\.example|aangehouden/iu);
  });
});

describe('what is said under a card', () => {
  test('a correction gives the title as it is now', () => {
    expect(presentNotice(story({ corrected: true }), 'corrected', dutch)).toMatchObject({
      kind: 'notice',
      text: 'Gecorrigeerd: Senaat stemt in met begroting · #412',
      loud: true,
      number: 412,
      mark: { kind: 'corrected' },
    });
  });

  test('a kill whose own words only name its story gives no reason, and one of the unknown tells those words as they are', () => {
    const text = (changes: Partial<Story>, editorialNote: string) =>
      presentNotice(withdrawn(changes, { editorialNote }), 'withdrawn', dutch).text;
    expect(text({}, 'KILL: Senaat stemt in met begroting')).not.toContain('Reden');
    expect(text({}, 'KILL: Senaat stemde niet')).toContain('Reden: Senaat stemde niet');
    expect(text({ named: null }, 'KILL: Senaat stemt in')).toContain('ANP: “Senaat stemt in”');
  });

  test('a kill says all that its card says, since it may stand alone; a correction of a killed story says only the kill', () => {
    for (const about of ['withdrawn', 'corrected'] as const) {
      expect(
        presentNotice(withdrawn({}, { editorialNote: 'klopt niet' }), about, dutch, {
          alsoBy: ['AFP'],
          seen: [],
        }).text,
      ).toBe(
        [
          '⛔ INGETROKKEN door ANP 14.22: Senaat stemt in met begroting',
          'Niet gebruiken. Al gebruikt? Haal het weg. Reden: klopt niet',
          'WASHINGTON (ANP/AFP) · van 13.30 · ook bij AFP, daar niet ingetrokken · #412',
        ].join('\n'),
      );
    }
  });
});

/** A card line by line, struck words between tildes. */
function textOf(card: CardPost): string {
  const line = (said: Said) =>
    said
      .map((run) => ('style' in run && run.style === 'strike' ? `~${run.text}~` : saidText([run])))
      .join('');
  return [headOf(card), ...bodyOf(card)].map(line).concat(clockText(card.clock)).join('\n');
}

test('what came during an outage is one list with a count', () => {
  expect(presentLateList([story(), withdrawn()].map(alone), dutch)).toMatchObject({
    title: '2 berichten tijdens de storing',
    lines: [{ number: 412, state: 'new' }, { state: 'withdrawn' }],
  });
  expect(presentLateList([story()].map(alone), english).title).toBe('1 story during the outage');
  const flash = story({ number: 413 }, { urgency: 1 });
  const later = story({ number: 414 });
  expect(
    presentLateList([story(), flash, later].map(alone), dutch).lines.map(({ number }) => number),
  ).toEqual([413, 412, 414]);
});

test('the presenter tells a late card at the time it is asked', () => {
  const presenter = createPresenter({ ...dutch, platformLabels: new Map() });
  expect(postToText(presenter.card(story({ updatedAt: now }), now + hour, true), 'nl')).toBe(
    [
      'Senaat stemt in met begroting',
      'WASHINGTON (ANP/AFP) · verlaat (ANP: 13.30) · 2 uur geleden · #412',
      'De Senaat heeft donderdag ingestemd met de begroting. Dat gebeurde na een lang debat.',
      'Buitenland · ANP · 🇺🇸 07.30',
      'https://wire.example/washington',
    ].join('\n'),
  );
});

test('a flash is told from what is urgent where its agency does, and is urgent with every other', () => {
  const marked = (credit: string, urgency: number) =>
    presentCard(story({}, { credit, urgency }), dutch).mark?.word ?? null;
  expect([1, 2, 3].map((urgency) => marked('dpa', urgency))).toEqual(['FLITS', 'SPOED', null]);
  expect([1, 2].map((urgency) => marked('AFP', urgency))).toEqual(['FLITS', 'SPOED']);
  expect([1, 2].map((urgency) => marked('ANP', urgency))).toEqual(['SPOED', 'SPOED']);
  expect(presentCard(story({}, { credit: 'dpa', urgency: 1 }), english).mark?.word).toBe('FLASH');
});

describe('whom a post calls by name', () => {
  const channel = { platform: 'slack', workspace: '', externalId: 'C1' };
  const house = createPresenter({ ...dutch, platformLabels: new Map() });
  const presenter = house.in({ pingFlash: 'S1FLASH', pingKill: 'S1KILL' });
  const place = { channel, followed: [], isNew: true };
  const called = ({ calls }: { readonly calls: readonly Said[] }) => mentionsIn(calls).map(({ id }) => id);

  test('is the group that its channel named for flashes, of urgent copy alone and once: an edit calls nobody', () => {
    expect(called(presenter.card(story({}, { urgency: 1 }), now, false, null, place))).toEqual(['S1FLASH']);
    expect(called(presenter.card(story({}, { urgency: 4 }), now, false, null, place))).toEqual([]);
    expect(
      called(presenter.card(story({}, { urgency: 1 }), now, false, null, { ...place, isNew: false })),
    ).toEqual([]);
  });

  test('is the other group of a kill, unless somebody has the story; nobody in a channel that named none', () => {
    const kill = (changes: Partial<Story>, there = presenter) =>
      called(there.notice(withdrawn(changes), 'withdrawn', now, { alsoBy: [], seen: [] }, place));
    expect(kill({})).toEqual(['S1KILL']);
    const sanne = { platform: 'slack', workspace: '', userId: 'U1', name: 'Sanne' };
    expect(kill({ handling: { kind: 'taken', by: sanne, at: now } })).toEqual(['U1']);
    expect(kill({}, house)).toEqual([]);
  });

  test('is the group as well where who has the killed story is on another platform, and cannot be called in this channel', () => {
    const joris = { platform: 'discord', workspace: '', userId: '7', name: 'Joris' };
    const killed = withdrawn({ handling: { kind: 'published', by: joris, at: now } });
    for (const about of ['withdrawn', 'unseen'] as const) {
      const { calls } = presenter.notice(killed, about, now, { alsoBy: [], seen: [] }, place);
      expect(calls.map((said) => saidText(said, 'slack'))).toEqual([
        expect.stringContaining('Joris (Discord), je hebt dit'),
        'Voor S1KILL',
      ]);
    }
  });

  test('is told when she published it, also where that was before midnight', () => {
    const by = { platform: 'slack', workspace: '', userId: 'U1', name: 'Sanne' };
    const killed = (at: number) => {
      const handling = { kind: 'published', by, at } as const;
      return presenter.notice(withdrawn({ handling }), 'withdrawn', now, { alsoBy: [], seen: [] }, place)
        .calls;
    };
    const said = [now - hour, now - 20 * hour].map((at) => saidText(killed(at)[0] ?? [], 'slack'));
    expect(said[0]).toMatch(/^Sanne, je hebt dit om \d\d\.\d\d gepubliceerd\.$/u);
    expect(said[1]).toMatch(/^Sanne, je hebt dit gisteren \d\d\.\d\d gepubliceerd\.$/u);
  });

  test('is no group where it is only asked whether a story was withdrawn', () => {
    const asked = story({ state: 'held' }, { signal: 'possible-kill' });
    const notice = presenter.notice(asked, 'withdrawn', now, { alsoBy: [], seen: [] }, place);
    expect(notice.text).toContain('Mogelijk ingetrokken');
    expect(called(notice)).toEqual([]);
  });
});

function alone(one: Story): ListedStory {
  return { story: one, event: null };
}
