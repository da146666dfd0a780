import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenBoard, openBoard } from '../../support/board/board.ts';
import { phone, sideways } from '../../support/board/board-pages.ts';
import { openChromium } from '../../support/board/chromium.ts';
import { openSetUpPage, type SetUpPage } from '../../support/board/set-up-page.ts';
import type { FeedServer } from '../../support/feed-server.ts';
import { openSetUpFolder, type SetUpFolder } from '../../support/init/set-up-folder.ts';
import { openSite } from '../../support/init/site.ts';
import { openSlackServer, type SlackServer } from '../../support/slack/server.ts';
import { addChannel } from '../../support/slack/workspace.ts';

describe('the page that sets Telex up', () => {
  let browser: Browser;
  let site: FeedServer;
  let slack: SlackServer;
  let folder: SetUpFolder;
  let board: OpenBoard;
  let person: SetUpPage;

  beforeAll(async () => {
    [browser, site, slack] = await Promise.all([openChromium(), openSite(), openSlackServer()]);
    addChannel(slack.workspace, 'sport');
  });
  afterAll(() => Promise.all([browser.close(), site.close(), slack.stop()]));
  beforeEach(async () => {
    folder = openSetUpFolder({ SLACK_API_URL: slack.apiUrl });
    board = await openBoard({ setUp: folder.onBoard });
    person = await openSetUpPage(browser, `${board.url()}/instellen`);
  });
  afterEach(async () => {
    await person.close();
    await board.close();
    folder.close();
  });

  const host = () => site.url.replace('http://', '');

  it('says beside the field what is wrong, and keeps what was typed', async () => {
    const { page } = person;
    const field = page.locator('#answer');
    await field.fill('geen adres');
    await field.press('Enter');
    await page.getByText('Dat is geen adres').waitFor();
    expect(await field.inputValue()).toBe('geen adres');
    expect(await field.getAttribute('aria-describedby')).toBe('answer-problem');
    expect(await field.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await person.faults()).toEqual([]);
  });

  it('keeps a secret in its field and nowhere else, and finds its place again after a reload', async () => {
    const { page } = person;
    const field = page.locator('#answer');
    await field.fill(host());
    await field.press('Enter');
    await page.getByRole('button', { name: 'Slack' }).click();
    await field.fill('xoxb-1-2-abc');
    await field.press('Enter');
    await page.getByText('Dit is een bot-token').waitFor();
    expect(await field.inputValue()).toBe('xoxb-1-2-abc');
    expect(await page.content()).not.toContain('xoxb-1-2-abc');
    await page.reload();
    await page.getByText('Plak het app-token').waitFor();
    expect(await field.inputValue()).toBe('');
    await page.getByRole('button', { name: 'Begin opnieuw' }).click();
    await page.getByText('Waar komt het nieuws vandaan?').waitFor();
    expect(folder.names()).toEqual([]);
  });

  it('is whole on a phone in the dark, and without a mouse', async () => {
    const { page } = person;
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(phone.viewport);
    await page.locator('#answer').fill(host());
    await page.keyboard.press('Enter');
    await page.getByText('Waar moet het nieuws heen?').waitFor();
    expect(await sideways(page)).toBe(0);
    expect(await person.faults()).toEqual([]);
    for (let at = 0; at < 4; at++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Klaar' }).waitFor();
    expect(folder.read('newsroom.yaml')).toContain('buitenland.rss');
    expect(person.complaints).toEqual([]);
  });
});
