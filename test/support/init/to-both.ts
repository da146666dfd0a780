import { type Doing, down, enter, space } from './init-folder.ts';

/** What is pasted on the way to Slack and Discord, and what is done on their pages; told with all that was said by then. */
export type BothDoing = {
  readonly slack: { readonly app: string; readonly bot: string };
  readonly discord: string;
};

/** What a person does who has just been shown her source and wants it in Slack and in Discord, the first channel of each. */
export function toBoth({ slack, discord }: BothDoing): readonly Doing[] {
  const pickFirst: Doing = { asked: 'In welke kanalen', press: [space, enter] };
  return [
    { asked: 'Waar moet het nieuws heen?', press: [down, down, enter] },
    { asked: 'Plak het app-token', press: [slack.app, enter] },
    { asked: 'Plak het bot-token', press: [slack.bot, enter] },
    pickFirst,
    { asked: 'Plak het token van de bot', press: [discord, enter] },
    pickFirst,
  ];
}
