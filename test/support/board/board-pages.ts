import { AxeBuilder } from '@axe-core/playwright';
import axe from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { patienceMs } from '../process/patience.ts';

/** A phone, as people hold it. */
export const phone = { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true };

/** Pages of the board in a browser, each in a browser profile of its own unless it is given one. */
export function createPages(browser: Browser) {
  /** What the browser complained of: a script error, a refused resource, a violated policy. */
  const complaints: string[] = [];

  return {
    complaints,
    async open(url: string, options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      return this.openIn(context, url);
    },
    /** Another tab of a profile, or the same reader on another day. */
    async openIn(context: BrowserContext, url: string): Promise<Page> {
      const page = await context.newPage();
      page.setDefaultTimeout(patienceMs(15_000));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        // That the board is away for a moment is what some tests are about.
        const isOutage = /ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE/.test(message.text());
        if (message.type() === 'error' && !isOutage) complaints.push(message.text());
      });
      await page.goto(url);
      await page.locator('article, .empty').first().waitFor();
      return page;
    },
    async close(): Promise<void> {
      for (const context of browser.contexts()) await context.close();
    },
  };
}

/** The stories on the board, without those of an answer. */
export function cards(page: Page): Locator {
  return page.locator('main article.card');
}

/** How far a page can be scrolled sideways, in px. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** What axe finds fault with, once what fades in stands there: WCAG 2.2 A and AA, and its best practices. */
export async function faults(page: Page): Promise<string[]> {
  const found = await faultsNow(page);
  // Something may have come while it looked.
  return found.length === 0 ? found : faultsNow(page);
}

async function faultsNow(page: Page): Promise<string[]> {
  await page.evaluate(async () => {
    const ends = (each: Animation) => Number.isFinite(each.effect?.getComputedTiming().endTime);
    await Promise.allSettled(
      document
        .getAnimations()
        .filter(ends)
        .map(({ finished }) => finished),
    );
  });
  const { violations } = await new AxeBuilder({ page, axeSource: axe.source }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`),
  );
}

/** How many whole stories a person sees: none cut at an edge, none under the box for commands. */
export function storiesInView(page: Page): Promise<number> {
  return page.locator('main article').evaluateAll((articles) => {
    const box = document.querySelector('#command-form')?.getBoundingClientRect();
    return articles.filter((article) => {
      const { top, bottom, left, right, height } = article.getBoundingClientRect();
      const list = article.parentElement?.getBoundingClientRect();
      if (height === 0 || list === undefined) return false;
      const isUnderBox =
        box !== undefined && box.width > 0 && bottom > box.top + 1 && right > box.left && left < box.right;
      const isInList =
        top >= list.top - 1 &&
        bottom <= Math.min(list.bottom, window.innerHeight) + 1 &&
        left >= list.left - 1 &&
        right <= Math.min(list.right, window.innerWidth) + 1;
      return isInList && !isUnderBox;
    }).length;
  });
}
