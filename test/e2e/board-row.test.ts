import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAgencies } from '../../src/domain/identity/agency.ts';
import type { WireItem } from '../../src/domain/item.ts';
import { plainNotice } from '../../src/domain/post.ts';
import { quake } from '../pipeline/events/quakes.ts';
import { boardChannel, type OpenBoard, openBoard } from '../support/board/board.ts';
import { cards, createPages, faults } from '../support/board/board-pages.ts';
import { openChromium } from '../support/board/chromium.ts';
import { urgentCard } from '../support/discord/posts.ts';
import { minuteMs, wireItem } from '../support/wire-item.ts';

describe('a row of the board', () => {
  let browser: Browser;
  let pages: ReturnType<typeof createPages>;
  let board: OpenBoard;
  let page: Page;
  let row: Locator;

  beforeAll(async () => {
    browser = await openChromium();
    pages = createPages(browser);
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    pages.complaints.length = 0;
    board = await openBoard({});
    await board.follow('buitenland', 'buitenland');
    page = await pages.open(`${board.url()}/#buitenland`);
    row = cards(page).first();
  });
  afterEach(async () => {
    await pages.close();
    await board.close();
    expect(pages.complaints).toEqual([]);
  });

  async function file(what: Partial<WireItem>): Promise<void> {
    board.newsdesk.now += minuteMs;
    await board.file(wireItem({ ...what, guid: 'a', seenAt: board.newsdesk.now }));
  }

  it('says behind the time of a new version what that changed', async () => {
    await file({ headline: 'Zeker tien doden na beving' });
    await file({ headline: 'Zeker 240 doden na beving' });
    await expect
      .poll(() => row.locator('.flag').textContent())
      .toMatch(/^bijgewerkt \S+ · doden tien → 240$/);
  });

  it('that is urgent and was corrected keeps its badge, and says once that it was corrected, and how', async () => {
    const lede = 'De beving was tot in Georgië te voelen.';
    await file({ urgency: 2, headline: 'Zeker tien doden na beving', lede });
    await file({ urgency: 2, headline: 'Zeker twaalf doden na beving', lede, signal: 'correction' });
    await expect
      .poll(() => row.locator('.flag').textContent())
      .toMatch(/^gecorrigeerd \S+ · (?:… )?Zeker (?:doorgestreept: )?tien\s?twaalf doden na beving$/);
    expect(await row.locator('.mark').allTextContents()).toEqual(['SPOED']);
    await row.locator('.opener').click();
    const opened = page.locator('#reply .opened');
    await opened.waitFor();
    expect(await opened.locator('.mark').allTextContents()).toEqual(['SPOED']);
    expect((await opened.textContent())?.match(/gecorrigeerd/giu)).toHaveLength(1);
  });

  it('that is urgent and was posted by an earlier version of Telex has its badge too', async () => {
    await board.send('buitenland', 'oud', { ...urgentCard, mark: null });
    await expect.poll(() => row.locator('.mark').allTextContents()).toEqual(['SPOED']);
  });

  it('shows who takes it, without an answer beside it', async () => {
    const by = async () => {
      await board.deliver();
      return row.locator('.flag.by').allTextContents();
    };
    await file({ headline: 'Wie doet deze' });
    await row.getByRole('button', { name: 'Ik doe deze' }).click();
    await page.getByLabel('Je naam').fill('Sanne');
    await page.getByRole('button', { name: 'Onthoud' }).click();
    await expect.poll(by).toEqual(['Bij Sanne']);
    expect(await page.locator('#reply').isHidden()).toBe(true);
    await row.getByRole('button', { name: 'Loslaten' }).click();
    await expect.poll(by).toEqual([]);
    expect(await page.locator('#reply').isHidden()).toBe(true);
    expect(await page.locator('#reply-told').textContent()).not.toBe('');
  });

  it('of an event says who has it, has its takes under it, strikes the one that is killed, and copies the text that it shows', async () => {
    const { newsdesk } = board;
    newsdesk.agencies = createAgencies([
      { id: 'anp', credit: 'ANP' },
      { id: 'afp', credit: 'AFP' },
      { id: 'rtr', credit: 'Reuters' },
    ]);
    const { channelSettings, subscriptions } = newsdesk.store;
    const { id } = await subscriptions.channel(boardChannel('buitenland'), null);
    await channelSettings.choose(id, 'events', 'merge');
    await channelSettings.choose(id, 'prefer', 'ANP');
    const take = async (agency: string, different: Partial<WireItem> = {}) => {
      newsdesk.now += minuteMs;
      const at = { issuedAt: newsdesk.now, seenAt: newsdesk.now };
      await newsdesk.fileFrom(agency, quake(`${agency}-1`, { ...at, ...different }));
      for (let rounds = 0; rounds < 6; rounds++) await board.deliver();
    };
    for (const agency of ['afp', 'anp', 'rtr']) await take(agency);
    await expect
      .poll(() => row.locator('.takes').allTextContents())
      .toEqual(['eerst: AFP 20.01 · ook ANP 20.02, RTR 20.03 · tekst van ANP']);
    expect(await cards(page).count()).toBe(1);
    await row.locator('.others summary').click();
    expect(await row.locator('.others .line-opener').allTextContents()).toEqual(['AFP 20.01', 'RTR 20.03']);
    // None of them stands over another, however dense the board is.
    for (let times = 0; times < 2; times++) {
      await page.locator('#compact').click();
      const boxes = await Promise.all(
        ['.headline', ':scope > .lede', '.takes', '.others'].map((part) => row.locator(part).boundingBox()),
      );
      const tops = boxes.map((box) => box?.y ?? 0);
      const ends = boxes.map((box) => (box?.y ?? 0) + (box?.height ?? 0));
      for (const [at, top] of tops.entries()) expect(top).toBeGreaterThanOrEqual((ends[at - 1] ?? 0) - 1);
    }
    await row.focus();
    await page.keyboard.press('y');
    await expect.poll(() => page.locator('#reply').textContent()).toContain('In het oosten van Turkije');
    const more = row.locator('.more');
    await row.hover();
    await more.locator('summary').click();
    expect(await more.locator('button').allTextContents()).toEqual(['Kopieer tekst', 'Alle versies']);
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await more.locator('button').first().isVisible()).toBe(false);
    await more.locator('summary').click();
    await more.getByRole('button', { name: 'Alle versies' }).click();
    await expect.poll(() => page.locator('#reply').textContent()).toContain('Wie het heeft');
    await take('anp', { pubStatus: 'canceled', version: 2 });
    await expect
      .poll(() => row.locator('.takes s, .takes del').allTextContents())
      .toEqual(['doorgestreept: ANP 20.02']);
    await expect.poll(() => row.locator('.headline').textContent()).toContain('Veertien doden');
    // Its kill stands beside the card, once.
    await page.reload();
    await row.waitFor();
    await expect
      .poll(() => page.locator('main article.notice').allTextContents())
      .toEqual([expect.stringContaining('INGETROKKEN door ANP')]);
  });

  it('names who reads elsewhere with where that is', async () => {
    const who = { what: 'user', id: 'U1', name: 'Sanne', elsewhere: 'Sanne (Slack)' } as const;
    const of = (platform: string) => [{ mention: { ...who, platform } }];
    await board.send('buitenland', 'wie', {
      ...plainNotice('Bij Sanne', false),
      said: [of('slack'), of('web')],
    });
    await expect
      .poll(() => page.locator('.notice .mention').allTextContents())
      .toEqual(['Sanne (Slack)', 'Sanne']);
  });
});
