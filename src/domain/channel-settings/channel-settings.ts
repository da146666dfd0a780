/** How much of a story a card shows: its headline and dateline in one line, the beginning of its first paragraph, or its text. */
export type Look = 'headline' | 'short' | 'long';

/** What people set for one channel, by the newsroom file or by `/weergave`. */
export type ChannelSettings = {
  readonly look: Look;
  /** What Telex speaks in it; null: the newsroom's own language. */
  readonly language: 'nl' | 'en' | null;
  /** Whether cards show the flag of the country where it happened. */
  readonly flag: boolean;
  /** The clock where it happened: `10.12 in Washington`, `10.12` behind the flag, or none. */
  readonly localTime: 'named' | 'short' | 'off';
  /** Whether cards show pictures; null: as is usual on the platform. */
  readonly pictures: boolean | null;
  /** The group that a flash calls by name, by its id on the platform; null: nobody. */
  readonly pingFlash: string | null;
  /** The same of a kill and a hold. */
  readonly pingKill: string | null;
  /** Routine posts that would come later than so many ms after their turn, because there are too many, come in one; null: never. */
  readonly foldAfterMs: number | null;
  /** Whether the takes of one event share a card, or have one each. */
  readonly events: 'merge' | 'apart';
  /** Whose text the card of an event shows: agencies and languages, the first that fits, `ANP,nl`; null: the first agency's. */
  readonly prefer: string | null;
};

/** The name of one of them. */
export type SettingName = keyof ChannelSettings;

/** Those that somebody said. */
export type SaidSettings = Partial<ChannelSettings>;

/** What stands where nobody said anything. */
export const usualSettings: ChannelSettings = {
  look: 'short',
  language: null,
  flag: true,
  localTime: 'short',
  pictures: null,
  pingFlash: null,
  pingKill: null,
  foldAfterMs: 60_000,
  events: 'apart',
  prefer: null,
};

/** Their names, in the order in which people see them. */
export const settingNames = Object.keys(usualSettings) as readonly SettingName[];

/** What is usual where the newsroom prefers these agencies and languages. */
export function usualIn(prefer: readonly string[]): ChannelSettings {
  return prefer.length === 0 ? usualSettings : { ...usualSettings, prefer: prefer.join(',') };
}

/** The agencies and languages of such a preference: `ANP,nl`. */
export function readPreference(prefer: string | null): readonly string[] {
  const names = (prefer ?? '').split(/[,;/+]/u).map((each) => each.trim());
  return names.filter((each) => /[\p{L}\p{N}]/u.test(each));
}

/** Whether this is such a name: a database may come from a later Telex. */
export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(usualSettings, name);
}
