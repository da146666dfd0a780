import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WireItem } from '../../src/domain/item.ts';
import { createDeliverer, type Deliverer } from '../../src/pipeline/deliver.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../support/newsdesk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { createScriptedAdapter, type ScriptedAdapter } from '../support/scripted-adapter.ts';
import { hourMs, minuteMs, wireItem } from '../support/wire-item.ts';

const bureau = { platform: 'web', workspace: '', externalId: 'bureau' } as const;
const notice = '⛔ INGETROKKEN door ANP 11.00: Kop van a';

describe('a story that may not be read any more', () => {
  let desk: Newsdesk;
  let platform: ScriptedAdapter;
  let deliverer: Deliverer;

  beforeEach(async () => {
    desk = await openNewsdesk();
    await desk.follow(bureau, 'buitenland');
    platform = createScriptedAdapter();
    const { store, clock } = desk;
    deliverer = createDeliverer({
      adapter: platform,
      store,
      clock,
      present: presenter,
      random: () => 0.5,
      log: quietLog,
    });
  });
  afterEach(() => desk.close());

  it('is taken out of the list of late stories that it stood in, and the kill is said under that list', async () => {
    await listLate('a', 'b');
    await desk.file(kill('a'));
    await round();
    const [list, edit, said] = platform.acts;
    expect(list).toMatchObject({ kind: 'post', post: { kind: 'list' } });
    expect(edit).toMatchObject({ kind: 'edit', messageId: 'm1', post: { kind: 'list' } });
    expect(titles()).toEqual(['INGETROKKEN: Kop van a', 'Kop van b']);
    expect(said).toMatchObject({
      kind: 'thread-note',
      messageId: 'm1',
      post: { text: expect.stringContaining(notice) },
    });
    expect(platform.acts).toHaveLength(3);
  });

  it('is taken out of a list whose answer was lost', async () => {
    platform.script.push(async () => ({ kind: 'unknown', reason: 'the answer was lost' }));
    platform.find = async () => ({ kind: 'found', messageId: 'm9' });
    await listLate('a', 'b');
    await desk.file(kill('a'));
    desk.now += hourMs;
    await round();
    expect(platform.acts[1]).toMatchObject({ kind: 'edit', messageId: 'm9' });
    expect(titles()).toEqual([expect.stringContaining('INGETROKKEN'), 'Kop van b']);
  });

  it('is named by its slug, place and time where headlines are not to be shown in kills', async () => {
    desk.nameKillsBy = 'place';
    await desk.file(wireItem({ guid: 'a', slug: 'begroting-vs' }), wireItem({ guid: 'b' }));
    await round();
    const { length } = platform.acts;
    await desk.file(kill('a'), kill('b'));
    await round();
    const said = platform.acts
      .slice(length)
      .flatMap(({ post }) => (post.kind === 'notice' ? [post.text.split('\n')[0]] : []));
    expect(said.toSorted()).toEqual([
      '⛔ INGETROKKEN door ANP 20.00',
      '⛔ INGETROKKEN door ANP 20.00: begroting-vs',
    ]);
    expect(JSON.stringify(platform.acts.slice(length))).not.toContain('Kop van');
  });

  it('stands in no list that is posted after the kill', async () => {
    await fileLate('a', 'b');
    await desk.file(kill('a'));
    await round();
    expect(titles()).toEqual(['Kop van b']);
    expect(platform.acts).toHaveLength(1);
  });

  it('is named in an earlier correction as it was last read, and nothing of its text is left there', async () => {
    await desk.file(wireItem({ guid: 'a' }));
    await round();
    await desk.file(wireItem({ guid: 'a', headline: 'Rechtgezet', signal: 'correction' }));
    await round();
    const { length } = platform.acts;
    desk.now += 15 * hourMs;
    await desk.file(kill('a'));
    await round();
    const edits = platform.acts.slice(length).filter(({ kind }) => kind === 'edit');
    expect(edits.map((edit) => 'messageId' in edit && edit.messageId)).toEqual(['m1', 'm3']);
    const said = JSON.stringify(platform.acts.slice(length));
    expect(said).toContain('"name":"Rechtgezet"');
    expect(said).not.toMatch(/eerste alinea|wire\.example|Gecorrigeerd/u);
  });

  it('is said to be on hold where it stands, and the kill that follows is said as well', async () => {
    await desk.file(wireItem({ guid: 'a' }));
    await round();
    await desk.file(wireItem({ guid: 'a', pubStatus: 'withheld' }));
    await round();
    await desk.file(wireItem({ guid: 'a', pubStatus: 'withheld', embargoedUntil: desk.now + hourMs }));
    await desk.file(kill('a'));
    await round();
    const said = platform.acts.flatMap(({ kind, post }) =>
      kind === 'thread-note' && post.kind === 'notice' ? [post.text] : [],
    );
    expect(said).toEqual([
      '⛔ GEBLOKKEERD door ANP 20.00, niet gebruiken: Kop van a\nWASHINGTON (ANP/AFP) · van 19.55 · #1',
      '⛔ INGETROKKEN door ANP 20.00: Kop van a\nNiet gebruiken. Al gebruikt? Haal het weg.\nWASHINGTON (ANP/AFP) · van 19.55 · #1',
    ]);
  });

  it('is one line where its hold was said, once its kill is said, and has one Gezien', async () => {
    await desk.file(wireItem({ guid: 'a' }));
    await round();
    await desk.file(wireItem({ guid: 'a', pubStatus: 'withheld' }));
    await round();
    const { length } = platform.acts;
    await desk.file(kill('a'));
    await round();
    const notices = platform.acts
      .slice(length)
      .flatMap(({ kind, post }) => (post.kind === 'notice' ? [{ kind, post }] : []));
    expect(
      notices.map(({ kind, post }) => [kind, post.text.split('\n').length, post.buttons.length]),
    ).toEqual([
      ['edit', 1, 0],
      ['thread-note', 3, 1],
    ]);
  });

  it('is said once more once, also where its kill came while its hold was being said', async () => {
    await desk.file(wireItem({ guid: 'a' }));
    await round();
    await desk.file(wireItem({ guid: 'a', pubStatus: 'withheld' }));
    const sent = { kind: 'sent', messageId: 'kaart' } as const;
    platform.script.push(
      async () => sent,
      async () => {
        await desk.file(kill('a'));
        return { kind: 'sent', messageId: 'blokkade' };
      },
    );
    await round();
    await round();
    const { length } = platform.acts;
    desk.now += 6 * minuteMs;
    await round();
    const again = platform.acts.slice(length).map(({ post }) => (post.kind === 'notice' ? post.text : ''));
    expect(again.filter((text) => text.includes('Nog door niemand gezien'))).toHaveLength(1);
  });

  it('has one Gezien where it was freed in between, and is one line where that was said', async () => {
    await desk.file(wireItem({ guid: 'a' }));
    await round();
    await desk.file(wireItem({ guid: 'a', pubStatus: 'withheld' }));
    await round();
    await desk.file(wireItem({ guid: 'a', headline: 'Toch vrij' }));
    await round();
    const { length } = platform.acts;
    await desk.file(wireItem({ guid: 'a', pubStatus: 'withheld', headline: 'Weer niet' }));
    await round();
    const notices = platform.acts
      .slice(length)
      .flatMap(({ kind, post }) => (post.kind === 'notice' ? [{ kind, post }] : []));
    expect(
      notices.map(({ kind, post }) => [kind, post.text.split('\n').length, post.buttons.length]),
    ).toEqual([
      ['edit', 1, 0],
      ['edit', 1, 0],
      ['thread-note', 2, 1],
    ]);
  });

  it('comes back on its card and in its list when the embargo that came later ends', async () => {
    await desk.file(wireItem({ guid: 'los' }));
    await round();
    await listLate('a', 'b');
    const until = { embargoedUntil: desk.now + hourMs };
    await desk.file(wireItem({ guid: 'los', ...until }), wireItem({ guid: 'a', ...until }));
    await round();
    const held = platform.acts.filter(({ kind }) => kind === 'edit');
    expect(held.map(({ post }) => post.kind)).toEqual(['list', 'card']);
    expect(JSON.stringify(held)).not.toMatch(/eerste alinea|wire\.example\/(?:los|a)/u);
    expect(JSON.stringify(held)).toContain('ONDER EMBARGO');
    const { length } = platform.acts;
    desk.now += hourMs;
    await desk.endEmbargoes();
    await round();
    const after = platform.acts.slice(length);
    expect(after.map(({ kind, post }) => `${kind} ${post.kind}`).toSorted()).toEqual([
      'edit card',
      'edit list',
      'edit notice',
      'edit notice',
      'post card',
      'thread-note notice',
      'thread-note notice',
    ]);
    expect(JSON.stringify(after)).not.toContain('ONDER EMBARGO');
  });

  it('stays under its desk and its agency when the kill names neither', async () => {
    await desk.file(wireItem({ guid: 'a' }));
    await desk.file({ ...kill('a'), topics: [], dateline: null, credit: null, headline: null, lede: null });
    const [story] = await desk.store.archive.latest({ topics: ['buitenland'], limit: 5 });
    expect(story).toMatchObject({ state: 'withdrawn', item: { topics: ['buitenland'] } });
    if (story !== undefined)
      expect(presenter.card(story, desk.now, false).takenBack?.lead).toContain('door ANP');
  });

  function kill(guid: string): WireItem {
    return wireItem({ guid, pubStatus: 'canceled', seenAt: desk.now });
  }

  /** Filed while nothing could be posted for fifteen hours: until eleven in the morning. */
  async function fileLate(...guids: readonly string[]) {
    await desk.file(...guids.toReversed().map((guid) => wireItem({ guid })));
    desk.now += 15 * hourMs;
  }

  async function listLate(...guids: readonly string[]) {
    await fileLate(...guids);
    await round();
  }

  async function round() {
    await deliverer.round(new AbortController().signal);
  }

  /** What the newest form of the list shows. */
  function titles() {
    const post = platform.acts.findLast((act) => act.post.kind === 'list')?.post;
    return post?.kind === 'list' ? post.lines.map(({ title }) => title) : [];
  }
});
