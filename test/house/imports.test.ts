import { describe, expect, test } from 'vitest';
import { codeIn } from './read-house.ts';
import { cyclesIn, importsOf } from './read-imports.ts';
import { compositions, exceptions, isAllowed, roomOf, rooms } from './rooms.ts';

const house = codeIn('src', 'commands', 'adapters');
const inHouse = house.flatMap(importsOf);
const edges = [...inHouse, ...codeIn('test', 'bench').flatMap(importsOf)];

describe('cycles', () => {
  test('no file imports itself by a roundabout way, for a value or for a type', () => {
    expect(edges.length).toBeGreaterThan(1_000);
    expect(cyclesIn(edges)).toEqual([]);
  });

  test('a roundabout way is found, whatever is imported on it and wherever it is entered', () => {
    const ring = ['a b', 'b c', 'c d', 'd b', 'd e', 'x a', 'x e'].map((pair) => {
      const [from = '', to = ''] = pair.split(' ');
      return { from, to };
    });
    expect(cyclesIn(ring)).toEqual([['b', 'c', 'd']]);
  });
});

describe('directions', () => {
  const isException = ({ from, to }: { readonly from: string; readonly to: string }) =>
    exceptions.some((each) => each.from === from && each.to === to);

  test('every file has a room', () => {
    const homeless = house.filter(({ path }) => !compositions.includes(path) && roomOf(path) === null);
    expect(homeless.map(({ path }) => path)).toEqual([]);
  });

  test('every room has files, and is let into rooms that are there', () => {
    const lived = new Set(house.map(({ path }) => roomOf(path)?.key));
    expect(Object.keys(rooms).filter((key) => !lived.has(key))).toEqual([]);
    expect(
      Object.values(rooms)
        .flat()
        .filter((key) => !(key in rooms)),
    ).toEqual([]);
  });

  test('a file imports from the rooms that its own is let into', () => {
    const wrong = inHouse.filter((edge) => !isAllowed(edge) && !isException(edge));
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test('an exception is one that a file makes and the table does not allow', () => {
    const made = exceptions.filter(
      ({ from, to }) =>
        inHouse.some((edge) => edge.from === from && edge.to === to) && !isAllowed({ from, to }),
    );
    expect(made).toEqual(exceptions);
  });

  test.each([
    'src/domain/item.ts src/observability/log.ts',
    'src/domain/identity/keys.ts src/store/ports.ts',
    'src/gazetteer/gazetteer.ts src/store/ports.ts',
    'src/observability/log.ts src/store/ports.ts',
    'src/scheduler/ticker.ts src/store/ports.ts',
    'src/feeds/text/feed-date.ts src/feeds/entry/map-entry.ts',
    'src/feeds/canonical/canonicalise.ts src/feeds/formats/rss-atom.ts',
    'src/feeds/entry/map-entry.ts src/feeds/parse-feed.ts',
    'src/feeds/page/page-list.ts src/feeds/fetch/fetch-feed.ts',
    'src/feeds/formats/ninjs.ts src/feeds/document/decode.ts',
    'src/feeds/parsed-feed.ts src/feeds/text/feed-date.ts',
    'src/feeds/fetch/fetch-feed.ts src/scheduler/pause.ts',
    'src/feeds/fetch/fetch-feed.ts src/observability/log.ts',
    'src/store/ports.ts src/store/sql/stories.ts',
    'src/store/ports.ts src/chat/ports/adapter.ts',
    'src/store/sql/stories.ts src/store/open-store.ts',
    'src/store/sql/stories.ts src/store/sqlite/dialect.ts',
    'src/store/sql/stories.ts src/settings/newsroom.ts',
    'src/chat/ports/reply.ts src/chat/words/tell-troubles.ts',
    'src/chat/words/tell-troubles.ts src/chat/router/command-router.ts',
    'src/chat/words/tell-troubles.ts src/chat/arguments/topic-argument.ts',
    'src/chat/watch/api-watch.ts src/chat/router/command-router.ts',
    'src/chat/arguments/topic-argument.ts src/chat/router/command-router.ts',
    'src/chat/router/command-router.ts src/pipeline/poll.ts',
    'src/chat/router/command-router.ts src/store/open-store.ts',
    'src/settings/newsroom.ts src/pipeline/poll.ts',
    'src/settings/newsroom.ts src/store/sql/stories.ts',
    'src/health/create-health.ts src/pipeline/poll.ts',
    'src/health/create-health.ts src/store/sql/stories.ts',
    'src/pipeline/poll.ts src/store/sql/stories.ts',
    'src/pipeline/poll.ts src/health/create-health.ts',
    'src/pipeline/poll.ts src/chat/router/command-router.ts',
    'src/pipeline/fold/tally.ts src/pipeline/delivery/pace/pacer.ts',
    'src/pipeline/delivery/pace/pacer.ts src/feeds/fetch/fetch-feed.ts',
    'src/pipeline/poll.ts commands/index.ts',
    'src/cli/check.ts adapters/slack/index.ts',
    'src/cli/check.ts src/platforms.ts',
    'src/sample-wire/copy.ts src/pipeline/poll.ts',
    'commands/volg.ts src/pipeline/poll.ts',
    'commands/volg.ts src/store/sql/stories.ts',
    'commands/volg.ts src/cli/check.ts',
    'commands/volg.ts adapters/slack/index.ts',
    'commands/volg.ts src/settings/newsroom.ts',
    'adapters/slack/index.ts src/pipeline/deliver.ts',
    'adapters/slack/in/home.ts src/store/sql/stories.ts',
    'adapters/web/api/answer-api.ts src/store/open-store.ts',
    'adapters/web/api/answer-api.ts src/cli/check.ts',
    'adapters/web/api/answer-api.ts commands/index.ts',
    'adapters/discord/link/http.ts adapters/discord/out/send.ts',
    'adapters/discord/out/send.ts adapters/discord/in/commands.ts',
    'adapters/discord/out/send.ts adapters/slack/out/escape.ts',
    'adapters/discord/index.ts adapters/slack/settings.ts',
    'adapters/teams/out/send.ts adapters/teams/in/commands.ts',
    'adapters/teams/index.ts adapters/slack/index.ts',
    'adapters/teams/link/connect.ts src/pipeline/deliver.ts',
    'src/platforms.ts src/pipeline/deliver.ts',
    'src/domain/item.ts src/main.ts',
    'src/cli/check.ts src/tools.ts',
    'adapters/slack/index.ts src/main.ts',
    'src/domain/item.ts test/support/fetch.ts',
    'src/anything-new/thing.ts src/domain/item.ts',
  ])('not %s', (pair) => {
    const [from = '', to = ''] = pair.split(' ');
    expect(isAllowed({ from, to })).toBe(false);
  });

  test('a new platform has the rooms of the others without a line', () => {
    for (const to of ['adapters/teams/link/connect.ts', 'src/domain/item.ts', 'src/chat/ports/adapter.ts']) {
      expect(isAllowed({ from: 'adapters/teams/out/send.ts', to })).toBe(true);
    }
    expect(isAllowed({ from: 'src/platforms.ts', to: 'adapters/teams/platform.ts' })).toBe(true);
  });
});
