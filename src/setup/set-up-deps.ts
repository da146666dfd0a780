import type { Command } from '../chat/ports/command.ts';
import type { EpochMs, ItemDraft, WireItem } from '../domain/item.ts';
import { createEnricher, type EnrichSettings } from '../pipeline/create-enricher.ts';
import { pause } from '../scheduler/pause.ts';
import { newsroomIn, newsroomPath } from '../settings/load-newsroom.ts';
import type { Newsroom } from '../settings/newsroom.ts';
import { type ChatPlatform, type PlatformList, platformNames } from '../settings/platform-list.ts';
import { type Preset, readPresets } from '../settings/presets/read-presets.ts';
import type { Environment } from '../settings/problem.ts';
import type { Source } from '../settings/source-table.ts';

/** A platform that can be connected here. */
export type SetUpPlatform = Pick<ChatPlatform, 'name' | 'label' | 'token'> &
  Required<Pick<ChatPlatform, 'setup'>>;

/** The platforms that can be connected here. */
export function setUpPlatforms(platforms: readonly ChatPlatform[]): readonly SetUpPlatform[] {
  return platforms.flatMap(({ name, label, token, setup }) =>
    setup === undefined ? [] : [{ name, label, token, setup }],
  );
}

/** What Telex is set up with. */
export type SetUpDeps = {
  readonly environment: Environment;
  /** Those that can be connected here. */
  readonly platforms: readonly SetUpPlatform[];
  readonly commands: readonly Command[];
  readonly clock: () => EpochMs;
  readonly userAgent: string;
  /** What a newsroom file of this text says, with what `.env` is to have besides. Throws ConfigError. */
  readonly read: (text: string, besides?: Environment) => Newsroom;
  /** Public feeds that can be picked by their ids. */
  readonly presets: () => readonly Preset[];
  /** Where `.env` stands. */
  readonly folder: string;
  /** Where the newsroom file stands, or would stand. */
  readonly path: () => string;
  /** The zone that this machine is in. */
  readonly machineZone: string;
  /** Between two looks at what a person does elsewhere; a test does not wait. */
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly createEnricher: (
    newsroom: EnrichSettings,
  ) => (draft: ItemDraft, source: Pick<Source, 'topic' | 'credit'>, readAt: EpochMs) => WireItem;
};

/** What the program is, as far as setting it up goes. */
export type ProgramDeps = {
  readonly environment: Environment;
  readonly clock: () => EpochMs;
  readonly userAgent: string;
  readonly platforms: PlatformList<unknown>;
  readonly commands: readonly Command[];
};

/** Telex in the folder that it is run in, on this machine. */
export function setUpHere({ environment, clock, userAgent, platforms, commands }: ProgramDeps): SetUpDeps {
  const path = () => newsroomPath(environment);
  return {
    ...{ environment, commands, clock, userAgent, path, createEnricher, pause },
    platforms: setUpPlatforms(platforms.chat),
    read: (text, besides = {}) =>
      newsroomIn(text, path(), { ...environment, ...besides }, platformNames(platforms)),
    presets: readPresets,
    folder: '.',
    machineZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
