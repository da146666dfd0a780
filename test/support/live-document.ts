import { readFileSync } from 'node:fs';
import { type LiveFact, tableOfFacts } from '../../src/chat/ports/live-fact.ts';

const document = new URL('../../docs/live-check.md', import.meta.url);

/**
 * docs/live-check.md with the table of a platform made of its facts: what the document has to be. The table stands between
 * `<!-- facts: Slack -->` and `<!-- end -->`.
 */
export function liveDocumentWith(
  platform: string,
  facts: readonly Pick<LiveFact<unknown>, 'name' | 'how'>[],
): string {
  const text = readFileSync(document, 'utf8');
  const [start, end] = [`<!-- facts: ${platform} -->\n`, '\n<!-- end -->'];
  const from = text.indexOf(start) + start.length;
  const to = text.indexOf(end, from);
  if (from < start.length || to === -1) throw new Error(`docs/live-check.md has no place for ${platform}`);
  return `${text.slice(0, from)}\n${tableOfFacts(facts)}${text.slice(to)}`;
}
