import { boardPlatform, type Platform } from '../channel.ts';
import { plainText } from '../plain-text.ts';

/** Somebody of the newsroom, as the platform that she works on knows her. */
export type Person = {
  readonly platform: Platform;
  /** Slack's team id, Discord's guild id; empty on the board. */
  readonly workspace: string;
  /** The platform's id of the person; on the board her name as people mean it, so that she is the same in any browser. */
  readonly userId: string;
  /** As the platform shows it. Never markup: whoever chose it may have written anything. */
  readonly name: string;
};

/** A name that is longer is cut: it stands on cards. */
const longestName = 40;

/** A name as it may be shown: one line, without marks that hide or turn text, cut where it is long. Null: nothing is left. */
export function tidyName(said: string): string | null {
  const line = said
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (plainText(line) === '') return null;
  const letters = [...line];
  return letters.length <= longestName ? line : `${letters.slice(0, longestName - 1).join('')}…`;
}

/** Who says on the board that this is her name; null where it is none. */
export function personOnBoard(said: string): Person | null {
  const name = tidyName(said);
  return name === null ? null : { platform: boardPlatform, workspace: '', userId: plainText(name), name };
}

/** The same person on the same platform, whatever her name is by now. A user id of a chat platform is the same in each workspace. */
export function isSamePerson(one: Person, other: Person): boolean {
  return personKey(one) === personKey(other);
}

/** The same for the same person alone. */
export function personKey({ platform, userId }: Pick<Person, 'platform' | 'userId'>): string {
  return `${platform} ${userId}`;
}
