import { boardPlatform, type Platform } from '../../../domain/channel.ts';
import type { Person } from '../../../domain/handling/person.ts';
import type { Locale, Words } from '../../ports/locale.ts';

const board: Words = { nl: 'bord', en: 'board' };

/** `Sanne`; to who reads it on another platform `Sanne (Slack)`, since nobody is called by it there. */
export function tellPerson({ name, platform }: Person, readOn: Platform | '', locale: Locale): string {
  return platform === readOn ? name : `${name} (${tellPlatform(platform, locale)})`;
}

function tellPlatform(platform: Platform, locale: Locale): string {
  if (platform === boardPlatform) return board[locale];
  return `${platform.charAt(0).toUpperCase()}${platform.slice(1)}`;
}
