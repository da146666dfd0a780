import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium } from '../support/board/chromium.ts';
import type { TelexProcess } from '../support/crash/telex-process.ts';
import { openTelexFolder, type TelexFolder } from '../support/telex-folder.ts';

/** `npm start` in a folder with nothing in it, and a browser. */
describe('the sample newsroom, from its wire to a reader', () => {
  let folder: TelexFolder;
  let telex: TelexProcess;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    folder = openTelexFolder();
    [telex, browser] = await Promise.all([folder.start(), openChromium()]);
    page = await browser.newPage();
    await page.goto(telex.url);
  });
  afterAll(async () => {
    await browser?.close();
    await folder.close();
  });

  it('shows cards with headline, dateline and age, marked as samples', async () => {
    const dateline = page.locator('.card .dateline').first();
    await dateline.waitFor();
    expect(await dateline.textContent()).toMatch(/^[\p{Lu}' /-]+ \([A-Z/]+\)$/u);
    expect(await page.locator('.card .headline').first().textContent()).toMatch(/\S/);
    expect(await page.locator('.card .when').first().textContent()).toMatch(
      /^\d\d\.\d\d .*(?:zojuist|\d+ (?:minuut|minuten|uur) geleden)$/,
    );
    expect(await page.getByText('Voorbeeldnieuws').first().isVisible()).toBe(true);
  });

  it('answers /laatste with a desk of stories, and gives the whole text of one', async () => {
    await page.getByRole('combobox').fill('/laatste buitenland 3');
    await page.keyboard.press('Enter');
    const lines = page.locator('.reply .line');
    await lines.first().waitFor();
    expect(await lines.count()).toBe(3);
    await lines.first().getByRole('button').click();
    await page.locator('.reply .open-text p').nth(1).waitFor();
  });

  it('shows what the wire files next without a reload', async () => {
    const newest = async () => Number(await page.locator('.stories .card').first().getAttribute('data-id'));
    const before = await newest();
    await page.waitForFunction(
      (known) => Number(document.querySelector<HTMLElement>('.stories .card')?.dataset.id) > known,
      before,
    );
    expect(await newest()).toBeGreaterThan(before);
  });
});
