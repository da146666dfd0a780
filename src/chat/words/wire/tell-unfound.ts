import type { ChannelAddress } from '../../../domain/channel.ts';
import type { UnfoundChannel } from '../../../domain/channel-name/unfound-channel.ts';
import type { Locale, Words } from '../../ports/locale.ts';
import type { ReplyRow } from '../../ports/reply.ts';
import { tellReason } from '../reasons/tell-reason.ts';
import { say, sayCount } from '../say.ts';
import type { StateLine } from './wire-state.ts';

const words = {
  channels: { nl: 'kanalen', en: 'channels' },
  unfound: {
    nl: '{channel} uit newsroom.yaml is er niet, en daar komt niets: {why}',
    en: '{channel} of newsroom.yaml is not there, and nothing comes there: {why}',
  },
} satisfies Record<string, Words>;

const counted = {
  one: { nl: '1 kanaal uit newsroom.yaml is niet gevonden', en: '1 channel of newsroom.yaml is not found' },
  many: {
    nl: '{count} kanalen uit newsroom.yaml zijn niet gevonden',
    en: '{count} channels of newsroom.yaml are not found',
  },
};

/** That some are not found: `1 kanaal uit newsroom.yaml is niet gevonden`. */
export function countUnfound(unfound: readonly UnfoundChannel[], locale: Locale): string {
  return sayCount(unfound.length, counted, locale);
}

/** A row each; those that may not be named to who asks are counted. */
export function unfoundRows(
  unfound: readonly UnfoundChannel[],
  locale: Locale,
  mayName: (channel: ChannelAddress) => boolean,
): readonly ReplyRow[] {
  const named = unfound.filter(({ platform, written }) =>
    mayName({ platform, workspace: '', externalId: written }),
  );
  const others = unfound.filter((each) => !named.includes(each));
  const details = named.map((each) => lineOf(each, locale));
  if (others.length > 0) details.push(countUnfound(others, locale));
  return details.map((detail) => ({ term: words.channels[locale], detail, health: 'broken' }));
}

/** The same for the board's list of what does not work. */
export function unfoundLines(unfound: readonly UnfoundChannel[], locale: Locale): readonly StateLine[] {
  return unfound.map((each) => ({ text: lineOf(each, locale), health: 'broken' }));
}

function lineOf({ platform, written, reason }: UnfoundChannel, locale: Locale): string {
  const channel = `${platform} ${written}`;
  return say(words.unfound, locale, { channel, why: tellReason(reason, locale) });
}
