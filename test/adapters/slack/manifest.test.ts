import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildManifest, manifest } from '../../../adapters/slack/setup/manifest.ts';
import { commands } from '../../../commands/index.ts';
import { withFormerNames } from '../../../src/chat/ports/command-names.ts';
import { ManifestError } from '../../../src/chat/ports/manifest-error.ts';
import { manifestProblems } from '../../support/slack/manifest-rules.ts';
import { allScopes } from '../../support/slack/tokens.ts';

describe('the Slack app manifest', () => {
  it('is one that Slack takes: no command is Slack’s own', () => {
    expect(manifestProblems(buildManifest({}, commands))).toEqual([]);
    expect(manifestProblems(buildManifest({ locale: 'en' }, commands))).toEqual([]);
  });

  it('is refused by Slack when a command has a name of Slack’s own', () => {
    const [command] = commands;
    const clash = command === undefined ? [] : [{ ...command, name: 'search' }];
    expect(manifestProblems(buildManifest({}, clash))).toEqual(["/search: is a command of Slack's own"]);
    expect(manifestProblems(buildManifest({ prefix: 'pers' }, clash))).toEqual([]);
  });

  it('has every command, with how it is used', () => {
    const { slash_commands } = buildManifest({}, commands).features;
    expect(slash_commands.map(({ command }) => command)).toEqual(
      withFormerNames(commands).map(({ name }) => `/${name}`),
    );
    expect(slash_commands.find(({ command }) => command === '/volg')).toMatchObject({
      description: 'Laat dit kanaal onderwerpen volgen',
      usage_hint: 'onderwerp … [filter …] [proef]',
    });
  });

  it('asks for every scope that Telex uses, and no other', () => {
    const { bot } = buildManifest({}, commands).oauth_config.scopes;
    expect(bot.toSorted()).toEqual(allScopes.toSorted());
  });

  it('names commands in the language of the newsroom', () => {
    const named = (locale: 'nl' | 'en') =>
      buildManifest({ locale }, commands).features.slash_commands.map(({ command }) => command);
    const all = withFormerNames(commands);
    expect(named('nl')).toEqual(all.map(({ name }) => `/${name}`));
    expect(named('en')).toEqual(all.map(({ englishName }) => `/${englishName}`));
    expect(named('nl')).toEqual(expect.arrayContaining(['/toestand', '/draad']));
    expect(named('en')).toEqual(expect.arrayContaining(['/health', '/wire']));
  });

  it('resolves a clash with another app by a prefix', () => {
    const { slash_commands } = buildManifest({ prefix: '/pers' }, commands).features;
    expect(slash_commands[0]?.command).toBe('/pers-laatste');
    expect(() => manifest({ prefix: 'een-veel-te-lange-redactienaam' }, commands)).toThrow(ManifestError);
    expect(() => manifest({ prefix: 'twee woorden' }, commands)).toThrow(/shorter prefix/);
  });

  it('prints a link that makes the app, and the steps by hand in order', () => {
    const printed = manifest({}, commands);
    const link = /https:\/\/api\.slack\.com\/apps\?new_app=1&manifest_yaml=(\S+)/.exec(printed);
    expect(parse(decodeURIComponent(link?.[1] ?? ''))).toEqual(buildManifest({}, commands));
    const steps = [
      'SLACK_BOT_TOKEN',
      'connections:write',
      'SLACK_APP_TOKEN',
      '/invite @Telex',
      'telex check',
    ];
    const places = steps.map((step) => printed.indexOf(step));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
  });

  it('sends everything to Telex’s own address without Socket Mode', () => {
    const made = buildManifest({ http: 'https://telex.example' }, commands);
    expect(manifestProblems(made)).toEqual([]);
    expect(made.settings.socket_mode_enabled).toBe(false);
    expect(made.settings.interactivity).toMatchObject({
      request_url: 'https://telex.example/slack/events',
      message_menu_options_url: 'https://telex.example/slack/events',
    });
    expect(manifest({ http: 'https://telex.example' }, commands)).toContain('SLACK_SIGNING_SECRET');
    expect(() => manifest({ http: 'http://telex.example' }, commands)).toThrow(/https/);
  });
});
