import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { plainNotice } from '../../src/domain/post.ts';
import { boardChannel, type OpenBoard, openBoard } from '../support/board/board.ts';
import { cards, createPages, faults, phone, sideways } from '../support/board/board-pages.ts';
import { openChromium } from '../support/board/chromium.ts';
import { wireItem } from '../support/wire-item.ts';

describe('the board when something goes otherwise', () => {
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
    board = await openBoard();
    await board.follow('buitenland', 'buitenland');
    await board.follow('sport', 'sport');
  });
  afterEach(async () => {
    await pages.close();
    await board.close();
    expect(pages.complaints).toEqual([]);
  });

  const link = (page: Page, name: string) => page.getByRole('link', { name: new RegExp(`^${name}`, 'u') });
  const headlines = (page: Page) => cards(page).locator('.headline').allTextContents();
  const reply = (page: Page) => page.getByRole('region', { name: 'Antwoord' });

  it('shows a channel that was chosen while Telex was away once it is back, and no earlier choice after it', async () => {
    await board.file(wireItem({ guid: 'a' }), wireItem({ guid: 's', topics: ['sport'] }));
    const page = await pages.open(`${board.url()}/#buitenland`);
    await board.stop();
    await page.getByText('Geen verbinding met Telex').waitFor();
    await link(page, 'sport').click();
    await board.startAgain();
    await cards(page).getByText('Kop van s', { exact: true }).waitFor();
    await page.locator('#connection').waitFor({ state: 'hidden' });
    await board.file(wireItem({ guid: 's2', topics: ['sport'] }));
    await cards(page).getByText('Kop van s2', { exact: true }).waitFor();
    expect(await headlines(page)).toEqual(['Kop van s2', 'Kop van s']);
    await board.stop();
    await page.getByText('Geen verbinding met Telex').waitFor();
    await link(page, 'buitenland').click();
    await link(page, 'sport').click();
    await board.startAgain();
    await page.locator('#connection').waitFor({ state: 'hidden' });
    await cards(page).getByText('Kop van s2', { exact: true }).waitFor();
    expect(await headlines(page)).toEqual(['Kop van s2', 'Kop van s']);
  });

  it('says for no longer than it lasts that there is no connection', async () => {
    const page = await pages.open(`${board.url()}/#buitenland`);
    await page.route('**/api/channels/sport/posts**', (route) => route.abort('connectionrefused'));
    await link(page, 'sport').click();
    await page.getByText('Geen verbinding met Telex').waitFor();
    await page.unroute('**/api/channels/sport/posts**');
    await page.locator('#connection').waitFor({ state: 'hidden' });
    await page.locator('.empty').waitFor();
  });

  it('asks for the password again where it is not known any more who reads', async () => {
    const closed = await openBoard({ settings: { password: 'natte kranten' } });
    await closed.follow('buitenland', 'buitenland');
    const page = await (await browser.newContext()).newPage();
    await page.goto(closed.url());
    await page.getByLabel('Wachtwoord van het bord').fill('natte kranten');
    await page.keyboard.press('Enter');
    await page.locator('.empty').waitFor();
    await page.context().clearCookies();
    await page.getByRole('combobox').fill('/laatste');
    await page.keyboard.press('Enter');
    await page.getByLabel('Wachtwoord van het bord').fill('natte kranten');
    await page.keyboard.press('Enter');
    await page.locator('.empty').waitFor();
    await page.context().clearCookies();
    await closed.stop();
    await closed.startAgain();
    await page.getByLabel('Wachtwoord van het bord').waitFor();
    await closed.close();
  });

  it('keeps as unread what came in a tab that nobody looked at, also when that is closed', async () => {
    await board.file(wireItem({ guid: 'a' }));
    const page = await pages.open(`${board.url()}/#buitenland`);
    await show(page, false);
    await board.file(wireItem({ guid: 'b' }));
    await cards(page).getByText('Kop van b', { exact: true }).waitFor();
    const context = page.context();
    await page.close({ runBeforeUnload: true });
    const again = await pages.openIn(context, `${board.url()}/#buitenland`);
    await again.locator('.count').getByText('1 nieuw').waitFor();
  });

  it('counts in no tab as unread what was read in another', async () => {
    const page = await pages.open(`${board.url()}/#buitenland`);
    await board.file(wireItem({ guid: 's', topics: ['sport'] }));
    await link(page, 'sport').getByText('1 ongelezen').waitFor({ state: 'attached' });
    await pages.openIn(page.context(), `${board.url()}/#sport`);
    await expect.poll(() => link(page, 'sport').textContent()).not.toContain('ongelezen');
  });

  it('takes the text of a story that is killed out of the answer in which it is read, and out of those before', async () => {
    const item = wireItem({ guid: 'a', body: 'Eerste alinea.\n\nEen geheim in de tweede alinea.' });
    await board.file(item);
    const page = await pages.open(`${board.url()}/#buitenland`);
    await page.getByRole('combobox').fill('/kopie 1');
    await page.keyboard.press('Enter');
    await reply(page).getByText('Een geheim').waitFor();
    await cards(page).first().locator('.opener').click();
    await reply(page).locator('.opened').getByText('Een geheim').waitFor();
    await board.file({ ...item, pubStatus: 'canceled' });
    await reply(page).locator('.opened.withdrawn').waitFor();
    expect(await page.locator('body').textContent()).not.toContain('geheim');
    expect(await cards(page).first().getAttribute('data-open')).not.toBeNull();
    expect(await faults(page)).toEqual([]);
    await reply(page).getByRole('button', { name: 'Terug' }).click();
    await reply(page).locator('.line.withdrawn').waitFor();
    expect(await page.locator('body').textContent()).not.toContain('geheim');
  });

  it('strikes a story that is killed in the list of an answer, and in those before it', async () => {
    const item = wireItem({ guid: 'a' });
    await board.file(item, wireItem({ guid: 'b' }));
    const page = await pages.open(`${board.url()}/#buitenland`);
    for (const command of ['/laatste buitenland', '/hulp']) {
      await page.getByRole('combobox').fill(command);
      await page.keyboard.press('Enter');
      await reply(page).getByText(command, { exact: true }).first().waitFor();
    }
    await board.file({ ...item, pubStatus: 'canceled' });
    await page.locator('main article.withdrawn').waitFor();
    await reply(page).getByRole('button', { name: 'Terug' }).click();
    await reply(page).locator('.line.withdrawn s').getByText('Kop van a').waitFor();
    expect(await reply(page).locator('.line').count()).toBe(2);
    expect(await faults(page)).toEqual([]);
  });

  it('puts the plain text of a story on the clipboard at a press, and says so', async () => {
    await board.file(wireItem({ guid: 'a', headline: 'Kop', lede: 'De lede.', body: 'De lede.\n\nMeer.' }));
    const page = await pages.open(`${board.url()}/?density=normal#buitenland`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await cards(page)
      .getByRole('button', { name: /^Kopieer tekst/u })
      .click();
    await reply(page).getByText('Gekopieerd.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Kop\n\n.*De lede\.\n\nMeer\.$/u);
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.keyboard.press('y');
    await reply(page).getByText('Gekopieerd.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(copied);
  });

  it('selects the text where the browser keeps the clipboard to itself, and says what to press', async () => {
    await board.file(wireItem({ guid: 'a', headline: 'Kop', lede: 'De lede.' }));
    const page = await pages.open(`${board.url()}/?density=normal#buitenland`);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await cards(page)
      .getByRole('button', { name: /^Kopieer tekst/u })
      .click();
    await reply(page).getByText('De tekst is geselecteerd').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('De lede.');
  });

  it('goes back to the story whose row was made anew while its text was read', async () => {
    await board.file(wireItem({ guid: 'a' }));
    await board.file(wireItem({ guid: 'b' }));
    const page = await pages.open(`${board.url()}/#buitenland`);
    for (const key of ['j', 'j', 'Enter']) await page.keyboard.press(key);
    await reply(page).waitFor();
    await page.getByRole('button', { name: 'Terug' }).focus();
    await board.newsdesk.store.board.edit(1, await cardOf(1, 'Andere kop'), board.newsdesk.now);
    await board.send('sport', 'wek', plainNotice('wek', false));
    await cards(page).getByText('Andere kop', { exact: true }).waitFor();
    expect(await cards(page).nth(1).getAttribute('data-open')).not.toBeNull();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Andere kop');
  });

  it('does not call a channel empty before its stories were read', async () => {
    await board.file(wireItem({ guid: 'a' }));
    const page = await pages.open(`${board.url()}/#sport`);
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/posts?limit=*', async (route) => {
      await held;
      await route.continue();
    });
    const asked = page.waitForRequest('**/posts?limit=*');
    await page.evaluate(() => {
      location.hash = '#buitenland';
    });
    await asked;
    const list = page.locator('.channel[data-channel=buitenland] .stories');
    expect(await list.locator('.empty').count()).toBe(0);
    answer();
    await list.locator('article').waitFor();
  });

  it('does nothing behind the sheet of keys, and lets Esc close that alone', async () => {
    await board.file(wireItem({ guid: 'a' }));
    const page = await pages.open(`${board.url()}/#buitenland`);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await reply(page).waitFor();
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Toetsen' });
    await sheet.waitFor();
    await page.keyboard.press('/');
    await page.keyboard.press('f');
    await page.keyboard.press('x');
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('INPUT');
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    expect(await reply(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await reply(page).waitFor({ state: 'hidden' });
    expect((await board.newsdesk.store.archive.byNumber(1))?.handling ?? null).toBeNull();
  });

  it('lets c give back what its reader has, and nothing of somebody whose name holds hers', async () => {
    await board.file(wireItem({ guid: 'a' }));
    const page = await pages.open(`${board.url()}/#buitenland`);
    await page.evaluate(() => localStorage.setItem('telex-name', '"Jan"'));
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') asked.push(request.postDataJSON().text);
    });
    const by = cards(page).first().locator('.flag.by');
    await page.keyboard.press('j');
    for (const [holder, command] of [
      ['Janneke', '/doe 1'],
      ['jan', '/doe 1 los'],
    ] as const) {
      const mention = { platform: 'web', what: 'user', id: holder, name: holder } as const;
      const desk = { kind: 'taken', said: [{ text: 'Bij ' }, { mention }] } as const;
      const post = { ...(await cardOf(1, 'Kop')), desk };
      await board.newsdesk.store.board.edit(1, post, board.newsdesk.now);
      await board.send('sport', holder, plainNotice('wek', false));
      await by.getByText(holder, { exact: true }).waitFor();
      await page.keyboard.press('c');
      await expect.poll(() => asked.splice(0)).toEqual([command]);
    }
  });

  it('shows thousands that came while it was away, in their order, with the place kept', async () => {
    await board.file(...Array.from({ length: 20 }, (_, index) => wireItem({ guid: `voor-${index}` })));
    const page = await pages.open(`${board.url()}/#buitenland`);
    const read = page.getByText('Kop van voor-5', { exact: true });
    await read.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const before = (await read.boundingBox())?.y ?? Number.NaN;
    await board.stop();
    await page.getByText('Geen verbinding met Telex').waitFor();
    const { store } = board.newsdesk;
    const post = await cardOf(1, 'x');
    for (let index = 0; index < 1_200; index++)
      await store.board.put({
        key: `veel-${index}`,
        channel: 'buitenland',
        post: { ...post, number: 1_000 + index, headline: `Kop ${index}`, title: `Kop ${index}` },
        parentId: null,
        at: board.newsdesk.now,
      });
    await board.startAgain();
    await page.getByRole('button', { name: '1200 nieuwe berichten' }).waitFor();
    expect(Math.abs(((await read.boundingBox())?.y ?? Number.NaN) - before)).toBeLessThan(2);
    await page.getByRole('button', { name: '1200 nieuwe berichten' }).click();
    expect((await headlines(page)).slice(0, 2)).toEqual(['Kop 1199', 'Kop 1198']);
  });

  it.each(['constructor', '__proto__', 'a b', 'Regio, Oost', '<b>"&\'#%2C/?', '\u{1F1F3}\u{1F1F1}'])(
    'takes a channel that is called %s as any other',
    async (name) => {
      await board.newsdesk.follow(boardChannel(name), 'economie');
      const page = await pages.open(`${board.url()}/#buitenland`);
      await board.file(wireItem({ guid: 'e', topics: ['economie'] }));
      const its = page.locator('nav a', { has: page.getByText(name, { exact: true }) });
      await its.getByText('1 ongelezen').waitFor({ state: 'attached' });
      await its.click();
      await cards(page).getByText('Kop van e', { exact: true }).waitFor();
      expect(await page.getByRole('region', { name, exact: true }).count()).toBe(1);
      await page.reload();
      await cards(page).getByText('Kop van e', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Kolommen' }).click();
      await page.getByRole('checkbox', { name: 'sport' }).check();
      await page.getByRole('checkbox', { name, exact: true }).check();
      await page.keyboard.press('Escape');
      const titles = page.locator('main h2');
      await expect.poll(() => titles.allTextContents()).toEqual(['sport', name]);
      await page.reload();
      await expect.poll(() => titles.allTextContents()).toEqual(['sport', name]);
      expect(await faults(page)).toEqual([]);
    },
  );

  it('says that a channel in the address is not there, until another is chosen', async () => {
    const told =
      'Er is geen kanaal “bestaat-niet” op dit bord. Kies een ander kanaal, of verbeter het adres.';
    const page = await pages.open(`${board.url()}/#bestaat-niet`);
    await page.getByText(told).waitFor();
    expect(await page.locator('main h2').allTextContents()).toEqual(['buitenland']);
    expect(await faults(page)).toEqual([]);
    await link(page, 'sport').click();
    await page.getByText(told).waitFor({ state: 'hidden' });
    await page.goBack();
    await page.getByText(told).waitFor();
    await page.goto(`${board.url()}/?columns=sport,sport,weg`);
    await page.getByText('Er is geen kanaal “weg” op dit bord.').waitFor();
    expect(await page.locator('main h2').allTextContents()).toEqual(['sport']);
  });

  it('goes to the channel in the address, also where columns were picked before, and back to where she was', async () => {
    const page = await pages.open(`${board.url()}/`);
    const titles = page.locator('main h2');
    await link(page, 'sport').click();
    await expect.poll(() => titles.allTextContents()).toEqual(['sport']);
    await page.goBack();
    await expect.poll(() => titles.allTextContents()).toEqual(['buitenland']);
    await page.evaluate(() => localStorage.setItem('telex-columns', '["sport","buitenland"]'));
    await page.goto(`${board.url()}/#sport`);
    await page.reload();
    await expect.poll(() => titles.allTextContents()).toEqual(['sport']);
  });

  it('lets Arabic copy go its own way, its mark at its end', async () => {
    await board.file(wireItem({ guid: 'a', headline: 'زلزال قوي يضرب تركيا!', language: 'ar' }));
    const page = await pages.open(`${board.url()}/?density=compact#buitenland`);
    const [first, mark] = await cards(page)
      .locator('.opener')
      .evaluate((link) => {
        const text = link.firstChild;
        if (!(text instanceof Text)) throw new Error('the headline is no text');
        return [0, text.length - 1].map((at) => {
          const letter = document.createRange();
          letter.setStart(text, at);
          letter.setEnd(text, at + 1);
          return letter.getBoundingClientRect().left;
        });
      });
    expect(mark).toBeLessThan(first ?? 0);
  });

  it('has nothing that axe finds fault with under great magnification: an opened kill at night, a filter that finds nothing', async () => {
    const item = wireItem({ guid: 'a' });
    await board.file(item);
    await board.file(wireItem({ guid: 'b' }));
    await board.file({ ...item, pubStatus: 'canceled' });
    const page = await pages.open(`${board.url()}/?density=compact#buitenland`, {
      viewport: { width: 720, height: 450 },
      colorScheme: 'dark',
      reducedMotion: 'reduce',
    });
    await page.getByRole('combobox').fill('/bericht 1');
    await page.keyboard.press('Enter');
    await reply(page).locator('.opened.withdrawn').waitFor();
    expect(await faults(page)).toEqual([]);
    await reply(page).getByRole('button', { name: 'Terug' }).click();
    await page.locator('main').focus();
    await page.keyboard.press('f');
    await page.keyboard.type('bestaat niet');
    await page.getByText('Niets van wat hier staat past bij het filter.').waitFor();
    expect(await faults(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
  });

  it('filters on a phone as well, where the bar has no room for the box', async () => {
    await board.file(wireItem({ guid: 'maan' }), wireItem({ guid: 'zon' }));
    const page = await pages.open(`${board.url()}/?density=compact#buitenland`, phone);
    const box = page.getByRole('searchbox');
    expect(await box.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Toetsen en opdrachten' }).tap();
    await page.getByRole('button', { name: 'Filter', exact: true }).tap();
    await page.keyboard.type('zon');
    await expect.poll(() => cards(page).locator('visible=true').count()).toBe(1);
    expect(await faults(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'hidden' });
    await expect.poll(() => cards(page).locator('visible=true').count()).toBe(2);
  });

  it('breaks neither number nor buttons of a card on a phone', async () => {
    for (let index = 0; index < 12; index++) await board.file(wireItem({ guid: `p${index}` }));
    const page = await pages.open(`${board.url()}/?density=normal#buitenland`, phone);
    const broken = await cards(page)
      .first()
      .locator('.number, .command')
      .evaluateAll((all) =>
        all
          .filter((each) => {
            const text = document.createRange();
            text.selectNodeContents(each);
            return new Set([...text.getClientRects()].map(({ top }) => top)).size > 1;
          })
          .map(({ textContent }) => textContent),
      );
    expect(broken).toEqual([]);
    expect(await sideways(page)).toBe(0);
  });

  /** As the system does with a tab that goes behind another, or comes back. */
  function show(page: Page, isShown: boolean): Promise<void> {
    return page.evaluate(
      (state) => {
        Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
        document.dispatchEvent(new Event('visibilitychange'));
      },
      isShown ? 'visible' : 'hidden',
    );
  }

  async function cardOf(id: number, headline: string) {
    const found = (await board.newsdesk.store.board.list('buitenland', 50, null)).find(
      (each) => each.id === id,
    );
    if (found?.post.kind !== 'card') throw new Error(`there is no card ${id}`);
    return { ...found.post, headline, title: headline };
  }
});
