import { describe, expect, test } from 'vitest';
import { createPresenter } from '../../../src/chat/words/create-presenter.ts';
import {
  type CardContext,
  presentCard,
  presentLateList,
  presentLine,
  presentNotice,
} from '../../../src/chat/words/present-story.ts';
import { postToText } from '../../../src/chat/words/reply-text.ts';
import type { WireItem } from '../../../src/domain/item.ts';
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
    updatedAt: null,
    corrected: false,
    withdrawnAt: null,
    ...untouched,
    ...changes,
  };
}
const withdrawn = (changes: Partial<Story> = {}, item: Partial<WireItem> = {}) =>
  story({ state: 'withdrawn', withdrawnAt: now - 8 * minute, ...changes }, item);

describe('a card', () => {
  test('has the headline, the lede, its desk, time, age and number', () => {
    expect(presentCard(story(), dutch)).toEqual({
      kind: 'card',
      number: 412,
      state: 'new',
      title: 'Senaat stemt in met begroting',
      link: 'https://wire.example/washington',
      dateline: 'WASHINGTON (ANP/AFP)',
      issuedAt: now - hour,
      timeText: '13.30',
      ageText: '1 uur geleden',
      stateText: null,
      language: 'nl',
      lede: 'De Senaat heeft donderdag ingestemd met de begroting. Dat gebeurde na een lang debat.',
      topic: 'Buitenland',
      credit: 'ANP',
      placeText: '🇺🇸 07.30 plaatselijke tijd',
      urgent: false,
      sample: false,
      buttons: [
        { label: 'Hele tekst', command: '/bericht 412' },
        { label: 'Meer uit Buitenland', command: '/laatste buitenland' },
      ],
      linkLabel: 'Lees bij de bron',
    });
  });

  test('without a headline shows the first sentence, and goes on after it', () => {
    const { title, lede } = presentCard(story({}, { headline: null }), dutch);
    expect(title).toBe('De Senaat heeft donderdag ingestemd met de begroting.');
    expect(lede).toBe('Dat gebeurde na een lang debat.');
  });

  test('whose only sentence is its title has no lede', () => {
    const { title, lede } = presentCard(story({}, { headline: null, lede: 'Kabinet gevallen' }), dutch);
    expect([title, lede]).toEqual(['Kabinet gevallen', null]);
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
    expect(presentCard(both, { ...dutch, topic: 'economie' }).topic).toBe('Economie');
    expect(presentCard(both, { ...dutch, topic: 'alles' }).topic).toBe('Buitenland');
  });

  test('tells what time it was there when the story was issued, where place and time are known', () => {
    expect(presentCard(story(), { ...english, now: now + 5 * hour }).placeText).toBe('🇺🇸 07:30 local time');
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
    expect(presentCard(story(), { ...dutch, late: true }).stateText).toBe('laat, uitgegeven 13.30');
    expect(presentCard(story(), { ...english, late: true }).stateText).toBe('late, issued 13:30');
    expect(presentCard(story({ issuedAt: null }), { ...dutch, late: true }).stateText).toBe('laat');
  });

  test('of an unknown time or one in the future never reads as fresh', () => {
    for (const issuedAt of [null, now + 3 * hour]) {
      const { ageText, issuedAt: shown, timeText } = presentCard(story({ issuedAt }), dutch);
      expect([ageText, shown]).toEqual([null, null]);
      expect(timeText).toMatch(/gezien 14\.30$/u);
    }
  });
});

describe('a withdrawn card', () => {
  test('says by whom and when, and keeps nothing of the story', () => {
    const card = presentCard(withdrawn(), { ...dutch, late: true });
    expect(card).toMatchObject({
      state: 'withdrawn',
      title: 'INGETROKKEN door ANP 14.22, niet gebruiken',
      link: null,
      lede: null,
      placeText: null,
      urgent: false,
      buttons: [{ label: 'Meer uit Buitenland', command: '/laatste buitenland' }],
    });
    expect(JSON.stringify(card)).not.toMatch(/Senaat|begroting|wire\.example|washington/iu);
  });

  test('reads in English in an English newsroom', () => {
    expect(presentLine(withdrawn(), english).title).toBe('WITHDRAWN by ANP 14:22, do not use');
  });

  test('names who sent it, whatever the item says of itself', () => {
    const sent = withdrawn({ sender: 'Regioblog' }, { credit: 'ANP' });
    expect(presentLine(sent, dutch).title).toBe('INGETROKKEN door Regioblog 14.22, niet gebruiken');
  });

  test('keeps saying on which day when that is over', () => {
    const tomorrow = { ...dutch, now: now + 24 * hour };
    expect(presentLine(withdrawn(), tomorrow).title).toBe(
      'INGETROKKEN door ANP gisteren 14.22, niet gebruiken',
    );
  });

  test('of a story that is held shows nothing of it either', () => {
    const card = presentCard(story({ state: 'held' }), dutch);
    expect(card.title).toBe('AANGEHOUDEN door ANP 14.30, niet gebruiken');
    expect(JSON.stringify(card)).not.toMatch(/Senaat|begroting|wire\.example/u);
  });
});

describe('what is said under a card', () => {
  test('a correction gives the title as it is now', () => {
    expect(presentNotice(story({ corrected: true }), 'corrected', dutch)).toEqual({
      kind: 'notice',
      text: 'Gecorrigeerd: Senaat stemt in met begroting · #412',
      loud: true,
    });
  });

  test('a kill says it again; a correction of a killed story says only the kill', () => {
    for (const about of ['withdrawn', 'corrected'] as const) {
      expect(presentNotice(withdrawn(), about, dutch).text).toBe(
        'INGETROKKEN door ANP 14.22, niet gebruiken · #412',
      );
    }
  });
});

test('what came during an outage is one list with a count', () => {
  expect(presentLateList([story(), withdrawn()], dutch)).toMatchObject({
    title: '2 berichten tijdens de storing',
    lines: [{ number: 412, state: 'new' }, { state: 'withdrawn' }],
  });
  expect(presentLateList([story()], english).title).toBe('1 story during the outage');
});

test('the presenter tells a late card at the time it is asked', () => {
  const presenter = createPresenter({ ...dutch, platformLabels: new Map() });
  expect(postToText(presenter.card(story({ updatedAt: now }), now + hour, true), 'nl')).toBe(
    [
      'Senaat stemt in met begroting',
      'WASHINGTON (ANP/AFP) · 13.30 · 2 uur geleden · #412 · laat, uitgegeven 13.30 · bijgewerkt 14.30',
      'De Senaat heeft donderdag ingestemd met de begroting. Dat gebeurde na een lang debat.',
      'Buitenland · ANP · 🇺🇸 07.30 plaatselijke tijd',
      'https://wire.example/washington',
    ].join('\n'),
  );
});
