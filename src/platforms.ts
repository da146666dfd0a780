import { discord } from '../adapters/discord/platform.ts';
import { slack } from '../adapters/slack/platform.ts';
import { type BoardSettings, boardSettings } from '../adapters/web/settings.ts';
import { webhook } from '../adapters/webhook/platform.ts';
import { boardPlatform } from './domain/channel.ts';
import type { PlatformList } from './settings/platform-list.ts';

/** Where posts can go. A new chat platform is a folder under adapters/ and its name in this list. */
export const platforms: PlatformList<BoardSettings> = {
  board: { name: boardPlatform, settings: boardSettings },
  chat: [slack, discord, webhook],
};
