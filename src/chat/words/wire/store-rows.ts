import { storeRemedies } from '../../../store/words/store-remedies.ts';
import type { CommandContext, TelexHealth } from '../../ports/command.ts';
import type { Words } from '../../ports/locale.ts';
import type { ReplyRow } from '../../ports/reply.ts';
import { tellReason } from '../reasons/tell-reason.ts';
import { say } from '../say.ts';
import { tellMoment, tellWhen } from '../tell-moment.ts';
import { tellTroubles } from '../tell-troubles.ts';

const words = {
  store: { nl: 'opslag', en: 'store' },
  unusable: {
    nl: 'kan niet worden gebruikt sinds {at}: {reason}. Er wordt niets bewaard en niets geplaatst; wie Telex beheert: {remedy}',
    en: 'cannot be used since {at}: {reason}. Nothing is kept and nothing posted; whoever runs Telex: {remedy}',
  },
  serverAway: {
    nl: 'kan niet worden gebruikt sinds {at}: de server is weg of neemt niets aan ({reason}). Er wordt niets bewaard en niets geplaatst; {remedy}',
    en: 'cannot be used since {at}: its server is away or takes nothing ({reason}). Nothing is kept and nothing posted; {remedy}',
  },
  damaged: {
    nl: 'is beschadigd, gezien {when}: {reason}. Telex gaat door met wat heel is; wie Telex beheert: {remedy}',
    en: 'is damaged, seen {when}: {reason}. Telex goes on with what is whole; whoever runs it: {remedy}',
  },
} satisfies Record<string, Words>;

/** What is the matter with the database, and what to do; nothing where all of it is well. */
export function storeRows(health: TelexHealth, context: CommandContext): readonly ReplyRow[] {
  return [...ofStore(health, context), ...ofTroubles(health, context)];
}

/** Before all else: what stands below it is as it was then. */
function ofStore({ store = null, damage = null }: TelexHealth, context: CommandContext): readonly ReplyRow[] {
  const { locale } = context;
  const rows = [
    [store, store?.fault === 'server' ? words.serverAway : words.unusable, store?.fault ?? 'file'],
    [damage, words.damaged, 'damaged'],
  ] as const;
  return rows.flatMap(([about, said, fault]) => {
    if (about === null) return [];
    const values = {
      at: tellMoment(about.since, context.now, context),
      when: tellWhen(about.since, context.now, context),
      reason: tellReason(about.reason, locale),
      remedy: storeRemedies[fault][locale],
    };
    return [{ term: words.store[locale], detail: say(said, locale, values), health: 'broken' as const }];
  });
}

/** What goes on beside it is as it should be. Channels in which something is late are counted in short: not everybody may read their names. */
function ofTroubles({ storeTroubles = [] }: TelexHealth, context: CommandContext): readonly ReplyRow[] {
  const named = storeTroubles.filter(({ about }) => about.kind !== 'overdue');
  return tellTroubles(named, { ...context, platformLabels: new Map() }).map((detail) => ({
    term: words.store[context.locale],
    detail,
    health: 'warning',
  }));
}
