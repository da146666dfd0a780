import type { NamedChannel } from '../../domain/channel-name/channel-name.ts';
import type { Post } from '../../domain/post.ts';
import type { Command } from './command.ts';
import type { Locale } from './locale.ts';

/** How a platform is connected for the first time. All that it says is in the newsroom's language, ready to print. */
export type PlatformSetup = {
  /** Tokens, in the order in which a person comes by them. */
  readonly secrets: readonly SetupSecret[];
  /** Where a person has to be on the platform by now: the page that makes the app, then the one with the next token. */
  page(): string;
  /** What to do while the bot is nowhere yet; `address` leads to `page()`. */
  invite(address: string): readonly string[];
  /** Names of the workspace or the servers that the bot is in. Throws SetupError. */
  places(signal: AbortSignal): Promise<readonly string[]>;
  /** What can be posted in. Throws SetupError. */
  channels(signal: AbortSignal): Promise<readonly SetupChannel[]>;
  /** Posts there, and takes it away again, also when it is broken off. */
  tryChannel(id: string, post: Post, signal: AbortSignal): Promise<ChannelTrial>;
  /** What a person may still have to do, a line each. */
  readonly hints: readonly string[];
};

/** A token that a person copies from the platform. */
export type SetupSecret = {
  readonly variable: string;
  /** Where it is found, a line each; `address` leads to `page()`. */
  steps(address: string): readonly string[];
  readonly question: string;
  /** Tries it at once. `again`: it served for something else, and this one is still wanted. */
  try(secret: string, signal: AbortSignal): Promise<SecretVerdict>;
};

/** `said`: whose it is, or what is wrong with it and what to do. */
export type SecretVerdict =
  | { readonly kind: 'good' | 'wrong' | 'again'; readonly said: string }
  /** The platform could not be asked: it may well be good. `mayKeep`: whether it can be taken as it is. */
  | { readonly kind: 'untried'; readonly said: string; readonly mayKeep: boolean };

/** A channel by its name. `isOnlyPlace`: the bot is in no other server, so that it goes without saying which. */
export type SetupChannel = NamedChannel & { readonly isOnlyPlace?: boolean };

/** How a test card fared. `stands`: it could not be taken away again. `unsure`: it may stand there, as no answer came. */
export type ChannelTrial =
  | { readonly kind: 'good' }
  | { readonly kind: 'refused' | 'stands' | 'unsure'; readonly why: string };

/** What a platform is connected with. */
export type SetupAbout = {
  readonly commands: readonly Command[];
  readonly locale: Locale;
  readonly environment: Readonly<Record<string, string | undefined>>;
};

/** The platform did not say what was asked. `message` is a sentence in the newsroom's language. */
export class SetupError extends Error {
  readonly code = 'not-told';
}
