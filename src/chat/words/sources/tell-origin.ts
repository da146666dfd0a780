import type { CommandContext } from '../../ports/command.ts';
import type { Words } from '../../ports/locale.ts';
import type { SourceDesk } from '../../ports/source-desk.ts';
import { say } from '../say.ts';
import { tellMoment } from '../tell-moment.ts';
import { tellUntil } from './read-pause.ts';

const words = {
  chat: { nl: 'uit de chat, {at}', en: 'from chat, {at}' },
  chatBy: { nl: 'uit de chat, door {by} {at}', en: 'from chat, by {by} {at}' },
  shadowed: {
    nl: 'uit newsroom.yaml; die uit de chat heet ook zo en wordt niet gelezen',
    en: 'from newsroom.yaml; one from chat has its name too and is not read',
  },
  file: { nl: 'uit newsroom.yaml', en: 'from newsroom.yaml' },
  paused: { nl: 'gepauzeerd', en: 'paused' },
  pausedUntil: { nl: 'gepauzeerd tot {at}', en: 'paused until {at}' },
} satisfies Record<string, Words>;

/** Whether a source is the newsroom file's or was added from chat, by whom and when, and whether it is paused. */
export function tellOrigin(
  id: string,
  { added, pauses, fileIds }: Awaited<ReturnType<SourceDesk['known']>>,
  context: Pick<CommandContext, 'locale' | 'now' | 'timeZone'>,
): readonly string[] {
  const { locale, now } = context;
  const chat = added.find((source) => source.id === id);
  const paused = pauses.find((pause) => pause.id === id && (pause.until ?? now + 1) > now);
  return [
    ...(paused === undefined
      ? []
      : paused.until === null
        ? [words.paused[locale]]
        : [say(words.pausedUntil, locale, { at: tellUntil(paused.until, now, context) })]),
    tellFrom(),
  ];

  function tellFrom(): string {
    if (fileIds.has(id)) return words[chat === undefined ? 'file' : 'shadowed'][locale];
    if (chat === undefined) return words.file[locale];
    const at = tellMoment(chat.at, now, context);
    return chat.by === null
      ? say(words.chat, locale, { at })
      : say(words.chatBy, locale, { by: chat.by, at });
  }
}
