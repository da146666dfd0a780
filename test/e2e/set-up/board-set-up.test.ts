import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openChromium } from '../../support/board/chromium.ts';
import { openSetUpPage, type SetUpPage } from '../../support/board/set-up-page.ts';
import { type DiscordServer, openDiscordServer } from '../../support/discord/server.ts';
import type { FeedServer } from '../../support/feed-server.ts';
import { openFreshSite } from '../../support/init/site.ts';
import { patienceMs } from '../../support/process/patience.ts';
import { openSlackServer, type SlackServer } from '../../support/slack/server.ts';
import { addChannel } from '../../support/slack/workspace.ts';
import { openTelexFolder, type TelexFolder } from '../../support/telex-folder.ts';

let browser: Browser;
let site: FeedServer;
let slack: SlackServer;
let discord: DiscordServer;
let folder: TelexFolder;
let person: SetUpPage;

beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  [site, slack, discord] = await Promise.all([openFreshSite(), openSlackServer(), openDiscordServer()]);
  folder = openTelexFolder();
});
afterEach(async () => {
  await person.close();
  await folder.close();
  await Promise.all([site.close(), slack.stop(), discord.stop()]);
});

const host = () => site.url.replace('http://', '');
const read = (name: string) => readFileSync(join(folder.path, name), 'utf8');
const inSight = { timeout: patienceMs(30_000), interval: 100 };

async function sitDown(): Promise<SetUpPage> {
  const telex = await folder.start({ SLACK_API_URL: slack.apiUrl, DISCORD_API_URL: discord.apiUrl });
  person = await openSetUpPage(browser, telex.url);
  return person;
}

describe('from an empty folder, on the board', () => {
  it('takes eight actions until news comes into a channel of Slack, with no id and no file typed', async () => {
    const desk = addChannel(slack.workspace, 'buitenland');
    addChannel(slack.workspace, 'sport');
    const { page, hand } = await sitDown();
    await hand.paste('Plak een site of een feed', host());
    await page.getByText('Dit zou Telex ervan plaatsen').waitFor();
    expect(await page.locator('.preview .headline').allTextContents()).toContain('Haven van Porto dicht');
    await hand.press('Slack');
    const made = await hand.goTo('/instellen/slack');
    expect(made.href).toContain('api.slack.com/apps?new_app=1');
    await hand.doThere('App-Level Tokens');
    await hand.paste('Plak het app-token', slack.tokens.app);
    await page.getByText('Het app-token werkt').waitFor();
    await hand.goTo('/instellen/slack');
    await hand.paste('Plak het bot-token', slack.tokens.bot);
    expect(await page.getByLabel('#buitenland').isChecked()).toBe(true);
    await hand.press('Verder');
    await page.getByText('Telex is opnieuw gestart').waitFor({ timeout: patienceMs(60_000) });
    expect(hand.actions()).toBe(8);

    expect(desk.messages[0]?.text).toContain('PROEF, geen nieuws');
    expect(desk.messages[0]?.deleted).toBe(true);
    expect(read('.env')).toBe('SLACK_APP_TOKEN=xapp-test-app\nSLACK_BOT_TOKEN=xoxb-test-bot\n');
    expect(statSync(join(folder.path, '.env')).mode & 0o777).toBe(0o600);
    await vi.waitFor(() => {
      const standing = desk.messages.filter(({ deleted }) => !deleted).map(({ text }) => text);
      expect(standing.join()).toContain('Haven van Porto dicht');
    }, inSight);
    expect(await page.content()).not.toMatch(/xoxb-test|xapp-test/);

    // Once more, it finds all as it is.
    const before = [read('newsroom.yaml'), read('.env')];
    await page.getByRole('button', { name: 'Nog een bron of kanaal' }).click();
    await page.getByRole('button', { name: 'De bronnen laten zoals ze zijn' }).click();
    await page.getByRole('button', { name: 'Slack' }).click();
    await page.getByLabel('#buitenland').check();
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByText('Er hoefde niets geschreven te worden').waitFor();
    expect([read('newsroom.yaml'), read('.env')]).toEqual(before);
    expect(readdirSync(folder.path).filter((name) => name.includes('.new'))).toEqual([]);
    expect(person.complaints).toEqual([]);
  });

  it('takes seven actions until news comes into a channel of Discord', async () => {
    const [[id = '', name = ''] = []] = [...discord.world.guilds];
    const desk = discord.addChannel('buitenland');
    discord.world.guilds.delete(id);
    const { page, hand } = await sitDown();
    await hand.paste('Plak een site of een feed', host());
    await hand.press('Discord');
    expect((await hand.goTo('/instellen/discord')).pathname).toBe('/developers/applications');
    await hand.doThere('Reset Token');
    await hand.paste('Plak het token van de bot', discord.token);
    await page.getByText('Telex wacht tot het zover is').waitFor();
    const invitation = await hand.goTo('/instellen/discord');
    expect(invitation.searchParams.get('client_id')).toBe(discord.world.applicationId);
    discord.world.guilds.set(id, name);
    await page.getByLabel('#buitenland').waitFor();
    await hand.press('Verder');
    await page.getByText('Telex is opnieuw gestart').waitFor({ timeout: patienceMs(60_000) });
    expect(hand.actions()).toBe(7);

    const [card] = discord.world.messages;
    expect(JSON.stringify(card)).toContain('PROEF, geen nieuws');
    expect(card?.deleted).toBe(true);
    expect(read('.env')).toBe(`DISCORD_TOKEN=${discord.token}\n`);
    await vi.waitFor(() => {
      const told = discord.world.messages.filter((each) => !each.deleted && each.channelId === desk.id);
      expect(JSON.stringify(told)).toContain('Haven van Porto dicht');
    }, inSight);
    expect(person.complaints).toEqual([]);
  });
});
