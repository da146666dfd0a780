import type {
  ChannelSettings,
  SaidSettings,
  SettingName,
} from '../../domain/channel-settings/channel-settings.ts';

/**
 * What is set for channels. A command wins over the newsroom file until the file says something else of that setting of that
 * channel; what stands nowhere is usual.
 */
export type ChannelSettingStore = {
  /** What holds in the channel, without what is usual. */
  said(channelId: number): Promise<SaidSettings>;
  /** What holds, and who said it. */
  told(channelId: number): Promise<readonly ToldSetting[]>;
  /** By a command; undefined takes back what a command said, so that the file holds again, or what is usual. */
  choose<Name extends SettingName>(
    channelId: number,
    name: Name,
    value: ChannelSettings[Name] | undefined,
  ): Promise<void>;
};

/** One setting that somebody said. */
export type ToldSetting = {
  readonly name: SettingName;
  readonly value: ChannelSettings[SettingName];
  readonly origin: 'file' | 'command';
  /** What the newsroom file says of it; absent: nothing. */
  readonly filed?: ChannelSettings[SettingName];
};
