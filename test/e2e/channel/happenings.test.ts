import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAgencies } from '../../../src/domain/identity/agency.ts';
import type { WireItem } from '../../../src/domain/item.ts';
import { createStoryHandling } from '../../../src/pipeline/handling/handle-stories.ts';
import { quake } from '../../pipeline/events/quakes.ts';
import { boardChannel, type OpenBoard, openBoard } from '../../support/board/board.ts';
import { cards, createPages, faults } from '../../support/board/board-pages.ts';
import { openChromium } from '../../support/board/chromium.ts';
import { cardPost } from '../../support/discord/posts.ts';
import { minuteMs } from '../../support/wire-item.ts';

const sanne = { platform: 'web', workspace: '', userId: 'sanne', name: 'Sanne' };
const afp = 'Veertien doden door aardbeving bij Erzurum';
const rtr = 'Aardbeving Turkije: 14 doden';
const anp = 'Zware aardbeving treft Erzurum, zeker 14 doden';

describe('one happening in a column of the board', () => {
  let browser: Browser;
  let pages: ReturnType<typeof createPages>;
  let board: OpenBoard;
  let page: Page;

  beforeAll(async () => {
    browser = await openChromium();
    pages = createPages(browser);
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    pages.complaints.length = 0;
    board = await openBoard({});
    board.newsdesk.agencies = createAgencies([
      { id: 'anp', credit: 'ANP' },
      { id: 'afp', credit: 'AFP' },
      { id: 'rtr', credit: 'Reuters' },
    ]);
    await board.follow('buitenland', 'buitenland');
  });
  afterEach(async () => {
    await pages.close();
    await board.close();
    expect(pages.complaints).toEqual([]);
  });

  it('stands there once, and a take that comes lifts its row, with the others folded under it', async () => {
    await filed('afp');
    await other(1);
    page = await pages.open(`${board.url()}/#buitenland`);
    expect(await titles()).toEqual(['Ander bericht 1', afp]);
    await filed('rtr');
    await expect.poll(titles).toEqual([rtr, 'Ander bericht 1']);
    await filed('anp');
    await expect.poll(titles).toEqual([anp, 'Ander bericht 1']);
    const [row] = await cards(page).all();
    expect(await row?.locator('.others > summary').textContent()).toMatch(
      /^ook AFP \d\d\.\d\d, RTR \d\d\.\d\d$/u,
    );
    expect(await folded().allTextContents()).toEqual([rtr, afp]);
    expect(await folded().first().isVisible()).toBe(false);
    expect(await page.locator('.others .line .source').allTextContents()).toEqual(['RTR', 'AFP']);
    await page.reload();
    await expect.poll(titles).toEqual([anp, 'Ander bericht 1']);
    expect(await folded().allTextContents()).toEqual([rtr, afp]);
  });

  it('is opened by mouse and by keyboard, stays open while more comes, and each of its stories opens', async () => {
    await filed('afp');
    await filed('rtr');
    page = await pages.open(`${board.url()}/#buitenland`);
    const summary = page.locator('.others > summary');
    await summary.click();
    // The row is not what was pressed.
    expect(await page.locator('#reply').isHidden()).toBe(true);
    await folded().getByText(afp).waitFor();
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => folded().first().isVisible()).toBe(false);
    await page.keyboard.press('e');
    await expect.poll(() => folded().first().isVisible()).toBe(true);
    await filed('anp');
    await expect.poll(titles).toEqual([anp]);
    await expect.poll(() => folded().count()).toBe(2);
    expect(await folded().first().isVisible()).toBe(true);
    // The keyboard went along.
    expect(await page.evaluate(() => document.activeElement?.closest('article')?.textContent)).toContain(anp);
    await folded().getByText(afp).click();
    await page.locator('#reply .opened').getByText('burgemeester Mehmet Sekmen').first().waitFor();
  });

  it('is told to who hears the page: what it is, whether it is open, and what stands in it', async () => {
    await filed('afp');
    await filed('rtr');
    page = await pages.open(`${board.url()}/#buitenland`);
    const heard = await cards(page).first().ariaSnapshot();
    expect(heard).toMatch(/heading "Aardbeving Turkije: 14 doden"/u);
    expect(heard).toMatch(/ook AFP \d\d\.\d\d/u);
    expect(heard).not.toContain(afp);
    await page.locator('.others > summary').click();
    expect(await cards(page).first().ariaSnapshot()).toMatch(
      /list[\s\S]*listitem[\s\S]*button "Veertien doden/u,
    );
    expect(await faults(page)).toEqual([]);
  });

  it('is one row over all pages: what is older finds the row that stands, and nothing is lost', async () => {
    await filed('afp');
    for (let nth = 1; nth <= 70; nth++) await other(nth);
    await filed('rtr');
    page = await pages.open(`${board.url()}/#buitenland`);
    expect((await titles())[0]).toBe(rtr);
    expect(await cards(page).count()).toBe(50);
    // Of the take that is not on this page only who filed it is known.
    expect(await folded().allTextContents()).toEqual([expect.stringMatching(/^AFP \d\d\.\d\d$/u)]);
    await page.getByRole('button', { name: 'Oudere berichten' }).scrollIntoViewIfNeeded();
    await expect.poll(() => cards(page).count()).toBe(71);
    const all = await titles();
    expect(new Set(all).size).toBe(71);
    expect(all).not.toContain(afp);
    expect(await folded().allTextContents()).toEqual([afp]);
  });

  it('lets a take that is killed stand for itself, and the others stand', async () => {
    await filed('afp');
    await filed('rtr');
    await filed('anp');
    page = await pages.open(`${board.url()}/#buitenland`);
    await filed('anp', { pubStatus: 'canceled', version: 2 });
    await expect.poll(rows).toEqual([expect.stringContaining('INGETROKKEN'), expect.stringContaining(rtr)]);
    expect(await folded().allTextContents()).toEqual([afp]);
    expect(await page.locator('.others > summary').textContent()).toMatch(/nog 1 bericht hierover|^ook AFP/u);
    await page.reload();
    await expect.poll(rows).toEqual([expect.stringContaining('INGETROKKEN'), expect.stringContaining(rtr)]);
  });

  it('shows apart what a person parts, and together what she joins, while somebody looks', async () => {
    await filed('afp');
    await filed('rtr');
    await filed('anp');
    page = await pages.open(`${board.url()}/#buitenland`);
    await expect.poll(titles).toEqual([anp]);
    await asked('/hoort 2 apart', '#2 hoort niet meer bij');
    await expect.poll(titles).toEqual([anp, rtr]);
    expect(await folded().allTextContents()).toEqual([afp]);
    await asked('/hoort 2 bij 1', '#2 hoort nu bij');
    await expect.poll(titles).toEqual([anp]);
    await expect.poll(async () => (await folded().allTextContents()).length).toBe(2);
    // Of the first nothing that stands on its card changes by it.
    await asked('/hoort 1 apart', '#1 hoort niet meer bij');
    await expect.poll(titles).toEqual([anp, afp]);
    expect(await folded().allTextContents()).toEqual([rtr]);
  });

  it('counts once among what is unread elsewhere, whether it came before or since the page was opened', async () => {
    await board.follow('sport', 'sport');
    page = await pages.open(`${board.url()}/#buitenland`);
    const link = () => page.getByRole('link', { name: /sport/u }).textContent();
    await filed('afp', { topics: ['sport'] });
    await expect.poll(link).toContain('1 ongelezen');
    await filed('rtr', { topics: ['sport'] });
    await board.send('sport', 'ander-1', { ...cardPost, number: 1_001, headline: 'Ander bericht' });
    await expect.poll(link).toContain('2 ongelezen');
    await filed('anp', { topics: ['sport'] });
    await page.reload();
    await expect.poll(link).toContain('2 ongelezen');
  });

  it('counts among what is unread elsewhere as it stands once others parted or joined it, and a kill by itself', async () => {
    await board.follow('sport', 'sport');
    page = await pages.open(`${board.url()}/#buitenland`);
    const unread = () => page.locator('nav a', { hasText: 'sport' }).locator('.unread').textContent();
    for (const source of ['afp', 'rtr', 'anp'] as const) await filed(source, { topics: ['sport'] });
    await expect.poll(unread).toBe('1');
    await belongs(1, null);
    await expect.poll(unread).toBe('2');
    await belongs(1, 2);
    await expect.poll(unread).toBe('1');
    const canceled = { topics: ['sport'], pubStatus: 'canceled', version: 2 } as const;
    await filed('afp', canceled);
    await expect.poll(unread).toBe('2');
    // The board counted it already: killed and freed it is the same one.
    await page.reload();
    await filed('afp', { topics: ['sport'], version: 3 });
    await expect.poll(unread).toBe('1');
    await filed('afp', { ...canceled, version: 4 });
    await expect.poll(unread).toBe('2');
  });

  it('tells on the card of all what another take of it corrected, word by word', async () => {
    await merged('ANP');
    await hear('afp');
    await hear('anp');
    page = await pages.open(`${board.url()}/#buitenland`);
    await expect.poll(titles).toEqual([anp]);
    await hear('afp', {
      signal: 'correction',
      headline: 'Dertien doden door aardbeving bij Erzurum',
      version: 2,
    });
    await expect
      .poll(() => cards(page).locator('.flags').allTextContents())
      .toEqual([expect.stringMatching(/ · 🟠 Gecorrigeerd door AFP \d\d\.\d\d: Dertien$/u)]);
  });

  it('has no alarm about a take that was freed, where one card is of all', async () => {
    await merged();
    page = await pages.open(`${board.url()}/#buitenland`);
    await hear('afp');
    await hear('rtr');
    await hear('rtr', { pubStatus: 'canceled', version: 2 });
    const alarm = page.locator('main article.notice', { hasText: 'INGETROKKEN' });
    await expect.poll(() => alarm.count()).toBe(1);
    await hear('rtr', { version: 3 });
    await expect.poll(() => alarm.count()).toBe(0);
  });

  it('counts once among what is new above a reader who has scrolled down', async () => {
    for (let nth = 1; nth <= 40; nth++) await other(nth);
    page = await pages.open(`${board.url()}/#buitenland`);
    await page.locator('.stories').evaluate((list) => list.scrollTo({ top: 900 }));
    await filed('afp');
    await page.getByRole('button', { name: '1 nieuw bericht' }).waitFor();
    await filed('rtr');
    await other(41);
    await page.getByRole('button', { name: '2 nieuwe berichten' }).waitFor();
  });

  it('is said to be one with what it is like, from its row', async () => {
    await filed('afp');
    await filed('rtr');
    page = await pages.open(`${board.url()}/#buitenland`);
    const more = cards(page).first().locator('.more');
    await cards(page).first().hover();
    await more.locator('summary').click();
    await more.getByRole('button', { name: 'Hoort bij #1' }).click();
    await page.getByLabel('Je naam').fill(sanne.name);
    await page.getByRole('button', { name: 'Onthoud' }).click();
    await expect.poll(() => page.locator('#reply-told').textContent()).toBe('#2 hoort nu bij #1.');
  });

  it('is found by the filter by any of its takes, and then shows one that was', async () => {
    await filed('afp');
    await filed('rtr');
    page = await pages.open(`${board.url()}/#buitenland`);
    await page.keyboard.press('f');
    await page.keyboard.type('veertien');
    await expect.poll(titles).toEqual([afp]);
    expect(await folded().allTextContents()).toEqual([rtr]);
    for (let nth = 0; nth < 8; nth++) await page.keyboard.press('Backspace');
    await expect.poll(titles).toEqual([rtr]);
  });

  it('has no take of what the channel does not have', async () => {
    await board.follow('sport', 'sport');
    await filed('afp', { topics: ['sport'] });
    await filed('rtr');
    page = await pages.open(`${board.url()}/#buitenland`);
    expect(await titles()).toEqual([rtr]);
    expect(await page.locator('.others').count()).toBe(0);
  });

  async function filed(source: 'afp' | 'rtr' | 'anp', different: Partial<WireItem> = {}): Promise<void> {
    board.newsdesk.now += minuteMs;
    const { now } = board.newsdesk;
    await board.newsdesk.fileFrom(source, quake(`${source}-1`, { issuedAt: now, seenAt: now, ...different }));
    await board.deliver();
  }

  /** The channel has one card of a happening, with the text of the agency that it prefers. */
  async function merged(prefer?: string): Promise<void> {
    const { store } = board.newsdesk;
    const { id } = await store.subscriptions.channel(boardChannel('buitenland'), null);
    await store.channelSettings.choose(id, 'events', 'merge');
    if (prefer !== undefined) await store.channelSettings.choose(id, 'prefer', prefer);
  }

  /** With what a card asks for once it stands. */
  async function hear(source: 'afp' | 'rtr' | 'anp', different: Partial<WireItem> = {}): Promise<void> {
    await filed(source, different);
    for (let rounds = 0; rounds < 6; rounds++) await board.deliver();
  }

  /** Somebody says so, and not on this page. */
  async function belongs(number: number, to: number | null): Promise<void> {
    const { store, now } = board.newsdesk;
    const channelId = (await store.subscriptions.channel(boardChannel('sport'), null)).id;
    await createStoryHandling({ store, wake: () => {} }).belong(number, to, sanne, { channelId, at: now });
    // A card after the other comes to say so.
    for (let rounds = 0; rounds < 4; rounds++) await board.deliver();
  }

  function other(nth: number) {
    return board.send('buitenland', `ander-${nth}`, {
      ...cardPost,
      number: 1_000 + nth,
      headline: `Ander bericht ${nth}`,
    });
  }

  async function asked(text: string, answer: string): Promise<void> {
    await page.locator('#command').fill(text);
    await page.keyboard.press('Enter');
    const name = page.getByLabel('Je naam');
    await page.locator('#reply').waitFor();
    if (await name.isVisible()) {
      await name.fill(sanne.name);
      await page.getByRole('button', { name: 'Onthoud' }).click();
    }
    await page.locator('#reply').getByText(answer).first().waitFor();
    await board.deliver();
  }

  const folded = (): Locator => page.locator('main article.card > .others .line-opener');
  const titles = () => cards(page).locator(':scope:visible > .headline').allTextContents();
  const rows = () => cards(page).allTextContents();
});
