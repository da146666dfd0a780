import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { replyToText } from '../../../src/chat/words/reply-text.ts';
import { UnusableStoreError } from '../../../src/store/unusable-store.ts';
import { choicesOf, foreignDesk, openDesk } from '../../support/open-desk.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});
async function newsroom(...options: Parameters<typeof openDesk>) {
  const made = await openDesk(...options);
  opened.push(made);
  return made;
}

describe('the command router', () => {
  test('a mistyped command is answered with the one that was meant', async () => {
    const { run } = await newsroom();
    const reply = await run('/latste');
    expect(reply.refused).toBe(true);
    expect(choicesOf(reply)[0]).toBe('/laatste');
  });

  test('a command is understood by its English name too, whatever the case', async () => {
    const { run } = await newsroom();
    const [dutch, english] = [await run('/hulp'), await run('/HELP')];
    expect(english).toEqual(dutch);
  });

  test('help is whole in English', async () => {
    const { router } = await newsroom();
    const asked = {
      channel: foreignDesk,
      channelName: null,
      mayManage: async () => true,
      locale: 'en',
    } as const;
    const ask = async (text: string) => replyToText(await router.run({ ...asked, text }), 'en');
    const help = await ask('/help');
    for (const { englishName } of router.commands) expect(help).toContain(`\n  /${englishName}`);
    for (const { name, englishName } of router.commands)
      if (name !== englishName) expect(help).not.toMatch(new RegExp(`/${name}\\b`));
    expect(await ask('/help latest')).toMatch(/^\/latest \[topic/);
    expect(await ask('/latest sport 5 and more')).toBe(
      'I do not understand “and” here. Use it like this: /latest foreign 5',
    );
  });

  test('a platform may name a command and its values in English', async () => {
    const { router, file } = await newsroom();
    await file();
    const asked = {
      channel: foreignDesk,
      channelName: null,
      mayManage: async () => true,
      locale: 'en',
    } as const;
    const given = await router.run({ ...asked, name: 'latest', values: { topic: 'sport', count: '3' } });
    expect(given).toEqual(await router.run({ ...asked, text: '/laatste sport 3' }));
    const offered = { channel: foreignDesk, locale: 'en', limit: 25, typed: 'spo' } as const;
    expect(await router.complete({ ...offered, command: 'latest', argument: 'topic' })).toEqual(
      await router.complete({ ...offered, command: 'laatste', argument: 'onderwerp' }),
    );
    expect(await router.complete({ ...offered, command: 'latest', argument: 'topic' })).not.toEqual([]);
  });

  test('nothing is promised in a channel that Telex may not post in: who asks hears why', async () => {
    const { router, logged, store } = await newsroom();
    const asked = { channel: foreignDesk, channelName: null, mayManage: async () => true, locale: null };
    const hindrance = async () => ({ nl: 'Nodig Telex eerst uit.', en: 'Invite Telex first.' });
    for (const text of ['/volg sport', '/alarm hier'])
      expect(await router.run({ ...asked, hindrance, text })).toMatchObject({
        refused: true,
        parts: [{ text: 'Nodig Telex eerst uit.' }],
      });
    const [channel] = await store.subscriptions.channels();
    expect(await store.subscriptions.followed(channel?.id ?? 0)).toEqual([]);
    for (const text of ['/laatste sport', '/ontvolg sport', '/alarm uit'])
      expect(replyToText(await router.run({ ...asked, hindrance, text }), 'nl')).not.toContain('Nodig');
    const silent = { ...asked, hindrance: () => Promise.reject(new Error('no answer')) };
    expect(await router.run({ ...silent, text: '/volg tech' })).toMatchObject({ refused: false });
    expect(logged).toHaveLength(1);
  });

  test('a refusal is the platform’s own words where it did not say who somebody is', async () => {
    const { router } = await newsroom();
    const mayManage = async () => ({ nl: 'Dat is niet gezegd.', en: 'That was not said.' });
    const asked = { channel: foreignDesk, channelName: null, mayManage, locale: null };
    expect(await router.run({ ...asked, text: '/volg sport' })).toMatchObject({
      refused: true,
      parts: [{ text: 'Dat is niet gezegd.' }],
    });
  });

  test('a store that cannot be written is told as what it is, and one that takes long within two seconds', async () => {
    const cause = Object.assign(new Error('database or disk is full'), { errcode: 13 });
    const full = new UnusableStoreError(cause, 'file');
    const { store, say } = await newsroom();
    const { subscriptions } = store;
    const run = async (follow: () => Promise<boolean>, isOver = true) => {
      const waits: number[] = [];
      const desk = await newsroom({
        subscriptions: { ...subscriptions, follow },
        pause: (ms) => {
          waits.push(ms);
          return isOver ? Promise.resolve() : new Promise(() => {});
        },
      });
      return { reply: await desk.run('/volg sport'), waits };
    };
    const refused = await run(() => Promise.reject(full), false);
    expect(JSON.stringify(refused.reply)).toContain('maak ruimte op de schijf');
    expect(JSON.stringify(refused.reply)).not.toContain('kenmerk');
    const words = 'cannot execute INSERT in a read-only transaction';
    const standby = await run(
      () => Promise.reject(new UnusableStoreError(new Error(words), 'server')),
      false,
    );
    expect(JSON.stringify(standby.reply)).toContain(`de databaseserver neemt niets aan (${words})`);
    expect(JSON.stringify(standby.reply)).not.toContain('schijf');
    const slow = await run(() => new Promise(() => {}));
    expect(slow.waits).toEqual([2_000]);
    expect(JSON.stringify(slow.reply)).toContain('/gevolgd zegt straks of het gelukt is');
    expect(await say('/gevolgd')).not.toContain('Sport');
  });

  test('what a person may do is asked only where it matters', async () => {
    const { router } = await newsroom();
    let asked = 0;
    const mayManage = async () => ++asked > 0;
    const person = { channel: foreignDesk, channelName: null, mayManage, locale: null };
    for (const text of ['/laatste', '/volg', '/volgg sport', '/bericht 412'])
      await router.run({ ...person, text });
    expect(asked).toBe(0);
    await router.run({ ...person, text: '/volg sport' });
    expect(asked).toBe(1);
  });

  test('a word too many is named, with the way to use the command', async () => {
    const { say } = await newsroom();
    expect(await say('/laatste sport 5 graag')).toBe(
      '“graag” begrijp ik hier niet. Zo werkt het: /laatste buitenland 5',
    );
  });

  test.each(['/xyzzy', '/hulp xyzzy'])('%s, which is like nothing, points to the help', async (typed) => {
    const { run } = await newsroom();
    const reply = await run(typed);
    expect(reply.refused).toBe(true);
    expect(choicesOf(reply)).toEqual(['/hulp']);
  });

  test.each(['', '   ', '/', '\u200b'])('nothing typed (%j) points to the help', async (typed) => {
    const { run } = await newsroom();
    const reply = await run(typed);
    expect(reply.refused).toBe(true);
    expect(choicesOf(reply)).toEqual(['/hulp']);
  });

  test('whatever is typed, there is an answer', async () => {
    const { run, logged } = await newsroom();
    const commandLike = fc
      .tuple(
        fc.constantFrom('laatste', 'bericht', 'hulp', 'volg', 'ontvolg'),
        fc.string({ unit: 'grapheme' }),
      )
      .map(([name, rest]) => `/${name} ${rest}`);
    await fc.assert(
      fc.asyncProperty(fc.oneof(commandLike, fc.string({ unit: 'binary' })), async (typed) => {
        const { parts } = await run(typed);
        expect(parts.length).toBeGreaterThan(0);
        // Slack takes no empty text, and a button without a label cannot be pressed.
        expect(JSON.stringify(parts)).not.toMatch(/"(?:text|title|label|command|term|detail)":"\s*"/u);
      }),
      { numRuns: 200, seed: 412 },
    );
    expect(logged).toEqual([]);
  });

  test('ten thousand words are answered as soon as ten', async () => {
    const { say } = await newsroom();
    expect(await say(`/volg ${'sport '.repeat(10_000)}`)).toContain('“spor” kan ik niet volgen.');
  });

  test('when the store fails the person gets a reference that stands in the log', async () => {
    const { run, logged } = await newsroom({
      archive: (real) => ({ ...real, latest: () => Promise.reject(new Error('disk I/O error')) }),
    });
    const reply = await run('/laatste');
    expect(reply.refused).toBe(true);
    expect(JSON.stringify(reply)).toContain('k3nm3rk');
    expect(JSON.stringify(reply)).not.toContain('disk');
    expect(JSON.stringify(logged)).toContain('k3nm3rk');
  });

  test('a platform that takes arguments in fields gives the same answer', async () => {
    const { router, file } = await newsroom();
    await file();
    const asked = { channel: foreignDesk, channelName: null, mayManage: async () => false, locale: null };
    const reply = await router.run({
      ...asked,
      name: 'laatste',
      values: { onderwerp: 'Foreign', aantal: '3' },
    });
    expect(JSON.stringify(reply.parts)).toContain('Laatste uit Buitenland');
    const lone = await router.run({ ...asked, name: 'laatste', values: { onderwerp: '1', aantal: '' } });
    expect(JSON.stringify(lone.parts)).toContain('Laatste berichten');
  });

  test('while typing, topics are offered by either language', async () => {
    const { router } = await newsroom();
    const request = { channel: foreignDesk, locale: null, limit: 5 } as const;
    const offered = await router.complete({
      ...request,
      command: 'volg',
      argument: 'onderwerp',
      typed: 'for',
    });
    expect(offered[0]).toEqual({ value: 'buitenland', label: 'Buitenland' });
  });

  test('while unfollowing, only what the channel follows is offered', async () => {
    const { router, run } = await newsroom();
    await run('/volg sport');
    const request = { channel: foreignDesk, locale: null, limit: 25, typed: '' } as const;
    expect(await router.complete({ ...request, command: 'ontvolg', argument: 'onderwerp' })).toEqual([
      { value: 'sport', label: 'Sport' },
    ]);
  });

  test('while a number is typed, stories are offered by it and by their headline; of those, while unfollowing, that are followed', async () => {
    const { router, run, file, kill } = await newsroom();
    const [first, second, killed] = [
      await file(),
      await file({ item: { headline: 'Brug dicht' } }),
      await file(),
    ];
    await kill(killed);
    const request = { channel: foreignDesk, locale: null, limit: 25, argument: 'onderwerp' } as const;
    const offered = async (command: string, typed: string) =>
      (await router.complete({ ...request, command, typed })).map(({ value, label }) => `${value}: ${label}`);
    const bridge = `#${second}: #${second} Brug dicht`;
    expect(await offered('volg', `#${second}`)).toEqual([bridge]);
    expect(await offered('volg', '#bru')).toEqual([bridge]);
    expect(await offered('volg', '#')).toHaveLength(2);
    expect(await offered('ontvolg', '#')).toEqual([]);
    await run(`/volg #${second}`);
    expect(await offered('ontvolg', '#')).toEqual([bridge]);
    expect(await offered('ontvolg', `#${first}`)).toEqual([]);
  });

  test('the help names every command once, with a line of at most a hundred characters', async () => {
    const { router, say } = await newsroom();
    for (const locale of ['nl', 'en'] as const) {
      const help = await say('/hulp', locale);
      for (const command of router.commands) {
        const name = locale === 'nl' ? command.name : command.englishName;
        expect([...help.matchAll(new RegExp(`\n  /${name}(?![\\w-])`, 'g'))]).toHaveLength(1);
        expect(command.help[locale].length).toBeLessThanOrEqual(100);
      }
    }
  });
});
