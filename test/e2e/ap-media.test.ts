import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ApFiling, type ApServer, startApServer } from '../support/ap/ap-server.ts';
import type { TelexProcess } from '../support/crash/telex-process.ts';
import { status } from '../support/feed-server.ts';
import { patienceMs } from '../support/process/patience.ts';
import { askTelex, openTelexFolder, readPosts, type TelexFolder } from '../support/telex-folder.ts';

const key = 'ap-sleutel-4711';
const now = Date.now();
const filing = (
  id: string,
  version: number,
  headline: string,
  fields: Readonly<Record<string, unknown>> = {},
): ApFiling => ({
  id,
  version,
  headline,
  text: `${headline}, the harbor master said on Friday.`,
  at: now - 600_000 + version * 60_000,
  fields,
});

/** An evening of AP's on the board, in one process. */
describe('a newsroom that reads the AP Media API', () => {
  let ap: ApServer;
  let folder: TelexFolder;
  let telex: TelexProcess;

  beforeAll(async () => {
    ap = await startApServer(key);
    ap.file(
      filing('ferry', 0, 'Ferry runs aground off Lomar'),
      filing('bank', 0, 'Bank of Lomar raises rates', { embargoed: new Date(now + 3_600_000).toISOString() }),
      filing('bridge', 0, 'Bridge in Oostdam closed'),
      filing('bakers', 0, 'Bakers of Lomar rise early', { urgency: 8 }),
    );
    folder = openTelexFolder();
    folder.write('.env', `AP_KEY=${key}\n`);
    folder.write(
      'newsroom.yaml',
      [
        'sources:',
        `  - { id: ap, url: '${ap.url}', credit: AP, every: 10s, headers: { X-Api-Key: AP_KEY } }`,
        'channels:',
        '  - { platform: web, channel: alles, follows: [alles] }',
        '',
      ].join('\n'),
    );
    telex = await folder.start();
  });

  afterAll(async () => {
    await folder.close();
    await ap.close();
  });

  it('posts what both pages bring, with its dateline, and nothing that is not free yet', async () => {
    await untilHeadlines(['Bridge in Oostdam closed', 'Ferry runs aground off Lomar']);
    const [post] = await readPosts(telex);
    expect(post?.dateline).toContain('LOMAR (AP)');
  });

  it('names in /embargo what waits for its hour, and what waits for a person', async () => {
    const waiting = await askTelex(telex, '/embargo');
    expect(waiting.match(/#\d+/g)?.length).toBeGreaterThanOrEqual(2);
    expect(waiting).not.toContain('harbor master');
  });

  it('changes the card of a version that is new, asks for no text twice, and lets an older one be', async () => {
    ap.file(
      filing('ferry', 1, 'Ferry off Lomar freed at high tide', {
        slugline: 'BC-EU--Ferry runs, 1st Ld-Writethru',
      }),
      filing('ferry', 0, 'Ferry runs aground off Lomar'),
    );
    await untilHeadlines(['Bridge in Oostdam closed', 'Ferry off Lomar freed at high tide']);
    const asked = ap.textsAsked();
    expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted());
    expect(asked).toContain('ferry.1');
  });

  it('takes the text of a killed story away, though the text of the kill cannot be had, and says why', async () => {
    ap.answerText('bridge', status(403));
    ap.file(
      filing('bridge', 1, 'Bridge in Oostdam closed', {
        pubstatus: 'canceled',
        editorialtypes: ['Kill'],
        ednote: 'Eds: Kill this story. The bridge is open.',
      }),
    );
    await vi.waitFor(async () => expect(JSON.stringify(await readPosts(telex))).toContain('INGETROKKEN'), {
      timeout: patienceMs(50_000),
      interval: 200,
    });
    const shown = JSON.stringify(await readPosts(telex));
    expect(shown).not.toContain('Bridge in Oostdam closed, the harbor master');
    expect(shown).toContain('The bridge is open.');
  });

  it('says in /bronnen that a text was refused, and brings it once it is not', async () => {
    ap.answerText('storm', status(403));
    ap.file(filing('storm', 0, 'Storm closes the port of Lomar'));
    await vi.waitFor(
      async () =>
        expect(await lineOf('ap')).toMatch(/⚠|laat ons niet|wachtwoord|sleutel|storing|beschadigd|403/i),
      {
        timeout: patienceMs(50_000),
        interval: 200,
      },
    );
    ap.answerText('storm', null);
    await vi.waitFor(
      async () =>
        expect((await readPosts(telex)).map(({ headline }) => headline)).toContain(
          'Storm closes the port of Lomar',
        ),
      { timeout: patienceMs(90_000), interval: 200 },
    );
  });

  it('has its key in no line of the log and nowhere in the data folder', () => {
    expect(telex.output()).not.toContain(key);
    const data = join(folder.path, 'data');
    for (const name of readdirSync(data))
      expect(readFileSync(join(data, name)).includes(key), name).toBe(false);
  });

  async function untilHeadlines(wanted: readonly string[]): Promise<void> {
    await vi.waitFor(
      async () =>
        expect((await readPosts(telex)).map(({ headline }) => headline).toSorted()).toEqual(
          wanted.toSorted(),
        ),
      { timeout: patienceMs(50_000), interval: 200 },
    );
  }

  /** What `/bronnen` says of the source. */
  async function lineOf(source: string): Promise<string> {
    const lines = (await askTelex(telex, '/bronnen')).split('\n');
    return lines.find((line) => new RegExp(`^\\W*${source}\\b(?!-)`).test(line)) ?? '';
  }
});
