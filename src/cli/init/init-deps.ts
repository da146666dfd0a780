import type { Readable, Writable } from 'node:stream';
import type { Command } from '../../chat/ports/command.ts';
import type { EpochMs, ItemDraft, WireItem } from '../../domain/item.ts';
import type { EnrichSettings } from '../../pipeline/create-enricher.ts';
import type { Newsroom } from '../../settings/newsroom.ts';
import type { ChatPlatform } from '../../settings/platform-list.ts';
import type { Environment } from '../../settings/problem.ts';
import type { Source } from '../../settings/source-table.ts';
import type { Machine } from './service/this-machine.ts';

/** A terminal: keys come in, and what is asked goes out. */
export type Terminal = { readonly input: Readable; readonly output: Writable };

/** A platform that `telex init` connects. */
export type SetUpPlatform = Pick<ChatPlatform, 'name' | 'label' | 'token'> &
  Required<Pick<ChatPlatform, 'setup'>>;

/** The platforms that can be connected here. */
export function setUpPlatforms(platforms: readonly ChatPlatform[]): readonly SetUpPlatform[] {
  return platforms.flatMap(({ name, label, token, setup }) =>
    setup === undefined ? [] : [{ name, label, token, setup }],
  );
}

/** What `telex init` works with. */
export type InitDeps = {
  readonly environment: Environment;
  /** Those that can be connected here. */
  readonly platforms: readonly SetUpPlatform[];
  readonly commands: readonly Command[];
  readonly clock: () => EpochMs;
  readonly userAgent: string;
  /** What a newsroom file of this text says. Throws ConfigError. */
  readonly read: (text: string) => Newsroom;
  /** Where `.env` stands. */
  readonly folder: string;
  /** Where the newsroom file stands, or would stand. */
  readonly path: () => string;
  /** The zone that this machine is in. */
  readonly machineZone: string;
  /** What a service is started with. */
  readonly machine: () => Machine;
  /** Whoever can be asked; null: nobody sits there. */
  readonly terminal: () => Terminal | null;
  /** Between two looks at what a person does elsewhere; a test does not wait. */
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly createEnricher: (
    newsroom: EnrichSettings,
  ) => (draft: ItemDraft, source: Pick<Source, 'topic' | 'credit'>, readAt: EpochMs) => WireItem;
};
