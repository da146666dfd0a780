import { mentionText } from '../../../src/domain/post/post-lines.ts';
import type { Mention, Run, Said } from '../../../src/domain/post.ts';
import { limits, type RichText, textRun } from './block-kit.ts';
import { cut, escapeMrkdwn, safeLink } from './escape.ts';
import { ageFormat, dateFallback, slackSeconds } from './live-date.ts';
import type { RenderFor } from './render-for.ts';

/** Whether a person or group is mentioned as one, which rings them in a post, or named in letters. */
export type MayMention = (mention: Mention) => boolean;

/** Nobody is mentioned. */
export const nobody: MayMention = () => false;
/** Whoever is one of Slack's. */
export const anybody: MayMention = ({ platform }) => platform === 'slack';

/** A line as stretches of rich text, in which text stays literal. */
export function saidRuns(said: Said, who: RenderFor, mayMention: MayMention = nobody): readonly RichText[] {
  return said.flatMap((run) => {
    const made = richRun(run, who, mayMention);
    return made === null ? [] : [made];
  });
}

/** Lines one under the other. */
export function lineRuns(lines: readonly (readonly RichText[])[]): readonly RichText[] {
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, at) => (at === 0 ? line : [textRun('\n'), ...line]));
}

function richRun(run: Run, who: RenderFor, mayMention: MayMention): RichText | null {
  if ('mention' in run)
    return mayMention(run.mention) ? mentionRun(run.mention) : textRun(mentionText(run.mention, 'slack'));
  if ('age' in run) return ageRun(run.age, '{ago}', who);
  if (run.text === '') return null;
  const style = run.style === undefined ? {} : { style: { [run.style]: true } };
  const url = safeLink(run.link ?? null);
  if (url === null) return { type: 'text', text: cut(run.text, limits.run), ...style };
  return { type: 'link', url, text: cut(run.text, 300), ...style };
}

/** A live age among rich text. */
export function ageRun(at: number, format: string, { locale, timeZone }: RenderFor): RichText {
  const fallback = ageFormat(format, dateFallback(at, locale, timeZone));
  return { type: 'date', timestamp: slackSeconds(at), format, fallback };
}

function mentionRun({ what, id }: Mention): RichText {
  return what === 'group' ? { type: 'usergroup', usergroup_id: id } : { type: 'user', user_id: id };
}

/** A line that calls somebody, for `text`, where Slack reads mrkdwn. */
export function spokenCall(said: Said): string {
  return said
    .map((run) => {
      if (!('mention' in run)) return escapeMrkdwn('age' in run ? run.ageText : run.text);
      const { mention } = run;
      if (!anybody(mention)) return escapeMrkdwn(mentionText(mention, 'slack'));
      return mention.what === 'group' ? `<!subteam^${mention.id}>` : `<@${mention.id}>`;
    })
    .join('');
}
