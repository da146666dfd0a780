import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenBoard, openBoard } from '../support/board/board.ts';
import { cards, createPages, faults, phone, sideways, storiesInView } from '../support/board/board-pages.ts';
import { fillBusyDesk } from '../support/board/busy-desk.ts';
import { openChromium } from '../support/board/chromium.ts';
import { wireItem } from '../support/wire-item.ts';

const desk = { viewport: { width: 1440, height: 900 } };
const wide = { viewport: { width: 1920, height: 1080 } };

describe('the board as a wire desk', () => {
  let browser: Browser;
  let pages: ReturnType<typeof createPages>;

  beforeAll(async () => {
    browser = await openChromium();
    pages = createPages(browser);
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await pages.close();
    expect(pages.complaints.splice(0)).toEqual([]);
  });

  describe('on a busy night', () => {
    let board: OpenBoard;

    beforeAll(async () => {
      board = await openBoard();
      await fillBusyDesk(board);
    });
    afterAll(() => board.close());

    const open = (path: string, options: BrowserContextOptions = {}): Promise<Page> =>
      pages.open(`${board.url()}${path}`, { reducedMotion: 'reduce', ...options });

    it.each([
      ['a desk', '/?density=compact#buitenland', desk, 12],
      ['three columns', '/?density=compact&columns=buitenland,binnenland,economie', wide, 36],
      ['a phone', '/?density=compact#buitenland', phone, 6],
      ['a wall', '/?wall', wide, 15],
      ['a wall of one channel', '/?wall#buitenland', wide, 15],
    ])('shows enough of it on %s', async (_, path, options, least) => {
      const page = await open(path, options);
      await expect.poll(() => storiesInView(page)).toBeGreaterThanOrEqual(least);
      expect(await sideways(page)).toBe(0);
    });

    it.each([
      ['dense, by day', '/?density=compact#buitenland', { ...desk, colorScheme: 'light' as const }],
      ['dense, at night', '/?density=compact#buitenland', { ...desk, colorScheme: 'dark' as const }],
      ['in columns', '/?density=compact&columns=buitenland,binnenland,economie', wide],
      ['on a phone', '/?density=compact#buitenland', phone],
      ['on the wall', '/?wall', wide],
    ])('has nothing that axe finds fault with, %s', async (_, path, options) => {
      const page = await open(path, options);
      expect(await faults(page)).toEqual([]);
      if (path.includes('wall')) return;
      await page.getByRole('button', { name: 'Toetsen en opdrachten' }).click();
      expect(await faults(page)).toEqual([]);
    });

    it('keeps rows as high as the desk has room for: 44 px, 64 with two lines of headline', async () => {
      const page = await open('/?density=compact#buitenland', desk);
      const heights = await cards(page).evaluateAll((all) =>
        all.filter((each) => !each.matches('.withdrawn')).map((each) => each.getBoundingClientRect().height),
      );
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(43);
      expect(Math.max(...heights)).toBeLessThanOrEqual(65);
    });

    it('says time and age of every story, also where style cuts them', async () => {
      const page = await open('/?density=compact#economie', desk);
      for (const text of await cards(page).allTextContents())
        expect(text).toMatch(/\d\d\.\d\d.*(?:geleden|zojuist)/);
    });

    it('is dense at a press, and stays so', async () => {
      const page = await open('/#buitenland', desk);
      const button = page.getByRole('button', { name: 'Compact' });
      expect(await button.getAttribute('aria-pressed')).toBe('false');
      const before = await storiesInView(page);
      await button.click();
      expect(await button.getAttribute('aria-pressed')).toBe('true');
      expect(await storiesInView(page)).toBeGreaterThan(2 * before);
      await page.goto(`${board.url()}/#buitenland`);
      await page.reload();
      await cards(page).first().waitFor();
      expect(await button.getAttribute('aria-pressed')).toBe('true');
    });

    it('puts channels side by side that a person picks, and keeps them', async () => {
      const page = await open('/#buitenland', wide);
      await page.getByRole('button', { name: 'Kolommen' }).click();
      await page.getByRole('checkbox', { name: 'economie' }).check();
      await page.getByRole('checkbox', { name: 'buitenland' }).check();
      await page.keyboard.press('Escape');
      const titles = page.locator('main h2');
      await expect.poll(() => titles.allTextContents()).toEqual(['economie', 'buitenland']);
      expect(new URL(page.url()).searchParams.get('columns')).toBe('economie,buitenland');
      await page.goto(`${board.url()}/`);
      await expect.poll(() => titles.allTextContents()).toEqual(['economie', 'buitenland']);
      await page.getByRole('link', { name: /^binnenland/ }).click();
      await expect.poll(() => titles.allTextContents()).toEqual(['binnenland']);
    });

    it('finds what is typed in the filter, whatever the accents, and shows all again at Esc', async () => {
      const page = await open('/?density=compact#buitenland', desk);
      const all = await cards(page).count();
      await page.keyboard.press('f');
      await page.keyboard.type('quebec');
      await expect.poll(() => cards(page).locator('visible=true').count()).toBe(1);
      expect(await cards(page).locator('visible=true').textContent()).toContain('Québec');
      await page.keyboard.type(' bestaat niet');
      await page.getByText('Niets van wat hier staat past bij het filter.').waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => cards(page).locator('visible=true').count()).toBeGreaterThanOrEqual(all);
    });

    it('opens a story wherever its row is pressed, shows which, and goes back to the list', async () => {
      const page = await open('/?density=compact#buitenland', desk);
      const row = cards(page).nth(5);
      const headline = await row.locator('.headline').textContent();
      await row.click({ position: { x: 30, y: 30 } });
      const reply = page.getByRole('region', { name: 'Antwoord' });
      await reply.getByRole('heading', { name: headline?.trim() ?? '' }).waitFor();
      expect(await row.getAttribute('data-open')).not.toBeNull();
      await reply.getByRole('button', { name: 'Terug' }).click();
      await reply.waitFor({ state: 'hidden' });
      expect(await row.getAttribute('data-open')).toBeNull();
    });

    it('closes the answer of one channel when another is shown', async () => {
      const page = await open('/?density=compact#buitenland', desk);
      await cards(page).nth(5).click();
      const reply = page.getByRole('region', { name: 'Antwoord' });
      await reply.waitFor();
      await page.getByRole('link', { name: /^economie/ }).click();
      await reply.waitFor({ state: 'hidden' });
    });

    it('is walked by keys alone', async () => {
      const page = await open('/?density=compact#buitenland', desk);
      const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
      const ids = await cards(page).evaluateAll((all) => all.map(({ id }) => id));
      for (const [key, index] of [
        ['j', 0],
        ['j', 1],
        ['j', 2],
        ['k', 1],
      ] as const) {
        await page.keyboard.press(key);
        expect(await focused(), key).toBe(ids[index]);
      }
      await page.keyboard.press('Enter');
      const reply = page.getByRole('region', { name: 'Antwoord' });
      await reply.waitFor();
      await page.keyboard.press('Escape');
      await reply.waitFor({ state: 'hidden' });
      expect(await focused()).toBe(ids[1]);
      await page.keyboard.press('g');
      await page.keyboard.press('2');
      await page.locator('main').getByRole('heading', { name: 'binnenland' }).waitFor();
      await page.keyboard.press('?');
      const sheet = page.getByRole('dialog', { name: 'Toetsen' });
      await sheet.waitFor();
      await page.keyboard.press('Escape');
      await sheet.waitFor({ state: 'hidden' });
      await page.keyboard.press('/');
      await page.keyboard.type('jok');
      expect(await page.getByRole('combobox', { name: 'Opdracht' }).inputValue()).toBe('/jok');
    });

    it('has no keys once they are switched off', async () => {
      const page = await open('/?density=compact#buitenland', desk);
      await page.keyboard.press('?');
      await page.getByRole('checkbox', { name: /Losse toetsen/ }).uncheck();
      await page.keyboard.press('Escape');
      await page.locator('main').focus();
      await page.keyboard.press('j');
      await page.keyboard.press('/');
      await page.keyboard.press('?');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
      expect(await page.getByRole('dialog').count()).toBe(0);
    });

    it('is dark on the wall unless it is told otherwise, with the newest flash across its top', async () => {
      const page = await open('/?wall', { ...wide, colorScheme: 'light' });
      const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(await background()).toBe('rgb(16, 18, 22)');
      const across = page.locator('#across');
      expect(await across.textContent()).toMatch(/^SPOED/);
      expect((await across.boundingBox())?.height).toBe(60);
      await page.goto(`${board.url()}/?wall&theme=light`);
      await cards(page).first().waitFor();
      expect(await background()).toBe('rgb(239, 236, 227)');
    });

    it('is 44 px high for fingers, whatever is pressed', async () => {
      const page = await open('/?density=compact#buitenland', phone);
      await page.getByRole('button', { name: /bronnen werken|geen bronnen/ }).tap();
      await page.getByRole('region', { name: 'Antwoord' }).waitFor();
      const low = await page
        .locator('button:visible, nav a:visible, input:visible')
        .evaluateAll((all) =>
          all.filter((each) => each.getBoundingClientRect().height < 44).map((each) => each.outerHTML),
        );
      expect(low).toEqual([]);
    });
  });

  describe('what is new to a reader', () => {
    let board: OpenBoard;

    beforeEach(async () => {
      board = await openBoard();
      await board.follow('buitenland', 'buitenland');
      await board.follow('sport', 'sport');
    });
    afterEach(() => board.close());

    const sport = (page: Page) => page.getByRole('link', { name: /^sport/ });

    it('is counted while the board is closed, and over reloads', async () => {
      await board.file(wireItem({ guid: 's0', topics: ['sport'] }));
      const page = await pages.open(`${board.url()}/#buitenland`);
      expect(await sport(page).textContent()).not.toContain('ongelezen');
      const context = page.context();
      await page.close();
      await board.file(
        wireItem({ guid: 's1', topics: ['sport'] }),
        wireItem({ guid: 's2', topics: ['sport'] }),
      );
      const again = await pages.openIn(context, `${board.url()}/#buitenland`).catch(() => null);
      if (again === null) throw new Error('the board did not open again');
      await sport(again).getByText('2 ongelezen').waitFor({ state: 'attached' });
      await again.reload();
      await sport(again).getByText('2 ongelezen').waitFor({ state: 'attached' });
      await board.file(wireItem({ guid: 's3', topics: ['sport'] }));
      await sport(again).getByText('3 ongelezen').waitFor({ state: 'attached' });
      await sport(again).click();
      await again.getByText('Kop van s3', { exact: true }).waitFor();
      await expect.poll(() => sport(again).textContent()).not.toContain('ongelezen');
    });

    it('stands above a mark that says since when, also after a reload, and n leads there', async () => {
      await board.file(wireItem({ guid: 'a' }), wireItem({ guid: 'b' }));
      const page = await pages.open(`${board.url()}/#buitenland`);
      expect(await page.getByRole('separator').count()).toBe(0);
      const context = page.context();
      await page.close();
      board.newsdesk.now += 30 * 60_000;
      await board.file(wireItem({ guid: 'c', issuedAt: board.newsdesk.now - 60_000 }));
      const again = await pages.openIn(context, `${board.url()}/#buitenland`);
      const mark = again.getByRole('separator', { name: 'Nieuw sinds 20.00' });
      await mark.waitFor();
      expect(await mark.evaluate((each) => each.previousElementSibling?.textContent)).toContain('Kop van c');
      await again.locator('.count').getByText('1 nieuw').waitFor();
      await again.reload();
      await mark.waitFor();
      await again.keyboard.press('n');
      await expect
        .poll(() => again.evaluate(() => document.activeElement?.getAttribute('role')))
        .toBe('separator');
      await again.keyboard.press('k');
      await again.keyboard.press('m');
      await expect.poll(() => again.locator('.count').textContent()).toBe('');
    });

    it('is what a correction or a kill says too: its card comes up, as one row', async () => {
      await board.file(wireItem({ guid: 'oud', topics: ['sport'] }));
      await board.file(wireItem({ guid: 'nieuw', topics: ['sport'] }));
      const page = await pages.open(`${board.url()}/#buitenland`);
      await board.file(wireItem({ guid: 'oud', topics: ['sport'], pubStatus: 'canceled' }));
      await sport(page).getByText('1 ongelezen').waitFor({ state: 'attached' });
      await sport(page).click();
      await cards(page).first().getByText('INGETROKKEN').waitFor();
      expect(await page.locator('main article').count()).toBe(2);
    });
  });

  describe('where nothing comes', () => {
    let board: OpenBoard;
    afterEach(() => board.close());

    it('names the source that does not work, in the bar and in the empty channel', async () => {
      board = await openBoard();
      await board.follow('sport', 'sport');
      await board.follow('kunst', 'cultuur');
      const { sources } = board.newsdesk.store;
      const source = { credit: 'ANP', topic: 'sport', sample: false };
      await sources.sync([
        { ...source, id: 'anp-sport', url: 'https://wire.example/sport' },
        { ...source, id: 'anp-nieuws', url: 'https://wire.example/nieuws', topic: 'binnenland' },
      ]);
      for (let times = 0; times < 3; times++) {
        board.newsdesk.now += 60_000;
        const claim = { ids: ['anp-sport'], owner: 'proef', now: board.newsdesk.now, leaseMs: 60_000 };
        const [turn] = await sources.claim(claim);
        if (turn === undefined) throw new Error('the source is not due');
        const fault = { text: 'wire.example has nothing at this address (404)', kind: 'not-found' };
        const at = board.newsdesk.now;
        await sources.savePoll(turn, { state: 'failing', at, nextPollAt: at + 60_000, fault });
      }
      const page = await pages.open(`${board.url()}/#sport`, desk);
      const state = page.getByRole('status', { name: 'Bronnen en platforms' });
      await state.getByText('1 van 2 bronnen werken').waitFor();
      expect(await page.locator('.empty').textContent()).toContain(
        'Geen berichten, want de bron werkt niet.Bron anp-sport: op dit adres staat niets (wire.example, 404). 3 keer op rij mislukt. Volgende poging 20.04.',
      );
      expect(await page.getByRole('link', { name: /sport.*bron werkt niet/ }).count()).toBe(1);
      expect(await faults(page)).toEqual([]);
      await state.getByRole('button').first().click();
      await page.getByRole('region', { name: 'Antwoord' }).getByText('anp-sport (ANP)').waitFor();
      await page.getByRole('link', { name: /^kunst/ }).click();
      await page.getByText('Geen berichten, want geen bron heeft cultuur als onderwerp.').waitFor();
    });
  });

  it('sounds for a flash and a kill alone, in one of several tabs, once it is switched on', async () => {
    const board = await openBoard();
    await board.follow('buitenland', 'buitenland');
    const first = await pages.open(`${board.url()}/#buitenland`, { permissions: ['notifications'] });
    const second = await pages.openIn(first.context(), `${board.url()}/#buitenland`);
    for (const page of [first, second]) {
      await page.evaluate(() => {
        const shown: string[] = [];
        Object.assign(window, { shown });
        // What the system would show: a browser without a screen shows nothing.
        class Notice extends EventTarget {
          static permission = 'granted';
          static requestPermission = async () => 'granted';
          constructor(title: string) {
            super();
            shown.push(title);
          }
        }
        Object.assign(window, { Notification: Notice });
      });
    }
    const shown = async () =>
      (
        await Promise.all(
          [first, second].map((page) => page.evaluate(() => (window as never as { shown: string[] }).shown)),
        )
      ).flat();
    await board.file(wireItem({ guid: 'nog-uit', urgency: 1, headline: 'Nog uit' }));
    await cards(first).getByText('Nog uit', { exact: true }).waitFor();
    const button = first.getByRole('button', { name: 'Geluid' });
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await expect
      .poll(() => second.getByRole('button', { name: 'Geluid' }).getAttribute('aria-pressed'))
      .toBe('true');
    await board.file(
      wireItem({ guid: 'flits', urgency: 1, headline: 'Nu echt' }),
      wireItem({ guid: 'gewoon' }),
    );
    await second.getByText('Kop van gewoon', { exact: true }).waitFor();
    await first.getByText('Kop van gewoon', { exact: true }).waitFor();
    await expect.poll(shown).toEqual(['SPOED · Nu echt']);
    await board.file(wireItem({ guid: 'gewoon', pubStatus: 'canceled' }));
    await second.locator('article.withdrawn').waitFor();
    await expect.poll(shown).toEqual(['SPOED · Nu echt', expect.stringContaining('INGETROKKEN')]);
    await board.close();
  });
});
