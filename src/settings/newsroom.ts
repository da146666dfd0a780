import { z } from 'zod';
import type { KnownName } from '../store/following/channel-names.ts';
import { type AlarmChannel, alarmsSchema } from './alarm-table.ts';
import { channelSchema, type NewsroomChannel, preference } from './channel-table.ts';
import type { FollowTerms } from './follow-types.ts';
import type { Environment } from './problem.ts';
import { regions } from './region-table.ts';
import { type Frozen, optional, type Setting, schemaOf, settingTable } from './setting.ts';
import { duration, publicAddress, slug, timeZone } from './setting-types.ts';
import { signals } from './signal-table.ts';
import { tellCountry } from './slips/guess-country.ts';
import { type Source, sourceSchema } from './source-table.ts';
import { runningStories, topics } from './topic-table.ts';
import { forSchema } from './words/in-schema.ts';
import { valueWords as words } from './words/value-words.ts';

const general = settingTable({
  timezone: {
    as: 'timeZone',
    type: timeZone.prefault('Europe/Amsterdam'),
    help: 'of the newsroom: times on cards',
  },
  home: {
    as: 'homeCountry',
    type: z
      .string()
      .regex(/^[A-Z]{2}$/, { error: ({ input }) => forSchema(tellCountry(String(input))) })
      .prefault('NL'),
    help: 'the country, as ISO 3166 has it: what lies outside it is foreign news',
  },
  contact: {
    type: optional(z.string().regex(/^(?:https?:\/\/|mailto:)\S+$/, forSchema(words.contact))),
    help: 'told to every feed that is polled: where whoever runs it can reach the newsroom',
  },
  publicUrl: {
    type: optional(publicAddress),
    help: 'the https address at which the internet reaches Telex: hubs that feeds name (WebSub) send news to it at once',
  },
  topics: { type: topics, help: 'desks beside those that ship' },
  regions: { type: regions, help: 'parts of the world beside those that ship: the countries in each' },
  runningStories: {
    type: runningStories,
    help: 'running stories that sites file under a name of their own, and the desk of each',
  },
  alsoForeign: {
    type: z.array(slug).prefault([]),
    help: 'desks whose news from abroad stands on buitenland as well, such as gezondheid for an outbreak',
  },
  signals: { type: signals, help: 'wordings by which agencies say what an item is' },
  firstPosts: {
    type: z.number().int().min(0).max(50).prefault(3),
    help: "items of a new source's first poll that are posted; the rest fills the archive",
  },
  listAfter: {
    as: 'listAfterMs',
    type: duration.prefault('12h'),
    help: 'what comes later than this after an outage becomes one list instead of many cards',
  },
  maxBody: {
    as: 'maxBodyBytes',
    type: z
      .number()
      .int()
      .min(1)
      .max(64)
      .prefault(8)
      .transform((megabytes) => megabytes * 1024 * 1024),
    help: 'the largest feed that is read, in MB',
  },
  chatSources: {
    as: 'mostChatSources',
    type: z.number().int().min(0).max(1_000).prefault(50),
    help: 'how many sources people may add from chat with /bron; 0: none',
  },
  nameKillsBy: {
    type: z.enum(['headline', 'place']).prefault('headline'),
    help: 'what a kill names its story by: its headline, or, where that may itself be the danger, its dateline and time, with the agency’s own slug where it gives one',
  },
  prefer: {
    type: preference.prefault([]),
    help: 'whose text the card of an event shows in channels that do not say, the first that fits: agencies and languages, [ANP, nl]; else that of the agency that was first',
  },
  keep: {
    as: 'keepMs',
    type: optional(duration),
    help: 'stories older than this leave the archive; without it everything is kept',
  },
  eraseWithdrawn: {
    as: 'eraseWithdrawnMs',
    type: optional(duration),
    help: 'the text of stories that were withdrawn longer ago is taken away for good; without it only npx telex erase does so',
  },
});

/**
 * `newsroom.yaml`. A new setting is a row here (or in the table of what it belongs to) and whoever reads it from the
 * Newsroom: the schema for editors, the defaults and "did you mean" follow.
 */
export function newsroomSchema<Platform extends string>(about: {
  readonly environment: Environment;
  readonly platforms: readonly Platform[];
  /** By which what channels follow is read: those of the same file. */
  readonly terms: FollowTerms;
}) {
  return schemaOf({
    ...general,
    sources: {
      type: z.array(sourceSchema(about.environment)).min(1, forSchema(words.oneSource)),
      help: 'where items come from',
    },
    channels: {
      type: z.array(channelSchema(about.platforms, about.terms)).prefault([]),
      help: 'where posts go; channels that follow by /volg need not stand here',
    },
    alarms: {
      type: alarmsSchema(about.platforms).prefault([]),
      help: 'the channel, or a list of them, that is told when something stands still; /alarm hier does the same',
    },
  });
}

/** What the newsroom file says of the newsroom as a whole, checked. */
type General = Frozen<z.output<ReturnType<typeof schemaOf<typeof general>>>>;

/** What the newsroom file says, checked. */
export type Newsroom = General & {
  readonly sources: readonly Source[];
  readonly channels: readonly NewsroomChannel[];
  /** Who is told when something stands still. */
  readonly alarms: readonly AlarmChannel[];
  /** What the names among its channels were found to stand for. Absent: nobody looked. */
  readonly names?: readonly KnownName[];
  /** Of the file's text: tells an edited file from the one that was read before. */
  readonly digest: string;
  /** The sample newsroom that is shown while there is no file. */
  readonly sample: boolean;
};

/** The keys of the newsroom file but for its sources and channels, each with what the code calls it. */
export const writtenKeys = [
  ...Object.entries<Setting>(general).map(([key, { as = key }]) => ({ key, as: as as keyof General })),
  { key: 'alarms', as: 'alarms' },
] as const satisfies readonly { readonly key: string; readonly as: keyof Newsroom }[];

/** What stands where the newsroom file says nothing. */
export const newsroomDefaults: General = schemaOf(general).parse({});
