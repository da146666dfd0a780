import { element, heard, outsideLink } from '../elements.ts';
import type { Said } from '../types.ts';
import { tell } from '../words.ts';
import { timeElement } from './ages.ts';

type Mention = Extract<Said[number], { mention: unknown }>['mention'];

/** Who is no reader of this board is told with where she reads: `Sanne (Slack)`. */
function mentionText({ platform, name, elsewhere = name }: Mention): string {
  return platform === 'web' ? name : elsewhere;
}

/** A line stretch by stretch, as the newsroom says it. What is struck is heard as struck. */
export function saidNodes(said: Said): readonly Node[] {
  return said.map((run): Node => {
    if ('mention' in run) return element('span', 'mention', mentionText(run.mention));
    if ('age' in run) return timeElement(run.age);
    const text = run.link === undefined ? document.createTextNode(run.text) : outsideLink(run.text, run.link);
    switch (run.style) {
      case 'bold':
        return element('b', '', text);
      case 'italic':
        return element('i', '', text);
      case 'strike':
        return element('s', '', heard(tell('removed')), text);
      default:
        return text;
    }
  });
}
