import { tellReason } from '../chat/words/reasons/tell-reason.ts';
import { remedyOfDamaged } from '../chat/words/wire/tell-damaged.ts';
import { isStuckKind } from '../domain/folder/stuck-files.ts';
import type { Reason } from '../domain/reason.ts';
import type { Log } from '../observability/log.ts';
import type { Trouble, TroubleNews } from '../store/troubles.ts';

const mended = 'what stood still goes on again';
const dropped =
  'what stood still is a source that is not read, or a platform that is not connected to, any more';

/** One line at `warn` for each that stands still, with what to do, and one when it is over. */
export function tellInLog({ begun, over, at }: TroubleNews, log: Log): void {
  for (const trouble of begun) log.warn(detailOf(trouble, at), sentenceOf(trouble));
  for (const trouble of over) log.info(detailOf(trouble, at), trouble.isDropped ? dropped : mended);
}

function detailOf({ key, since }: Trouble, at: number) {
  return { trouble: key, since: new Date(since).toISOString(), forSeconds: Math.round((at - since) / 1_000) };
}

function sentenceOf({ about }: Trouble): string {
  switch (about.kind) {
    case 'store':
      return `the store cannot be used: ${english(about.reason)}`;
    case 'damage':
      return `the database is damaged where nothing read it yet (${english(about.reason)}): stop Telex soon and put a backup back with npx telex restore; do not write over older backups`;
    case 'row':
      return `the row ${[about.table, ...about.key].join(' ')} of the database is damaged, and is passed over: ${remedyOfDamaged(about, 'en')}`;
    case 'clearing':
      return `parts of the nightly clearing fail (${about.parts.join(', ')}): ${english(about.reason)}; tried again by itself, and see /toestand (/health)`;
    case 'newsroom':
      return `the newsroom file${about.from === undefined ? '' : ` of ${about.from}`} is not in force as it stands (${about.problems.slice(0, 3).join('; ')}): mend it; see /toestand (/health)`;
    case 'files':
      return `the Telexes on this database have newsroom files that are not the same: that of ${about.from} was changed last and is in force, ${about.others.join(', ')} have another; give all the same file, or save the right one anew`;
    case 'platform':
      return about.part === 'posting'
        ? `${about.platform} takes no posts: ${english(about.reason)}`
        : `${about.platform} does not hear commands, posts go on: ${english(about.reason)}`;
    case 'source':
      if (isStuckKind(about.lastErrorKind))
        return `files stay in the folder of the source ${about.source}: ${about.lastError}; see /bronnen (/sources)`;
      return `the source ${about.source} cannot be read: ${about.lastError ?? 'no reason is known'}; see /bronnen (/sources)`;
    case 'silence':
      return `the source ${about.source} is read without a fault and brings nothing, where it usually does within ${Math.round(about.usualMs / 60_000)} minutes: look whether it still publishes; where its silence is no news, write silence: false beside it`;
    case 'channel':
      return `nothing reaches the channel ${about.channel} of ${about.platform}: ${english(about.reason)}; tried again every ten minutes`;
    case 'name':
      return `the channel ${about.channel} of ${about.platform} in the newsroom file is left out: ${english(about.reason)}; looked for again every minute`;
    case 'stuck':
      return `nothing gets through in the channel ${about.channel} of ${about.platform}, others go on: ${about.reason === null ? 'no answer comes' : english(about.reason)}; look whether Telex may still write there, and at npx telex deliveries`;
    case 'overdue':
      return `what is due by the clock does not come in the channel ${about.channel} of ${about.platform} (a digest, or what quiet hours keep), others go on: the log says why; tell who makes Telex`;
    case 'undelivered': {
      const why = about.reason === null ? '' : `: ${english(about.reason)}`;
      return `the ${about.what} of #${about.number} did not reach the channel ${about.channel} of ${about.platform}${why}; say it there by hand, then npx telex deliveries --drop ${about.id}, or --retry ${about.id} to try again`;
    }
    case 'waiting': {
      const story = about.number === null ? '' : ` (#${about.number})`;
      const why = about.reason === null ? '' : `: ${english(about.reason)}`;
      return `an act${story} for ${about.channel} on ${about.platform} is open for more than two minutes${why}; npx telex deliveries shows it`;
    }
  }
}

function english(reason: Reason): string {
  return tellReason(reason, 'en');
}
