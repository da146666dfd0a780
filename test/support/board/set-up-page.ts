import type { Browser, Page } from 'playwright-core';
import { patienceMs } from '../process/patience.ts';
import { faults } from './board-pages.ts';

/** What a person does, one by one: a field that is filled, a press, and each step on a page elsewhere. */
export type Hand = {
  /** Pastes into the field of that label, which must be enough. */
  paste(label: string, text: string): Promise<void>;
  press(name: string): Promise<void>;
  /** Presses the short address that stands there last, and does elsewhere what is said of it; resolves with where it led. */
  goTo(path: string): Promise<URL>;
  /** Does what else is to be done on that page. */
  doThere(said: string): Promise<void>;
  actions(): number;
};

export type SetUpPage = {
  readonly page: Page;
  readonly hand: Hand;
  /** What the browser complained of. */
  readonly complaints: readonly string[];
  faults(): Promise<string[]>;
  close(): Promise<void>;
};

/** A newcomer at the board of a Telex that was just started. Pages elsewhere are not asked. */
export async function openSetUpPage(browser: Browser, url: string): Promise<SetUpPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
  const elsewhere: URL[] = [];
  await context.route(/\/instellen\/(?:slack|discord)$/u, async (route) => {
    const answered = await route.fetch({ maxRedirects: 0 });
    elsewhere.push(new URL(answered.headers().location ?? ''));
    await route.fulfill({ body: 'elsewhere', contentType: 'text/plain' });
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs(20_000));
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // Telex is away for a moment where it starts anew.
    if (message.type() === 'error' && !/ERR_/.test(message.text())) complaints.push(message.text());
  });
  await page.goto(url);
  let actions = 0;
  const hand: Hand = {
    async paste(label, text) {
      const field = page.getByLabel(label);
      await field.waitFor();
      await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
      await field.focus();
      await page.keyboard.press('ControlOrMeta+V');
      actions += 1;
    },
    async press(name) {
      await page.getByRole('button', { name }).click();
      actions += 1;
    },
    async goTo(path) {
      const opened = context.waitForEvent('page');
      await page.locator(`a[href="${path}"]`).last().click();
      const tab = await opened;
      await tab.waitForLoadState();
      await tab.close();
      actions += 1;
      const led = elsewhere.at(-1);
      if (led === undefined) throw new Error(`${path} led nowhere`);
      return led;
    },
    async doThere(said) {
      await page.getByText(said).last().waitFor();
      actions += 1;
    },
    actions: () => actions,
  };
  return { page, hand, complaints, faults: () => faults(page), close: () => context.close() };
}
