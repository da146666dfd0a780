import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenBoard, openBoard } from '../support/board/board.ts';
import { cards, createPages, faults, phone, sideways } from '../support/board/board-pages.ts';
import { openChromium } from '../support/board/chromium.ts';
import { patienceMs } from '../support/process/patience.ts';
import { minuteMs, wireItem } from '../support/wire-item.ts';

describe('the board in a browser', () => {
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
    board = await openBoard({ sample: true });
    await board.follow('buitenland', 'buitenland');
    await board.follow('sport', 'sport');
  });
  afterEach(async () => {
    await pages.close();
    await board.close();
    expect(pages.complaints).toEqual([]);
  });

  const open = (options: BrowserContextOptions = {}, path = '/#buitenland'): Promise<Page> =>
    pages.open(`${board.url()}${path}`, options);

  async function file(count: number, from = 0): Promise<void> {
    for (let index = from; index < from + count; index++)
      await board.file(wireItem({ guid: `bericht-${index}` }));
  }

  describe('what a reader sees', () => {
    it('shows a card with headline, dateline, lede, topic, credit, time, age and number', async () => {
      await board.file(
        wireItem({
          guid: 'a',
          headline: 'Senaat stemt in met begroting',
          issuedAt: board.newsdesk.now - 62 * minuteMs,
        }),
      );
      const page = await open();
      const card = cards(page).first();
      expect(await card.locator('.headline').textContent()).toBe('Senaat stemt in met begroting');
      expect(await card.locator('.lede').textContent()).toMatch(
        /^WASHINGTON \(ANP\/AFP\) – .*de eerste alinea/,
      );
      expect(await card.locator('.when').textContent()).toMatch(/^18\.58 .*1 uur geleden$/);
      expect(await card.locator('.topic').textContent()).toBe('Buitenland');
      expect(await card.locator('.number').textContent()).toBe('#1');
      expect(await card.locator('.credit').textContent()).toBe('ANP');
      expect(await card.locator('.headline').getAttribute('lang')).toBe('nl');
    });

    it('lets the age grow while the page stands open', async () => {
      await board.file(wireItem({ guid: 'a', issuedAt: board.newsdesk.now - minuteMs }));
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.clock.install();
      await page.goto(board.url());
      const age = cards(page).first().locator('.age-long');
      await age.waitFor();
      expect(await age.textContent()).toBe('1 minuut geleden');
      await page.clock.runFor(4.5 * minuteMs);
      expect(await age.textContent()).toBe('5 minuten geleden');
    });

    it('shows a new post without a reload', async () => {
      const page = await open();
      expect(await page.locator('.empty').textContent()).toContain('/volg');
      await board.file(wireItem({ guid: 'a', headline: 'Net binnen' }));
      await page.getByText('Net binnen', { exact: true }).waitFor();
      expect(await page.locator('.empty').count()).toBe(0);
    });

    it('misses nothing that is posted while the page is still connecting', async () => {
      const page = await (await browser.newContext()).newPage();
      const connecting = Promise.withResolvers<void>();
      await page.route('**/api/events**', async (route) => {
        await connecting.promise;
        await route.continue();
      });
      await page.goto(board.url());
      await page.locator('.empty').waitFor();
      await board.file(wireItem({ guid: 'a', headline: 'Er net tussen' }));
      connecting.resolve();
      await page.getByText('Er net tussen', { exact: true }).waitFor({ timeout: patienceMs(15_000) });
    });

    it('brings a card up when a new version is told of', async () => {
      await board.file(wireItem({ guid: 'a', headline: 'Eerste kop' }));
      await board.file(wireItem({ guid: 'b' }));
      const page = await open();
      board.newsdesk.now += 2 * minuteMs;
      await board.file(wireItem({ guid: 'a', headline: 'Tweede kop' }));
      await page.getByText('Tweede kop', { exact: true }).waitFor();
      const headlines = () => cards(page).locator('.headline').allTextContents();
      await expect.poll(headlines, { timeout: patienceMs(10_000) }).toEqual(['Tweede kop', 'Kop van b']);
      expect(await cards(page).first().locator('.state').textContent()).toBe('bijgewerkt 20.02');
    });

    it('makes a kill loud, and leaves nothing of the story', async () => {
      await board.file(wireItem({ guid: 'a', headline: 'Onjuist bericht' }));
      const page = await open();
      await board.file(wireItem({ guid: 'a', headline: 'Onjuist bericht', pubStatus: 'canceled' }));
      const card = page.locator('.card.withdrawn');
      await card.waitFor();
      expect(await card.locator('.headline').textContent()).toBe(
        'INGETROKKEN door ANP 20.00 Niet gebruiken: Onjuist bericht',
      );
      expect(await card.locator('s').textContent()).toBe('Onjuist bericht');
      expect(await card.textContent()).toContain('WASHINGTON (ANP/AFP), van 19.55. Niet gebruiken.');
      // The kill and what is said of it are one row.
      expect(await page.locator('main article').count()).toBe(1);
      expect(await page.locator('#posts').textContent()).not.toMatch(/eerste alinea/);
      expect(await card.locator('a').count()).toBe(0);
      // What is said of the kill takes the row's place meanwhile.
      await expect
        .poll(() => card.evaluate((each) => getComputedStyle(each).backgroundColor))
        .toBe('rgb(168, 15, 28)');
    });

    it('marks sample news on the page', async () => {
      const page = await open();
      expect(await page.locator('.sample-banner').textContent()).toContain('Voorbeeldnieuws');
    });

    it('says how much is unread in the other channels', async () => {
      const page = await open();
      await board.file(
        wireItem({ guid: 's1', topics: ['sport'] }),
        wireItem({ guid: 's2', topics: ['sport'] }),
      );
      const sport = page.getByRole('link', { name: /sport.*2 ongelezen/ });
      await sport.click();
      await page.getByText('Kop van s2', { exact: true }).waitFor();
      expect(await page.locator('.unread').count()).toBe(0);
      expect(new URL(page.url()).hash).toBe('#sport');
    });

    it('loads older posts when the reader comes to the end', async () => {
      await file(60);
      const page = await open();
      expect(await cards(page).count()).toBe(50);
      await page.keyboard.press('End');
      await page.getByText('Kop van bericht-0', { exact: true }).waitFor();
      expect(await cards(page).count()).toBe(60);
      expect(await page.getByRole('button', { name: 'Oudere berichten' }).isVisible()).toBe(false);
    });
  });

  /** A busy browser: where the reader was before is told together with where she is now. */
  it('loads older posts where the browser tells late that the reader came to the end', async () => {
    await file(60);
    const page = await open();
    await page.addInitScript(() => {
      const Native = IntersectionObserver;
      window.IntersectionObserver = class extends Native {
        constructor(tell: IntersectionObserverCallback, options?: IntersectionObserverInit) {
          const before = (each: IntersectionObserverEntry) => ({
            ...{ target: each.target, time: each.time, rootBounds: each.rootBounds, intersectionRatio: 0 },
            ...{ boundingClientRect: each.boundingClientRect, intersectionRect: each.intersectionRect },
            isIntersecting: false,
          });
          super(
            (entries, observer) =>
              tell(
                entries.flatMap((each) => [before(each), each]),
                observer,
              ),
            options,
          );
        }
      };
    });
    await page.reload();
    await page.getByText('Kop van bericht-59', { exact: true }).waitFor();
    await page.keyboard.press('End');
    await page.getByText('Kop van bericht-0', { exact: true }).waitFor();
    expect(await cards(page).count()).toBe(60);
  });

  describe('a reader who has scrolled down', () => {
    it('keeps her place, is told how much is new, and goes there at a press', async () => {
      await file(20);
      const page = await open();
      const read = page.getByText('Kop van bericht-10', { exact: true });
      await read.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const before = await topOf(read);
      await file(3, 20);
      const pill = page.getByRole('button', { name: '3 nieuwe berichten' });
      await pill.waitFor();
      expect(await movedBy(read, before)).toBeLessThan(2);
      await pill.click();
      await page.waitForFunction(() => document.querySelector('.stories')?.scrollTop === 0);
      expect(await pill.isVisible()).toBe(false);
    });

    it('keeps her place when a card above it is replaced by a shorter one', async () => {
      await file(20);
      const page = await open();
      const read = page.getByText('Kop van bericht-10', { exact: true });
      await read.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const before = await topOf(read);
      await board.file(wireItem({ guid: 'bericht-19', pubStatus: 'canceled' }));
      await page.locator('.card.withdrawn').waitFor({ state: 'attached' });
      await page.getByRole('button', { name: '1 nieuw bericht' }).waitFor();
      expect(await movedBy(read, before)).toBeLessThan(2);
    });
  });

  async function topOf(each: Locator): Promise<number> {
    return (await each.boundingBox())?.y ?? Number.NaN;
  }

  /** In pixels of the screen. */
  async function movedBy(each: Locator, before: number): Promise<number> {
    return Math.abs((await topOf(each)) - before);
  }

  describe('over a restart of Telex', () => {
    it('says that the connection is lost, and then shows what was missed, once', async () => {
      await board.file(wireItem({ guid: 'voor' }));
      const page = await open();
      await board.stop();
      await page.getByText('Geen verbinding met Telex').waitFor();
      await board.newsdesk.file(wireItem({ guid: 'tijdens' }));
      await board.startAgain();
      await page.getByText('Kop van tijdens', { exact: true }).waitFor();
      await board.file(wireItem({ guid: 'na' }));
      await page.getByText('Kop van na', { exact: true }).waitFor();
      const headlines = await cards(page).locator('.headline').allTextContents();
      expect(headlines).toEqual(['Kop van na', 'Kop van tijdens', 'Kop van voor']);
      expect(await page.locator('#connection').isVisible()).toBe(false);
    });
  });

  describe('commands', () => {
    it('runs a command that is typed and completed with the keyboard alone', async () => {
      await board.file(wireItem({ guid: 'a', headline: 'Senaat stemt in' }));
      const page = await open();
      await page.keyboard.press('/');
      const box = page.getByRole('combobox', { name: 'Opdracht' });
      await page.keyboard.type('la');
      await page.getByRole('option', { name: /^\/laatste/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await box.getAttribute('aria-activedescendant')).toBe('choice-0');
      await page.keyboard.press('Enter');
      expect(await box.inputValue()).toBe('/laatste ');
      await page.keyboard.type('bui');
      await page.getByRole('option', { name: 'Buitenland' }).waitFor();
      await page.keyboard.press('Tab');
      expect(await box.inputValue()).toBe('/laatste buitenland');
      expect(await box.getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('Enter');
      const reply = page.getByRole('region', { name: 'Antwoord' });
      await reply.getByText('Senaat stemt in').waitFor();
      expect(await reply.textContent()).toMatch(/WASHINGTON \(ANP\/AFP\)19\.55 · 5 minuten geleden#1/);
      await page.keyboard.press('ArrowUp');
      expect(await box.inputValue()).toBe('/laatste buitenland');
      await page.keyboard.press('Escape');
      await reply.waitFor({ state: 'hidden' });
    });

    it('answers the buttons of a card, to the one who pressed alone', async () => {
      await board.file(
        wireItem({
          guid: 'a',
          body: `Eerste alinea.\n\n${'Een lange tweede. '.repeat(8)}\n\nTweede alinea.`,
        }),
      );
      const [page, other] = [await open(), await open()];
      await page.getByRole('button', { name: /^Volledige tekst/ }).click();
      const reply = page.getByRole('region', { name: 'Antwoord' });
      await reply.getByText('Tweede alinea.').waitFor();
      expect(await other.locator('#reply').isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Sluit antwoord' }).click();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Volledige tekst');
    });

    it('shows at once what a channel follows now', async () => {
      const page = await open();
      await page.getByRole('combobox').fill('/volg sport');
      await page.keyboard.press('Enter');
      await page.locator('.follows').getByText('volgt buitenland, sport').waitFor();
    });

    it('says what is wrong with a command', async () => {
      const page = await open();
      await page.getByRole('combobox').fill('/lastste');
      await page.keyboard.press('Enter');
      await page.locator('#reply').getByText('De opdracht /lastste bestaat niet.').waitFor();
      await page.locator('#reply').getByRole('button', { name: '/laatste' }).click();
      await page.locator('#reply').getByRole('button', { name: '/laatste' }).waitFor({ state: 'detached' });
    });
  });

  describe('hostile text', () => {
    it('stays text: nothing in it runs, loads or leads anywhere', async () => {
      const markup =
        '<img src=x onerror="document.title=\'gekaapt\'"><script>document.title="gekaapt"</script>';
      await board.file(wireItem({ guid: 'a', headline: markup, lede: `${markup} slot`, credit: markup }));
      const result = await board.send('buitenland', 'link', {
        ...(await firstCard()),
        title: 'Klik hier',
        link: 'javascript:document.title="gekaapt"',
      });
      expect(result.kind).toBe('sent');
      const page = await open();
      expect(await cards(page).last().locator('.headline').textContent()).toBe(markup);
      expect(await page.locator('#posts').locator('img, script, iframe').count()).toBe(0);
      expect(await page.getByText('Klik hier').locator('xpath=ancestor-or-self::a').count()).toBe(0);
      expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
      expect(await page.title()).toBe('buitenland · Telex');
      const link = page.locator('a.source-link').last();
      expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    });

    async function firstCard() {
      const [first] = await board.newsdesk.store.board.list('buitenland', 1, null);
      if (first?.post.kind !== 'card') throw new Error('there is no card');
      return first.post;
    }
  });

  describe('on every screen', () => {
    beforeEach(async () => {
      await board.file(
        wireItem({ guid: 'lang', headline: `Kop met een ${'heel'.repeat(30)}langwoord`, urgency: 1 }),
        wireItem({ guid: 'b', dateline: null }),
        wireItem({ guid: 'weg' }),
        wireItem({ guid: 'fout' }),
      );
      await board.file(wireItem({ guid: 'weg', pubStatus: 'canceled' }));
      await board.file(wireItem({ guid: 'fout', headline: 'Verbeterde kop', signal: 'correction' }));
    });

    it.each([
      ['a desk', { viewport: { width: 1280, height: 800 } }],
      ['a desk at night', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' as const }],
      ['a phone', phone],
      ['a phone at night', { ...phone, colorScheme: 'dark' as const }],
    ])('has nothing that axe finds fault with, and no sideways scroll, on %s', async (_, options) => {
      const page = await open({ ...options, reducedMotion: 'reduce' });
      expect(await sideways(page)).toBe(0);
      expect(await faults(page)).toEqual([]);
      await page.getByRole('heading', { name: 'Kop van b' }).click();
      await page.getByRole('region', { name: 'Antwoord' }).waitFor();
      expect(await faults(page)).toEqual([]);
      await page.getByRole('combobox').fill('/bronnen');
      await page.keyboard.press('Enter');
      await page.locator('#reply .rows, #reply .reply-text').first().waitFor();
      await page.getByRole('combobox').fill('/');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await faults(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
    });

    const lines = [
      'Slack neemt geen berichten aan, sinds 20.00: de token is ingetrokken. Zet een nieuwe in SLACK_BOT_TOKEN. Wat wacht, komt vanzelf.',
      ...Array.from(
        { length: 14 },
        (_, index) => `Bron bron-${index} is niet te lezen, sinds 20.02: geen antwoord`,
      ),
    ];

    it.each([
      ['a desk', { viewport: { width: 1440, height: 900 } }],
      ['a desk at night', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' as const }],
      ['a phone', phone],
      ['a phone at night', { ...phone, colorScheme: 'dark' as const }],
    ])(
      'says in one bar how much stands still, and all of it when it is opened, on %s',
      async (_, options) => {
        board.tellTroubles(lines);
        const page = await open({ ...options, reducedMotion: 'reduce' });
        const bar = page.locator('#troubles');
        await bar.getByText('15 storingen').waitFor();
        expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(48);
        expect(await bar.locator('li').last().isVisible()).toBe(false);
        // What is typed in stays in view below it.
        expect(await page.getByRole('button', { name: 'Voer uit' }).evaluate(isInView)).toBe(true);
        const before = await topOf(cards(page).first());
        expect(await faults(page)).toEqual([]);
        if ('hasTouch' in options) await bar.locator('summary').tap();
        else {
          await bar.locator('summary').focus();
          await page.keyboard.press('Enter');
        }
        await bar.getByText('Bron bron-0 is niet te lezen').waitFor();
        expect(await bar.locator('li').allTextContents()).toEqual(lines);
        expect(await movedBy(cards(page).first(), before)).toBeLessThan(1);
        expect(await faults(page)).toEqual([]);
        expect(await sideways(page)).toBe(0);
        await page.keyboard.press('Escape');
        await bar.locator('li').last().waitFor({ state: 'hidden' });
        board.tellTroubles([]);
        await bar.waitFor({ state: 'hidden' });
      },
    );

    it('keeps the place of a reader who has scrolled down when the bar comes and goes', async () => {
      await file(20);
      const page = await open();
      const read = page.getByText('Kop van bericht-10', { exact: true });
      await read.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const before = await topOf(read);
      board.tellTroubles(lines);
      await page.locator('#troubles').waitFor();
      expect(await movedBy(read, before)).toBeLessThan(2);
      board.tellTroubles([]);
      await page.locator('#troubles').waitFor({ state: 'hidden' });
      expect(await movedBy(read, before)).toBeLessThan(2);
    });

    function isInView(each: Element): boolean {
      const { top, bottom } = each.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    }

    it('is dark at night', async () => {
      const page = await open({ colorScheme: 'dark' });
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
        'rgb(16, 18, 22)',
      );
    });

    it('fills a wall screen with posts alone, in big type', async () => {
      const page = await open({ viewport: { width: 1920, height: 1080 } }, '/?wall=1#buitenland');
      expect(await page.getByRole('combobox').isVisible()).toBe(false);
      expect(await page.getByRole('navigation').isVisible()).toBe(false);
      const size = await page
        .locator('.headline')
        .last()
        .evaluate((each) => getComputedStyle(each).fontSize);
      expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(26);
      expect(await sideways(page)).toBe(0);
      expect(await faults(page)).toEqual([]);
    });

    it('reaches every control with the keyboard, each with a focus that is seen', async () => {
      const page = await open();
      for (let step = 0; step < 60; step++) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const each = document.activeElement;
          if (each === null || each === document.body) return null;
          each.setAttribute('data-reached', '');
          return { html: each.outerHTML, outline: getComputedStyle(each).outlineStyle };
        });
        if (focused === null) break;
        expect(focused.outline, focused.html).not.toBe('none');
      }
      const missed = page.locator(':is(a, button, input):visible:not([data-reached])');
      expect(await missed.evaluateAll((all) => all.map((each) => each.outerHTML))).toEqual([]);
    });

    it('speaks English where the newsroom does', async () => {
      const english = await openBoard({ locale: 'en' });
      await english.follow('foreign', 'buitenland');
      await english.file(wireItem({ guid: 'a' }));
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(english.url());
      await page.getByText('5 minutes ago').waitFor();
      expect(await page.getByRole('combobox', { name: 'Command' }).isVisible()).toBe(true);
      expect(await page.locator('body').textContent()).not.toMatch(/geleden|volgt|Berichten|Opdracht/);
      await context.close();
      await english.close();
    });
  });

  describe('behind a password', () => {
    it('asks for it, says when it is wrong, and then opens', async () => {
      const closed = await openBoard({ settings: { host: '0.0.0.0', password: 'natte kranten' } });
      await closed.follow('buitenland', 'buitenland');
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(closed.url());
      await page.getByLabel('Wachtwoord van het bord').fill('fout');
      await page.keyboard.press('Enter');
      await page.getByText('Dat wachtwoord klopt niet.').waitFor();
      await page.getByLabel('Wachtwoord van het bord').fill('natte kranten');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'buitenland' }).waitFor();
      await context.close();
      await closed.close();
    });
  });
});
