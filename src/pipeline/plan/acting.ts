import type { Act, Sought } from '../../chat/ports/adapter.ts';
import type { ChannelAddress } from '../../domain/channel.ts';
import type { WireItem } from '../../domain/item.ts';
import type { Shown } from '../../store/operation.ts';

/** An act to carry out, the story's revision that it shows (null: none in particular), and what can be read in it. */
export type Acting = {
  readonly kind: 'act';
  readonly act: Act | PublishAct | LookBackAct;
  readonly revision: number | null;
  readonly shown: Shown;
  /** Of a line on a new version: what it compares the revision with, and whether the channel hears of it. */
  readonly told?: { readonly from: number; readonly inChannel: boolean };
  /** The stories that can be read in it, and in which revision. */
  readonly stories: readonly ShownStory[];
};

/** Passes a message on to those who follow its channel elsewhere. */
export type PublishAct = {
  readonly kind: 'publish';
  readonly key: string;
  readonly channel: ChannelAddress;
  readonly messageId: string;
};

/** Looks for what a lost request made after all, beside the message that is known. */
export type LookBackAct = {
  readonly kind: 'look-back';
  readonly sought: Sought;
  /** Null: nothing is known to stand there. */
  readonly kept: string | null;
};

/** A story as a message shows it; `revision` is null where nobody knows it any more. */
export type ShownStory = {
  readonly number: number;
  readonly revision: number | null;
  /** Who has it, as the message says it; absent where nobody knows. */
  readonly handlingTurn?: number;
  /** As the message shows it; absent where nobody knows. */
  readonly item?: Pick<WireItem, 'picture'>;
};
