import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Locale } from '../../src/chat/ports/locale.ts';
import { presentCard, presentLateList, presentNotice } from '../../src/chat/words/present-story.ts';
import { postToText } from '../../src/chat/words/reply-text.ts';
import { shippedTopics } from '../../src/domain/topic.ts';
import { foreignDesk, hour, minute, now, openDesk } from '../support/open-desk.ts';

const sources = globSync(['src/**/*.ts', 'commands/**/*.ts', 'adapters/**/*.ts']);
const literal = /(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)/u.source;
/** A text, or a function that makes one. */
const said = String.raw`(?:\([^)]*\)\s*=>\s*)?(${literal})`;
const pair = new RegExp(String.raw`\bnl:\s*${said},\s*en:\s*${said}`, 'gu');
const oneSide = new RegExp(String.raw`\b(?:nl|en):\s*${said}`, 'gu');

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

const pairs = sources.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(pair)].map(([, nl = '', en = '']) => ({
    file,
    nl: nl.slice(1, -1),
    en: en.slice(1, -1),
  })),
);

describe('every text that people see', () => {
  test('stands in both languages, beside each other', () => {
    const lonely = sources.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return [...text.matchAll(oneSide)].length !== 2 * [...text.matchAll(pair)].length;
    });
    expect(pairs.length).toBeGreaterThan(60);
    // Ages are told by functions of their own, and dates by the platform's names of languages.
    expect(lonely.filter((file) => !file.endsWith('domain/age.ts'))).toEqual([]);
  });

  test('is never Dutch alone: no Dutch sentence stands outside a pair', () => {
    const found = sources
      .filter((file) =>
        /^(?:commands|adapters|src\/(?:chat|cli|domain\/filter|settings|observability|pipeline))\b/u.test(
          file,
        ),
      )
      .flatMap((file) => {
        const code = readFileSync(file, 'utf8')
          .replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gmu, '')
          .replace(pair, '');
        return [...code.matchAll(new RegExp(literal, 'gu'))]
          .filter(([text]) => (text.match(dutchSentence)?.length ?? 0) >= 2)
          .map(([text]) => `${file}: ${text}`);
      });
    expect(found).toEqual([]);
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

/** Everything Telex can say, about stories whose own text is in no language. */
const typed = [
  ...commands.map(({ name }) => `/${name}`),
  ...commands.map(({ name }) => `/hulp ${name}`),
  '/laatste alles',
  '/laatste alles 99',
  '/laatste auto',
  '/laatste sport nul',
  '/laatste xqxqxq',
  '/laatste butenland',
  '/laatste sport 5 5',
  '/volg sport',
  '/volg sport',
  '/gevolgd',
  '/volg alles',
  '/volg alles',
  '/volg economie',
  '/laatste',
  '/ontvolg tech',
  '/ontvolg economie',
  '/ontvolg alles',
  '/ontvolg sport',
  '/gevolgd',
  '/bericht 1',
  '/bericht 2',
  '/bericht 3',
  '/bericht 99',
  '/bericht 999999',
  '/volg tech wetenschap',
  '/volg sport Xx Qq',
  '/laatste sport 5 qq',
  '/draad',
  '/hulp draad',
  '/bericht qq',
  '/onderwerpen',
  '/xqxqxq',
  '/latste',
  '/hulp xqxqxq',
  '/hulp latste',
  '',
];

describe.each([
  ['Dutch', 'nl', englishMarks],
  ['English', 'en', dutchMarks],
] as const)('in a %s newsroom', (_, locale: Locale, foreignMarks) => {
  let newsroom: Awaited<ReturnType<typeof openDesk>>;
  const wordless = { headline: 'QQ', lede: 'Xx. Yy.', body: 'Xx. Yy.\n\nZz.', dateline: null };

  beforeAll(async () => {
    newsroom = await openDesk();
    await newsroom.file({ item: { ...wordless, issuedAt: now - 20 * hour } });
    await newsroom.file({ item: wordless, state: 'withdrawn' });
    await newsroom.file({ item: { ...wordless, issuedAt: null } });
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
    expect(said).not.toBe('');
    expect(withoutNames(said)).not.toMatch(foreignMarks);
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
      presentLateList(stories, context),
    ];
    const labels = posts.flatMap((post) =>
      post.kind === 'card' ? [post.linkLabel, ...post.buttons.map(({ label }) => label)] : [],
    );
    const said = [...posts.map((post) => postToText(post, locale)), ...labels].join('\n');
    expect(withoutNames(said)).not.toMatch(foreignMarks);
  });
});

/** The names of commands and topics are the same in every language. */
function withoutNames(said: string): string {
  return said
    .replace(/\/hulp \p{L}+|\/\p{L}+/gu, '')
    .replace(/such as \p{L}+|\balles\b/gu, '')
    .replaceAll('https:', '');
}
