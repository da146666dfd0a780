import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Locale } from '../../src/chat/ports/locale.ts';
import { presentLateList } from '../../src/chat/words/present-list.ts';
import { presentCard, presentNotice } from '../../src/chat/words/present-story.ts';
import { postToText } from '../../src/chat/words/reply-text.ts';
import { presentTroubles } from '../../src/chat/words/tell-troubles.ts';
import type { Person } from '../../src/domain/handling/person.ts';
import { shippedTopics } from '../../src/domain/topic.ts';
import { foreignDesk, hour, minute, now, openDesk } from '../support/open-desk.ts';
import { liveThrough } from './words/live-through.ts';
import { saidInCode } from './words/said-words.ts';
import { troubles, typed, typedByName } from './words/typed-lines.ts';

const { pairs, lonely, others } = saidInCode();

/** The same word in both languages. */
const alike = new Set([
  'filter',
  'Sport',
  'Media',
  'Tech',
  'web',
  'Slack',
  'Discord',
  'Telex',
  '#{number}',
  '{count}',
  'Status',
  'Dateline',
]);

describe('every text that people see', () => {
  test('stands in both languages, beside each other', () => {
    expect(pairs.length).toBeGreaterThan(400);
    expect(lonely).toEqual([]);
  });

  test('is never Dutch alone: no Dutch sentence stands outside a pair', () => {
    const rooms =
      /^(?:commands|adapters|src\/(?:chat|cli|domain\/filter|settings|observability|pipeline))\b/u;
    const found = others.filter(
      ({ file, text }) => rooms.test(file) && (text.match(dutchSentence)?.length ?? 0) >= 2,
    );
    expect(found).toEqual([]);
  });

  test('is in its own language alone', () => {
    const mixed = pairs.filter(
      ({ nl, en }) => englishMarks.test(sentenceOf(nl)) || dutchMarks.test(sentenceOf(en)),
    );
    expect(mixed).toEqual([]);
  });

  test('is not the same text twice, or an empty one', () => {
    const same = pairs.filter(
      ({ nl, en }) => nl.trim() === '' || en.trim() === '' || (nl === en && !alike.has(nl)),
    );
    expect(same).toEqual([]);
  });

  test('calls each command by its name in the language of the text', () => {
    const others = (side: 'nl' | 'en') =>
      commands
        .filter(({ name, englishName }) => name !== englishName)
        .map(({ name, englishName }) => (side === 'en' ? name : englishName));
    const called = (text: string, side: 'nl' | 'en') =>
      new RegExp(`/(?:${others(side).join('|')})(?![\\w-])`, 'u').test(text);
    expect(pairs.some(({ en }) => called(en, 'nl'))).toBe(true);
    expect(pairs.filter(({ nl, en }) => called(nl, 'nl') || called(en, 'en'))).toEqual([]);
  });

  test('leaves the same gaps to be filled in', () => {
    const gaps = (text: string) => [...new Set(text.match(/\{\w+\}/gu))].toSorted();
    expect(pairs.filter(({ nl, en }) => String(gaps(nl)) !== String(gaps(en)))).toEqual([]);
  });
});

const dutchSentence =
  /\b(?:de|het|een|dit|dat|niet|van|nog|geen|voor|met|bericht|berichten|kanaal|volgt|wordt|zijn|hebt|uw|bord)\b/giu;
const dutchMarks =
  /\b(?:de|het|een|dit|kanaal|geen|nog|niet|van|bericht|berichten|volgt|geleden|uur|gisteren|zo|gaat|kies|bron|bronnen|werkt|laatste|voor|wat|met|hoe|meer|uit|door|bijgewerkt|gecorrigeerd|onbekend|tekst|onderwerp|aantal|nummer)\b/iu;
const englishMarks =
  /\b(?:the|this|channel|not|yet|from|story|stories|follows|ago|hour|yesterday|pick|source|sources|works|what|with|how|you|more|by|updated|corrected|unknown|whole|topic|count|number)\b/iu;

const sanne: Person = { platform: 'slack', workspace: '', userId: 'U1', name: 'Qq' };

describe.each([
  ['Dutch', 'nl', englishMarks],
  ['English', 'en', dutchMarks],
] as const)('in a %s newsroom', (_, locale: Locale, foreignMarks) => {
  const heard: string[] = [];
  let newsroom: Awaited<ReturnType<typeof openDesk>>;
  const wordless = { headline: 'QQ', lede: 'Xx. Yy.', body: 'Xx. Yy.\n\nZz.', dateline: null };

  beforeAll(async () => {
    newsroom = await openDesk();
    await newsroom.file({ item: { ...wordless, issuedAt: now - 20 * hour } });
    await newsroom.file({ item: wordless, state: 'withdrawn' });
    await newsroom.file({ item: { ...wordless, issuedAt: null } });
    await newsroom.file({ item: { ...wordless, signal: 'possible-kill' }, state: 'held' });
    await newsroom.file({ item: { ...wordless, embargoedUntil: now + hour }, state: 'held' });
    const { sources: store } = newsroom.store;
    const source = { url: 'https://wire.example', credit: null, topic: null, sample: false };
    await store.sync(['s1', 's2', 's3', 's4'].map((id) => ({ id, ...source })));
    const text = 'wire.example has nothing at this address (404): check the address with the provider';
    const fault = { text, kind: 'not-found' };
    const poll = { at: now - minute, nextPollAt: now + hour };
    await store.savePoll({ id: 's1', fence: 0 }, { ...poll, state: 'ok', warning: fault, lastItemAt: now });
    await store.savePoll({ id: 's2', fence: 0 }, { ...poll, state: 'failing', fault });
    await store.savePoll({ id: 's3', fence: 0 }, { ...poll, state: 'gone', fault });
  });
  afterAll(() => newsroom.close());

  test.each(typed)('the answer to “%s” is in that language alone', async (text) => {
    const said = await newsroom.say(text, locale);
    heard.push(said);
    expect(said).not.toBe('');
    expect(withoutNames(said)).not.toMatch(foreignMarks);
  });

  test.each(typedByName)('so is the answer to “%s” of somebody who is known by name', async (text) => {
    const said = await newsroom.say(text, locale, sanne);
    heard.push(said);
    expect(withoutNames(said)).not.toMatch(foreignMarks);
  });

  test.each(troubles)('an alarm is too, and its end: $kind', (about) => {
    const all = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        key: `${at}`,
        about,
        since: now - 20 * hour,
        toldAt: null,
      }));
    const telling = { locale, now, timeZone: 'Europe/Amsterdam', platformLabels: new Map() };
    for (const count of [1, 12]) {
      const over = [...all(count), ...all(count).map((each) => ({ ...each, isDropped: true }))];
      const { text } = presentTroubles({ begun: all(count), over, at: now }, telling);
      expect(withoutNames(text)).not.toMatch(foreignMarks);
      expect(text).not.toMatch(/\{\w+\}/u);
    }
  });

  test('a refusal, a failure and the choices while typing are too', async () => {
    const refusal = await newsroom.run('/volg sport', { locale, mayManage: false });
    const broken = await openDesk({
      archive: (real) => ({ ...real, latest: () => Promise.reject(new Error('QQ')) }),
    });
    const failure = await broken.run('/laatste', { locale });
    await broken.close();
    const offered = await newsroom.router.complete({
      command: 'hulp',
      argument: 'opdracht',
      typed: '',
      channel: foreignDesk,
      locale,
      limit: 25,
    });
    const said = [...refusal.parts, ...failure.parts].map((part) => ('text' in part ? part.text : ''));
    const all = withoutNames([...said, ...offered.map(({ label }) => label)].join('\n'));
    expect(all.length).toBeGreaterThan(100);
    expect(all).not.toMatch(foreignMarks);
  });

  test('so is all else that commands can answer, and there is nothing that none of them was heard to say', async () => {
    for (const said of await liveThrough(locale)) {
      heard.push(said);
      expect(withoutNames(said)).not.toMatch(foreignMarks);
    }
    const all = heard.join('\n');
    const unheard = pairs
      .filter(({ file, nl }) => answering.test(file) && !typedOnly.has(nl))
      .filter((each) => !each[locale].split(' / ').some((form) => patternOf(form).test(all)));
    expect(unheard).toEqual([]);
  });

  test('cards, lists and notices are too', async () => {
    const stories = await newsroom.store.archive.latest({ topics: [], limit: 10 });
    const context = { now, locale, timeZone: 'Europe/Amsterdam', topics: shippedTopics, late: true };
    const revised = stories.flatMap((story) => [
      story,
      { ...story, updatedAt: now - 20 * hour },
      { ...story, updatedAt: now, corrected: true },
      { ...story, state: 'held' as const },
      { ...story, issuedAt: now + 9 * hour, sample: true },
    ]);
    const posts = [
      ...revised.map((story) => presentCard(story, context)),
      ...revised.map((story) => presentNotice(story, 'corrected', context)),
      presentLateList(
        stories.map((story) => ({ story, event: null })),
        context,
      ),
    ];
    const labels = posts.flatMap((post) =>
      post.kind === 'card' ? [post.linkLabel, ...post.buttons.map(({ label }) => label)] : [],
    );
    const said = [...posts.map((post) => postToText(post, locale)), ...labels].join('\n');
    expect(withoutNames(said)).not.toMatch(foreignMarks);
  });
});

/** Where the texts of answers to commands stand. */
const answering = /^(?:commands|src\/chat\/(?:router|arguments))\//u;
/** Other words for the same, which people type and Telex never says. */
const typedOnly = new Set(['niet voor ons', 'loslaten', 'online', 'overnemen', 'toch wel']);

/** A text of the code as it is heard, whatever fills its gaps. */
function patternOf(text: string): RegExp {
  const parts = text.split(/\{[^}]*\}/u).map((part) => RegExp.escape(part));
  return new RegExp(parts.join('[^\\n]*'), 'u');
}

/** A text of the code without what fills it in. */
function sentenceOf(text: string): string {
  return withoutNames(text.replaceAll(/\{[^}]*\}/gu, '').replaceAll(called, ''));
}

/** What has one name in every language: flags and what stands behind them, keys of the newsroom file, pages of platforms. */
const called =
  /--[a-z-]+|<[^<>]*>|\b(?:sources|channels?|follows|topics?)(?=:)|Copy Channel ID|Edit Channel|From a manifest|Meer uit/gu;

/** The names of commands and topics are the same in every language. */
function withoutNames(said: string): string {
  return said
    .replace(/\/hulp \p{L}+|\/\p{L}+/gu, '')
    .replace(/such as \p{L}+|\balles\b/gu, '')
    .replaceAll('https:', '');
}
