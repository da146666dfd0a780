import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenBoard, openBoard } from '../support/board/board.ts';
import { cards, createPages, faults } from '../support/board/board-pages.ts';
import { openChromium } from '../support/board/chromium.ts';
import { minuteMs, wireItem } from '../support/wire-item.ts';

describe('the right column of the board while no answer stands there', () => {
  let browser: Browser;
  let pages: ReturnType<typeof createPages>;
  let board: OpenBoard;

  beforeAll(async () => {
    browser = await openChromium();
    pages = createPages(browser);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    pages.complaints.length = 0;
    board = await openBoard({ heartbeatMs: 500 });
    await board.follow('buitenland', 'buitenland');
  });
  afterEach(async () => {
    await pages.close();
    await board.close();
    expect(pages.complaints).toEqual([]);
  });

  const open = () =>
    pages.open(`${board.url()}/?density=compact#buitenland`, { viewport: { width: 1440, height: 900 } });
  const part = (page: Page, title: string) =>
    page
      .getByRole('region', { name: 'Nu' })
      .locator('section', { has: page.getByText(title, { exact: true }) });

  it('tells who has what, live, and opens it', async () => {
    await board.file(wireItem({ guid: 'a' }));
    await board.file(wireItem({ guid: 'b' }));
    const page = await open();
    const hands = part(page, 'Wie heeft wat');
    await hands.getByText('Niemand heeft een bericht.').waitFor();
    await page.evaluate(() => localStorage.setItem('telex-name', '"Sanne"'));
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await hands.getByText('sinds 20.00').waitFor();
    expect(await hands.locator('li').allTextContents()).toEqual(['SanneKop van bsinds 20.00 · #2']);
    await hands.getByRole('button', { name: 'Kop van b' }).click();
    const reply = page.getByRole('region', { name: 'Antwoord' });
    await reply.getByRole('heading', { name: 'Kop van b' }).waitFor();
    await page.keyboard.press('Escape');
    await board.file(wireItem({ guid: 'b', pubStatus: 'canceled' }));
    await hands.locator('li.withdrawn').waitFor();
    expect(await hands.locator('li').textContent()).toContain('INGETROKKEN door');
    expect(await hands.getByRole('button').count()).toBe(0);
    expect(await faults(page)).toEqual([]);
  });

  it('tells what waits for the end of its embargo, without its text, until that is over', async () => {
    const page = await open();
    const waiting = part(page, 'Onder embargo');
    await waiting.getByText('Er wacht niets op het einde van een embargo.').waitFor();
    const embargoedUntil = board.newsdesk.now + 60 * minuteMs;
    await board.file(wireItem({ guid: 'e', headline: 'Geheime cijfers', lede: 'Geheim.', embargoedUntil }));
    await board.file(wireItem({ guid: 'a' }));
    await waiting.getByText('21.00').waitFor();
    expect(await waiting.locator('li').count()).toBe(1);
    expect(await page.locator('body').textContent()).not.toMatch(/geheim/iu);
    board.newsdesk.now = embargoedUntil + minuteMs;
    await board.file(wireItem({ guid: 'b' }));
    await waiting.getByText('Er wacht niets op het einde van een embargo.').waitFor();
  });

  it('makes up no time for what only words hold back', async () => {
    const embargoWords = 'onder embargo tot na de persconferentie';
    await board.file(wireItem({ guid: 'e', headline: 'Geheim', embargoWords, pubStatus: 'withheld' }));
    const page = await open();
    await part(page, 'Onder embargo').locator('li').getByText('geen tijd').waitFor();
    expect(await page.locator('body').textContent()).not.toMatch(/geheim/iu);
  });

  it('names what does not work, and no more than the bar says where all does', async () => {
    const { sources } = board.newsdesk.store;
    await sources.sync([
      { id: 'anp-sport', url: 'https://wire.example/sport', credit: 'ANP', topic: 'sport', sample: false },
    ]);
    const page = await open();
    const wire = part(page, 'Bronnen en platforms');
    await wire.getByText('Nog geen bron heeft iets gebracht.').waitFor();
    expect(await page.getByText('1 van 1 bronnen werken').count()).toBe(1);
    const claim = { ids: ['anp-sport'], owner: 'proef', now: board.newsdesk.now, leaseMs: minuteMs };
    const [turn] = await sources.claim(claim);
    if (turn === undefined) throw new Error('the source is not due');
    const fault = { text: 'wire.example has nothing at this address (404)', kind: 'not-found' };
    const at = board.newsdesk.now;
    await sources.savePoll(turn, { state: 'failing', at, nextPollAt: at + minuteMs, fault });
    await board.file(wireItem({ guid: 'a' }));
    await wire.getByText('Bron anp-sport: op dit adres staat niets (wire.example, 404).').waitFor();
    expect(await cards(page).count()).toBe(1);
    expect(await faults(page)).toEqual([]);
  });
});
