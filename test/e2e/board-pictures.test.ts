import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenBoard, openBoard } from '../support/board/board.ts';
import { cards, createPages, faults, phone, sideways } from '../support/board/board-pages.ts';
import { openChromium } from '../support/board/chromium.ts';
import { minuteMs, wireItem } from '../support/wire-item.ts';

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="320"><rect width="480" height="320" fill="#276"/></svg>`;

describe('pictures on the board', () => {
  let browser: Browser;
  let pages: ReturnType<typeof createPages>;
  let board: OpenBoard;
  /** What the agency's server was asked for, with the page that it was told. */
  const asked: { readonly path: string; readonly referrer: string | undefined }[] = [];

  beforeAll(async () => {
    browser = await openChromium();
    pages = createPages(browser);
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    pages.complaints.length = 0;
    asked.length = 0;
    board = await openBoard({});
    await board.follow('buitenland', 'buitenland');
    for (const [at, picture] of ['whole', 'broken', null, 'never'].entries()) await file(picture, at);
  });
  afterEach(async () => {
    await pages.close();
    await board.close();
    expect(pages.complaints.filter((said) => !said.includes('404'))).toEqual([]);
  });

  async function file(picture: string | null, at: number): Promise<void> {
    board.newsdesk.now += minuteMs;
    const guid = `urn:newsml:anp.example:20261123:${at}`;
    const address = `https://cdn.anp.example/${picture}.jpg`;
    const its = { address, caption: 'De haven van Muscat', credit: 'ANP' };
    const item = wireItem({
      guid,
      headline: `Veerboot ${at} bij Muscat weer vlot`,
      seenAt: board.newsdesk.now,
    });
    await board.file({ ...item, ...(picture !== null && { picture: its }) });
  }

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    await context.route('https://cdn.anp.example/**', async (route) => {
      const request = route.request();
      const { pathname } = new URL(request.url());
      asked.push({ path: pathname, referrer: (await request.allHeaders()).referer });
      if (pathname === '/whole.jpg') await route.fulfill({ contentType: 'image/svg+xml', body: drawing });
      else if (pathname === '/broken.jpg') await route.fulfill({ status: 404 });
    });
    return pages.openIn(context, `${board.url()}${path}`);
  }

  /** Of each row, newest first: its height, and how far its headline reaches. */
  const boxes = (page: Page) =>
    cards(page).evaluateAll((rows) =>
      rows.map((row) => ({
        height: row.getBoundingClientRect().height,
        headline: row.querySelector('h3')?.getBoundingClientRect().width,
      })),
    );

  it('stand beside their story, and who serves them is not told who asks', async () => {
    const page = await open('/#buitenland');
    const picture = page.getByRole('img', { name: 'De haven van Muscat (ANP)' }).last();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(480);
    expect(asked.map(({ referrer }) => referrer)).toEqual(asked.map(() => undefined));
    expect(await page.locator('.pictured').count()).toBe(3);
  });

  it.each(['compact', 'normal'])(
    'move nothing, whatever becomes of them, where rows are %s',
    async (density) => {
      const page = await open(`/?density=${density}#buitenland`);
      const before = await boxes(page);
      // The one that is not there is taken away; the one that never comes keeps its box.
      await expect.poll(() => page.locator('.picture').count()).toBe(2);
      expect(await boxes(page)).toEqual(before);
      const [never, none, broken, whole] = before;
      expect([never, broken]).toEqual([whole, whole]);
      expect(none?.headline).toBeGreaterThan(whole?.headline ?? 0);
      if (density === 'compact') expect(whole?.height).toBe(none?.height);
    },
  );

  it.each([
    ['in the light', '/#buitenland', { colorScheme: 'light' }],
    ['in the dark', '/?density=compact#buitenland', { colorScheme: 'dark' }],
    ['on a phone', '/#buitenland', phone],
    ['on a phone in the dark', '/?density=compact#buitenland', { ...phone, colorScheme: 'dark' }],
  ] satisfies [string, string, BrowserContextOptions][])(
    'have nothing that axe finds fault with, and no sideways scroll, %s',
    async (_, path, options) => {
      const page = await open(path, options);
      await page.locator('.pictured').first().waitFor();
      expect(await faults(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
    },
  );

  it('are not on the wall, and not fetched for it', async () => {
    const page = await open('/?wall=1#buitenland');
    await cards(page).first().waitFor();
    expect(await page.locator('.picture:visible').count()).toBe(0);
    expect(asked).toEqual([]);
  });

  it('go with a kill', async () => {
    const page = await open('/#buitenland');
    const row = cards(page).last();
    await row.locator('.picture').waitFor();
    board.newsdesk.now += minuteMs;
    await board.file({
      ...wireItem({ guid: 'urn:newsml:anp.example:20261123:0', headline: 'Veerboot' }),
      pubStatus: 'canceled',
    });
    const killed = page.locator('article.withdrawn');
    await killed.first().waitFor();
    expect(await killed.locator('.picture').count()).toBe(0);
  });
});
