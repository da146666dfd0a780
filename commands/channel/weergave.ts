import { argumentKinds } from '../../src/chat/arguments/argument-kinds.ts';
import type { Command, CommandContext } from '../../src/chat/ports/command.ts';
import type { Words } from '../../src/chat/ports/locale.ts';
import type { Reply, ReplyPart } from '../../src/chat/ports/reply.ts';
import {
  type ReadSettings,
  readSettings,
  type SettingChange,
} from '../../src/chat/router/channel-settings/read-settings.ts';
import { answer, choices, refuse, text } from '../../src/chat/router/make-reply.ts';
import { settingWords } from '../../src/chat/words/channel-settings/setting-words.ts';
import {
  offersOf,
  tellSetting,
  usual,
  wordsOf,
  writeSetting,
} from '../../src/chat/words/channel-settings/tell-settings.ts';
import { presentCard } from '../../src/chat/words/present-story.ts';
import { say, sayWhole } from '../../src/chat/words/say.ts';
import { boardPlatform } from '../../src/domain/channel.ts';
import {
  type ChannelSettings,
  type SaidSettings,
  usualIn,
} from '../../src/domain/channel-settings/channel-settings.ts';
import { readGroupId } from '../../src/domain/channel-settings/group-id.ts';
import { everyTopic } from '../../src/domain/topic.ts';
import { wantedBy } from '../../src/filter/archive/wanted-by.ts';
import type { ToldSetting } from '../../src/store/following/channel-settings.ts';
import { eventAmong } from './event-among.ts';

const words = {
  title: { nl: 'Zo toont dit kanaal berichten', en: 'How this channel shows stories' },
  detail: { nl: '{value} ({origin}). Kan zijn: {offers}', en: '{value} ({origin}). Can be: {offers}' },
  plain: { nl: '{value}. Kan zijn: {offers}', en: '{value}. Can be: {offers}' },
  byFile: { nl: 'ingesteld door de redactie', en: 'set by the newsroom' },
  byCommand: { nl: 'gekozen met /weergave', en: 'chosen with /look' },
  asUsual: { nl: 'zoals gebruikelijk', en: 'as usual' },
  change: { nl: 'Anders:', en: 'Change it:' },
  changed: {
    nl: 'Nieuwe berichten staan hier voortaan zo: {settings}. Wat er al staat verandert pas als het bericht verandert.',
    en: 'New stories will look like this here: {settings}. What stands here already changes when its story does.',
  },
  back: { nl: 'Zet terug', en: 'Put it back' },
  tried: {
    nl: 'Zo zou het er hier uitzien: {settings}. Er is nog niets veranderd.',
    en: 'This is how it would look here: {settings}. Nothing has changed yet.',
  },
  take: { nl: 'Neem over', en: 'Take it' },
  already: { nl: 'Zo staat het al: {settings}.', en: 'It is like that already: {settings}.' },
  overFile: {
    nl: 'Dit gaat voor wat de redactie in het bestand heeft ingesteld ({settings}), tot dat er iets anders zegt of iemand hier ‘standaard’ kiest.',
    en: 'This goes before what the newsroom set in its file ({settings}), until that says something else or somebody picks ‘default’ here.',
  },
  none: {
    nl: 'Er is nog geen bericht om het op te laten zien.',
    en: 'There is no story yet to show it on.',
  },
  unknown: {
    nl: '“{word}” ken ik niet. Je kunt kiezen uit: {offers}.',
    en: 'I do not know “{word}”. You can pick: {offers}.',
  },
  unknownValue: {
    nl: '“{word}” zegt me niets bij {label}. Het kan zijn: {offers}.',
    en: '“{word}” tells me nothing for {label}. It can be: {offers}.',
  },
  otherPlatform: {
    nl: '“{word}” is een id van een ander platform: hier roept het niemand op. Op Slack begint het id van een gebruikersgroep met een S, op Discord is dat van een rol een lang getal.',
    en: '“{word}” is the id of another platform: here it calls nobody. On Slack the id of a user group begins with an S, on Discord that of a role is a long number.',
  },
  noGroups: {
    nl: 'Op het bord is niemand op te roepen.',
    en: 'On the board nobody can be called.',
  },
} satisfies Record<string, Words>;

/** The newest stories among which one is looked for that can be shown: a filter may let one of many through. */
const mostLookedAt = 100;

/** `/weergave [kop taal:en …] [proef]`: how the posts of a channel look, shown at once to who asked, on the newest story that its filters let through. */
export const weergave: Command = {
  name: 'weergave',
  englishName: 'look',
  example: { nl: 'lang taal:en', en: 'long language:en' },
  help: { nl: 'Hoe berichten er in dit kanaal uitzien', en: 'How stories look in this channel' },
  arguments: [
    {
      name: { nl: 'hoe', en: 'how' },
      kind: argumentKinds.setting,
      required: false,
      help: {
        nl: 'kop, kort, lang, samen, taal:en, vlag:uit, tijd:aan …; proef: eerst zien',
        en: 'headline, short, long, merge, language:nl, flag:off, time:on …; trial: see first',
      },
    },
  ],
  changesChannel: true,

  asksOnly: ({ hoe = '' }) => {
    const read = readSettings(hoe, null);
    return read.kind !== 'settings' || read.isTrial || read.changes.length === 0;
  },

  async run(context, { hoe = '' }) {
    const { channel, channelSettings, locale } = context;
    const read = readSettings(hoe, channel.externalId);
    if (read.kind !== 'settings') return refuseWord(read, context);
    const { changes, isTrial } = read;
    const isCalling = changes.some(({ name, value }) => name.startsWith('ping') && typeof value === 'string');
    if (isCalling && channel.platform === boardPlatform) return refuse(text(words.noGroups[locale]));
    const before = await channelSettings.told(channel.id);
    if (changes.length === 0) return tellState(before, context);
    const after = settingsAfter(before, changes, context);
    const settings = tellChanges(changes, after, context);
    if (isTrial) {
      const written = changes.map(({ name, value }) => writeSetting(name, value, locale)).join(' ');
      return answer(
        text(say(words.tried, locale, { settings })),
        await shownOn(after, context),
        ...choices('', [{ label: words.take[locale], command: `/weergave ${written}`, isPrimary: true }]),
      );
    }
    const isSame = changes.every(({ name }) => after[name] === settingsOf(before, context)[name]);
    for (const { name, value } of changes) await channelSettings.choose(channel.id, name, value);
    const told = say(isSame ? words.already : words.changed, locale, { settings });
    return answer(
      text([told, overFile(before, changes, context)].filter((each) => each !== '').join(' ')),
      await shownOn(after, context),
      ...(isSame
        ? []
        : choices('', [{ label: words.back[locale], command: wayBack(before, changes, context) }])),
    );
  },
};

function settingsOf(told: readonly ToldSetting[], { prefer }: CommandContext): ChannelSettings {
  const said = Object.fromEntries(told.map(({ name, value }) => [name, value])) as SaidSettings;
  return { ...usualIn(prefer), ...said };
}

/** What holds after the changes: what is taken back is what the file says, or what is usual. */
function settingsAfter(
  told: readonly ToldSetting[],
  changes: readonly SettingChange[],
  context: CommandContext,
): ChannelSettings {
  const changed = changes.map(({ name, value }) => {
    const filed = told.find((each) => each.name === name)?.filed;
    return [name, value ?? (value === null ? null : (filed ?? usualIn(context.prefer)[name]))];
  });
  return { ...settingsOf(told, context), ...(Object.fromEntries(changed) as SaidSettings) };
}

function tellChanges(
  changes: readonly SettingChange[],
  after: ChannelSettings,
  { locale }: CommandContext,
): string {
  if (changes.length === settingWords.length) return words.asUsual[locale];
  const told = changes.map(({ name }) => {
    const value = tellSetting(name, after[name], locale);
    return name === 'look' ? value : `${inSentence(wordsOf(name).label[locale])} ${value}`;
  });
  return sayWhole(told, locale);
}

/** Within a sentence: `taal van Telex`. */
function inSentence(label: string): string {
  return label.slice(0, 1).toLowerCase() + label.slice(1);
}

/** What the file says of what was chosen here, where that is something else. */
function overFile(
  told: readonly ToldSetting[],
  changes: readonly SettingChange[],
  { locale }: CommandContext,
): string {
  const other = changes.flatMap(({ name, value }) => {
    const filed = told.find((each) => each.name === name)?.filed;
    return value === undefined || filed === undefined || filed === value
      ? []
      : [writeSetting(name, filed, locale)];
  });
  return other.length === 0 ? '' : say(words.overFile, locale, { settings: sayWhole(other, locale) });
}

/** The command that makes it what it was. */
function wayBack(
  told: readonly ToldSetting[],
  changes: readonly SettingChange[],
  { locale }: CommandContext,
): string {
  const before = changes.map(({ name }) => {
    const was = told.find((each) => each.name === name && each.origin === 'command');
    return writeSetting(name, was?.value, locale);
  });
  return `/weergave ${before.join(' ')}`;
}

/** What Telex speaks there, also where nobody has said so. */
function languageOf({ language }: ChannelSettings, locale: CommandContext['locale']): string {
  return tellSetting('language', language ?? locale, locale);
}

async function tellState(told: readonly ToldSetting[], context: CommandContext): Promise<Reply> {
  const { locale } = context;
  const settings = settingsOf(told, context);
  const rows = settingWords.map((setting) => {
    const { name, label } = setting;
    const said = told.find((each) => each.name === name);
    const by = { file: words.byFile, command: words.byCommand };
    const value =
      name === 'language' ? languageOf(settings, locale) : tellSetting(name, settings[name], locale);
    const origin = (said === undefined ? words.asUsual : by[said.origin])[locale];
    if (value === origin)
      return {
        term: label[locale],
        detail: say(words.plain, locale, { value, offers: offersOf(setting, locale) }),
        health: null,
      };
    const detail = say(words.detail, locale, { value, origin, offers: offersOf(setting, locale) });
    return { term: label[locale], detail, health: null };
  });
  const looks = settingWords.slice(0, 1).flatMap(({ options }) => options);
  const others = looks
    .filter(({ value }) => value !== settings.look)
    .map(({ said }) => ({ label: said[locale], command: `/weergave ${said[locale]}` }));
  const isChosen = told.some(({ origin }) => origin === 'command');
  const back = { label: usual[locale], command: `/weergave ${usual[locale]}` };
  return answer(
    { kind: 'rows', title: words.title[locale], rows },
    await shownOn(settings, context),
    ...choices(words.change[locale], isChosen ? [...others, back] : others),
  );
}

/**
 * The newest story that the channel would get, as it would be posted now; nothing can be pressed on it. Where its filters let none of the newest
 * through, or it follows nothing, the newest.
 */
async function shownOn(settings: ChannelSettings, context: CommandContext): Promise<ReplyPart> {
  const { archive, subscriptions, channel, filters, locale } = context;
  const follows = await subscriptions.followed(channel.id);
  const followed = follows.map(({ topic }) => topic);
  const topics = followed.includes(everyTopic) ? [] : followed;
  const newest = (await archive.latest({ topics, limit: mostLookedAt })).filter(
    ({ state }) => state === 'live',
  );
  const wanted = follows.length === 0 ? () => true : wantedBy(follows, filters);
  const own = newest.filter(wanted);
  const shown = await eventAmong(own, wanted, settings, context);
  const story = shown?.story ?? own[0] ?? newest[0];
  if (story === undefined) return text(words.none[locale]);
  const card = presentCard(story, {
    ...context,
    locale: settings.language ?? locale,
    settings,
    followed,
    takes: shown?.takes ?? null,
    pictures: settings.pictures ?? false,
  });
  return { kind: 'card', card: { ...card, buttons: [], more: [] } };
}

function refuseWord(read: Exclude<ReadSettings, { kind: 'settings' }>, context: CommandContext): Reply {
  const { locale, channel } = context;
  if (read.kind === 'unknown') {
    const offers = settingWords.map((setting) => offersOf(setting, locale)).join(' · ');
    return refuse(text(say(words.unknown, locale, { word: read.word.slice(0, 60), offers })));
  }
  const { setting, typed } = read;
  if (setting.name.startsWith('ping')) {
    if (channel.platform === boardPlatform) return refuse(text(words.noGroups[locale]));
    if (readGroupId(typed, null) !== undefined)
      return refuse(text(say(words.otherPlatform, locale, { word: typed.slice(0, 60) })));
  }
  const label = inSentence(setting.label[locale]);
  const offers = offersOf(setting, locale);
  return refuse(text(say(words.unknownValue, locale, { word: typed.slice(0, 60), label, offers })));
}
