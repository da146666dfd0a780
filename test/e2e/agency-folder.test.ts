import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { TelexProcess } from '../support/crash/telex-process.ts';
import { patienceMs } from '../support/process/patience.ts';
import { askTelex, openTelexFolder, readHeadlines, type TelexFolder } from '../support/telex-folder.ts';
import { wireLine } from '../support/wire/wire-line.ts';

const started = Temporal.Now.instant();
const pad = (number: number) => String(number).padStart(2, '0');

/** dpa's message 41 of today, or another; its clock is Greenwich's. */
function dpa(number: number, headline: string, text: string): Uint8Array {
  const { day, hour, minute, month, year } = started.toZonedDateTimeISO('UTC');
  const name = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][
    month - 1
  ];
  const sent = `${pad(day)}${pad(hour)}${pad(minute)} GMT ${name} ${year % 100}`;
  return wireLine(
    `␁eca0${number} 3 i 60 ccccb   dpa 0${number}\n\nNorway-bridge/\n␂${headline} =\n\n   ${text}\n\n# dpa NOTEBOOK\n\n* * * *\nTel: +49 30 000000\n\ndpa abc npr\n\n␃${sent}\n␡\n␄`,
    'latin1',
  );
}

/** AP's story of a ferry, as first sent or as its keyword says. */
function ap(number: number, take: string, headline: string, text: string): Uint8Array {
  const { day, hour, minute, month, year } = started.toZonedDateTimeISO('UTC');
  const date = `${pad(month)}-${pad(day)}`;
  const comma = take === '' ? '' : `, ${take}`;
  return wireLine(
    `␖␖␁W${number}␟_asian\nr i␓␑ BC-EU--FerryAground ${take.replace(' ', '')}   ${date} 0310\n␂^BC-EU--Ferry Aground${comma},70<\n^${headline}<\n	   ${text}\n\n	   ␃AP-WF-${date}-${pad(year % 100)} ${pad(hour)}${pad(minute)}GMT<\n\n␌\n␄`,
  );
}

/** What an editor has of two agencies that drop their lines in a folder each. */
describe('a desk with a folder of dpa and one of AP', () => {
  let folder: TelexFolder;
  let telex: TelexProcess;

  beforeAll(async () => {
    folder = openTelexFolder();
    for (const inbox of ['dpa', 'ap']) mkdirSync(join(folder.path, inbox));
    drop(
      'dpa/first.txt',
      dpa(41, 'Bridge at Østerby closed', 'Oslo (dpa) - The bridge at Østerby was closed.'),
    );
    drop(
      'ap/first.txt',
      ap(2101, '', 'Ferry runs aground', 'REYKJAVIK, Iceland (AP) _ A ferry ran aground.'),
    );
    folder.write(
      'newsroom.yaml',
      [
        'sources:',
        '  - { id: dpa, folder: dpa, credit: dpa, every: 10s }',
        '  - { id: ap, folder: ap, credit: AP, every: 10s }',
        'channels:',
        '  - { platform: web, channel: alles, follows: [alles] }',
        '',
      ].join('\n'),
    );
    telex = await folder.start();
  });
  afterAll(() => folder.close());

  it('has the first story of each, with its dateline, and no contact of the desk', async () => {
    await until(async () => {
      expect((await readHeadlines(telex)).toSorted()).toEqual([
        'Bridge at Østerby closed',
        'Ferry runs aground',
      ]);
    });
    const said = `${await read('Østerby')}${await read('Ferry')}`;
    expect(said).toContain('Oslo (dpa)');
    expect(said).toContain('REYKJAVIK, Iceland (AP)');
    expect(said).not.toContain('+49');
  });

  it('has a Writethru on the card of its story', async () => {
    const text =
      "REYKJAVIK, Iceland (AP) _ All 214 aboard a ferry are ashore.\n	   ``Nobody is hurt,'' police said.";
    drop('ap/second.txt', ap(2119, '1st Ld-Writethru', 'All 214 aboard ferry are ashore', text));
    await until(async () => {
      expect((await readHeadlines(telex)).toSorted()).toEqual([
        'All 214 aboard ferry are ashore',
        'Bridge at Østerby closed',
      ]);
    });
    expect(await read('ferry')).toContain('“Nobody is hurt,” police said.');
  });

  it('has a kill on the card that its number names, and is asked about one that only reads so', async () => {
    const ferry = (await posts()).posts.find(({ headline }) => headline.includes('ferry'))?.number;
    drop('dpa/kill.txt', dpa(44, 'KILL KILL KILL: Bridge', 'Do not use dpa 041. The bridge is open.'));
    drop(
      'ap/kill.txt',
      ap(2133, 'KILL', 'Ferry, KILL', 'Editors: Kill the story BC-EU--Ferry Aground. A kill is mandatory.'),
    );
    await until(async () => {
      const late = await askTelex(telex, '/laatste');
      expect(late).not.toContain('was closed');
      const board = JSON.stringify(await posts());
      expect(board).toContain('INGETROKKEN');
      expect(board).toContain('Mogelijk ingetrokken');
      expect(board).not.toContain('Nobody is hurt');
      expect(await askTelex(telex, `/bericht ${ferry}`)).toContain('ogelijk ingetrokken');
    });
  });

  it('reads what is whole of a file that stops, keeps it for its end, and puts away what is no message', async () => {
    const whole = dpa(51, 'Tunnel at Østerby closed', 'Oslo (dpa) - The tunnel was closed.');
    const half = dpa(52, 'Airport at Østerby closed', 'Oslo (dpa) - The airport was closed.').subarray(
      0,
      120,
    );
    drop('dpa/half.txt', new Uint8Array([...whole, ...half]), 90);
    drop('dpa/photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]));
    await until(async () => {
      expect(await readHeadlines(telex)).toContain('Tunnel at Østerby closed');
      expect(readdirSync(join(folder.path, 'dpa/rejected'))).toEqual(['photo.jpg']);
    });
    expect(readdirSync(join(folder.path, 'dpa'))).toContain('half.txt');
    expect(await readHeadlines(telex)).not.toContain('Airport at Østerby closed');
  });

  /** As a file that has stood there for a while: it is not waited for. */
  function drop(name: string, bytes: Uint8Array, ageSeconds = 120): void {
    const path = join(folder.path, name);
    writeFileSync(path, bytes);
    const at = Date.now() / 1000 - ageSeconds;
    utimesSync(path, at, at);
  }

  type Posts = { readonly posts: readonly { readonly headline: string; readonly number: number }[] };

  async function posts(): Promise<Posts> {
    return (await fetch(`${telex.url}/api/channels/alles/posts?limit=200`)).json() as Promise<Posts>;
  }

  /** The story that has a word in its headline, as an editor reads all of it. */
  async function read(word: string): Promise<string> {
    const { posts: all } = await posts();
    const number = all.find(({ headline }) => headline.includes(word))?.number;
    return askTelex(telex, `/bericht ${number}`);
  }
});

function until(check: () => Promise<void>): Promise<void> {
  return vi.waitFor(check, { timeout: patienceMs(60_000), interval: 500 });
}
