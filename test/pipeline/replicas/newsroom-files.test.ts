import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../../src/observability/log.ts';
import { followNewsroom, type NewsroomFollower } from '../../../src/pipeline/live/follow-newsroom.ts';
import { keepNewsroom } from '../../../src/pipeline/open-data.ts';
import { readFirst, type SharedFile, shareFile } from '../../../src/pipeline/replicas/shared-file.ts';
import type { Newsroom } from '../../../src/settings/newsroom.ts';
import { newsroomOf } from '../../settings/read-config.ts';
import { type Newsdesk, openNewsdesk } from '../../support/newsdesk.ts';

const minuteMs = 60_000;
const morning = 'sources:\n  - {id: anp, url: "https://wire.example/anp"}\n';
const noon = `${morning}  - {id: novum, url: "https://wire.example/novum"}\n`;

/** A Telex on the machine of this name, and the file that it has. */
type Member = {
  readonly path: string;
  readonly shared: SharedFile;
  readonly follower: NewsroomFollower;
  current: Newsroom;
  readonly said: string[];
};

describe('newsroom files of several Telexes on one database', () => {
  let desk: Newsdesk;
  let folder: string;

  beforeEach(async () => {
    desk = await openNewsdesk();
    folder = mkdtempSync(join(tmpdir(), 'telex-files-'));
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true, force: true });
    await desk.close();
  });

  it('are one: the one that was changed last counts, and not that of who started last', async () => {
    const a = await start('a', noon, desk.now - minuteMs);
    const b = await start('b', morning, desk.now - 60 * minuteMs);
    expect([ids(a), ids(b), await stored()]).toEqual([both, both, both]);
    expect(b.said.join('')).toContain('of another Telex on this database was changed later');
    await b.shared.offer(b.shared.own());
    await look(a, b);
    expect([ids(a), ids(b), await stored()]).toEqual([both, both, both]);
  });

  it('are taken up by all wherever one is changed, though the machine has another time', async () => {
    // Its clock is five minutes behind, and so are the times of its files.
    const behind = 5 * minuteMs;
    const a = await start('a', morning, desk.now - 60 * minuteMs);
    const b = await start('b', morning, desk.now - 60 * minuteMs - behind, behind);
    await change(a, noon, 0);
    await look(a, b);
    expect([ids(a), ids(b)]).toEqual([both, both]);
    expect(b.follower.standing().taken?.from).toBe('a');
    desk.now += minuteMs;
    await change(b, morning, -behind);
    await look(b, a);
    expect([ids(a), ids(b), await stored()]).toEqual([one, one, one]);
    // One that starts meanwhile with a time in the future has no more than now.
    desk.now += minuteMs;
    const c = await start('c', noon, desk.now + 60 * minuteMs);
    await look(a, c);
    expect([ids(a), ids(c)]).toEqual([both, both]);
    desk.now += minuteMs;
    await change(a, morning, 0);
    await look(c);
    expect(ids(c)).toEqual(one);
  });

  it('go back with one that is put back, also where the copy brings its old time along', async () => {
    const a = await start('a', morning, desk.now - 60 * minuteMs);
    const b = await start('b', morning, desk.now - 60 * minuteMs);
    await change(a, noon, 0);
    await look(a, b);
    desk.now += minuteMs;
    await change(a, morning, -120 * minuteMs);
    await look(a, b);
    expect([ids(a), ids(b), await stored()]).toEqual([one, one, one]);
    // The same after a restart of all, one of which is late.
    const c = await start('c', noon, desk.now - 30 * minuteMs);
    expect(ids(c)).toEqual(one);
  });

  it('count anew when they are saved anew, word for word', async () => {
    const a = await start('a', noon, desk.now - minuteMs);
    const b = await start('b', morning, desk.now - 60 * minuteMs);
    await look(a, b);
    desk.now += minuteMs;
    await change(b, morning, 0);
    await look(b, a);
    expect([ids(a), ids(b), await stored()]).toEqual([one, one, one]);
  });

  it('without a time that means anything, as in an image, count from when they were first seen', async () => {
    const a = await start('a', morning, 0);
    desk.now += minuteMs;
    const b = await start('b', noon, 0);
    await look(a);
    expect([ids(a), ids(b)]).toEqual([both, both]);
    desk.now += minuteMs;
    const again = await start('a', morning, 0);
    expect([ids(again), await stored()]).toEqual([both, both]);
  });

  it('that cannot be read here are told, and nothing of the older one is written over them', async () => {
    const secret = `${noon}  - {id: ap, url: "https://ap.example/feed", auth: {bearer: AP_KEY}}\n`;
    const a = await start('a', secret, desk.now - minuteMs, 0, { AP_KEY: 'k' });
    const b = await start('b', morning, desk.now - 60 * minuteMs);
    await look(a, b);
    expect(ids(b)).toEqual(one);
    expect(b.follower.standing().refused).toMatchObject({ why: 'foreign' });
    expect(b.follower.standing().refused?.problems.join()).toContain('AP_KEY');
    await keepNewsroom(b.current, desk.store, 'change', { isShared: true });
    expect(await stored()).toEqual([...both, 'ap'].toSorted());
    // The right one is told here as well: nothing is refused any more.
    desk.now += minuteMs;
    await change(a, noon, 0);
    await look(b);
    expect([ids(b), b.follower.standing().refused]).toEqual([both, null]);
  });

  it('keep the passwords and keys of their addresses to themselves, and are taken up where these are known', async () => {
    const withKey = (key: string) =>
      `${morning}  - {id: ap, url: "https://u:geheim@ap.example/feed?apikey=${key}"}\n`;
    const a = await start('a', `${withKey('sleutel')}keep: 30d\n`, desk.now - minuteMs);
    const b = await start('b', withKey('sleutel'), desk.now - 60 * minuteMs);
    const c = await start('c', morning, desk.now - 60 * minuteMs);
    const { digest } = a.current;
    const kept = await desk.store.replicas.newsroomText(digest);
    expect(kept).toContain('ap.example/feed?apikey=***[');
    expect(kept).not.toMatch(/sleutel|geheim/);
    await look(b, c);
    expect([b.current.digest === digest, c.current.digest === digest]).toEqual([true, false]);
    expect(b.current.sources[1]).toMatchObject({ url: 'https://u:geheim@ap.example/feed?apikey=sleutel' });
    expect(c.follower.standing().refused?.problems.join()).toContain('passwords or keys');
  });

  const one = ['anp'];
  const both = ['anp', 'novum'];

  async function start(
    name: string,
    text: string,
    changedAt: number,
    behindMs = 0,
    environment = {},
  ): Promise<Member> {
    const path = join(folder, `${name}.yaml`);
    write(path, text, changedAt);
    const read = (written: string) => newsroomOf(written, environment);
    const said: string[] = [];
    const log = createLog({ level: 'info', destination: { write: (line) => void said.push(line) } });
    const time = { now: desk.clock, fromOwn: (told: number) => told + behindMs };
    const file = { path, text, newsroom: read(text), changedAt: statSync(path).mtimeMs };
    const shared = shareFile(file, { store: desk.store, time, from: name });
    const member = { path, shared, said, current: await readFirst(file.newsroom, shared, read, log) };
    await keepNewsroom(member.current, desk.store, 'start', { isShared: true });
    const follower = followNewsroom({
      ...{ path, text, read, shared, log, clock: desk.clock, locale: 'en' },
      current: () => member.current,
      async takeUp(next) {
        member.current = next;
        await keepNewsroom(next, desk.store, 'change', { isShared: true });
      },
    });
    return Object.assign(member, { follower });
  }

  /** Written now, `offMs` by the machine's own clock; two looks see it. */
  async function change({ path, follower }: Member, text: string, offMs: number) {
    await follower.look();
    desk.now += 2_000;
    write(path, text, desk.now + offMs);
    for (let looks = 0; looks < 2; looks++) {
      desk.now += 2_000;
      await follower.look();
    }
  }

  async function look(...members: readonly Member[]): Promise<void> {
    for (const { follower } of members) await follower.look();
  }

  async function stored(): Promise<readonly string[]> {
    return (await desk.store.sources.health()).map(({ id }) => id);
  }
});

function ids({ current }: Member): readonly string[] {
  return current.sources.map(({ id }) => id);
}

function write(path: string, text: string, at: number): void {
  writeFileSync(path, text);
  utimesSync(path, at / 1_000, at / 1_000);
}
