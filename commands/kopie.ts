import { argumentKinds } from '../src/chat/arguments/argument-kinds.ts';
import type { Command } from '../src/chat/ports/command.ts';
import { answer, refuse, text } from '../src/chat/router/make-reply.ts';
import { readNumber, refuseNumber, whyNotFound } from '../src/chat/router/read-number.ts';
import { readOnCard } from '../src/chat/router/read-on-card.ts';
import { presentLine } from '../src/chat/words/present-story.ts';
import type { Story } from '../src/domain/story.ts';

/** `/kopie 412`: the text to be copied, plain: headline, dateline, paragraphs. For who asks alone; the menu of a card is this command. */
export const kopie: Command = {
  name: 'kopie',
  englishName: 'copy',
  example: { nl: '412', en: '412' },
  help: { nl: 'De tekst van een bericht, klaar om te kopiëren', en: 'The text of a story, ready to copy' },
  arguments: [
    {
      name: { nl: 'nummer', en: 'number' },
      kind: argumentKinds.number,
      required: true,
      help: { nl: 'het nummer op de kaart, zoals 412', en: 'the number on the card, such as 412' },
    },
  ],
  changesChannel: false,

  async run(context, { nummer = '' }) {
    const { locale, archive } = context;
    const number = readNumber(nummer);
    if (number === null) return refuseNumber(nummer, locale);
    const story = await archive.byNumber(number);
    if (story === null) return refuse(text(await whyNotFound(number, context)));
    // Of a story that was taken back there is nothing to copy but what it is.
    const onCard = await readOnCard(number, context);
    if (story.state !== 'live')
      return refuse(
        { kind: 'stories', title: `#${number}`, lines: [presentLine(story, context)] },
        ...onCard,
      );
    return answer({ kind: 'copy', text: copyOf(story) }, ...onCard);
  },
};

function copyOf({ item: { headline, dateline, lede, body } }: Story): string {
  const whole = body ?? lede ?? '';
  const opening = dateline === null ? whole : `${dateline.text} - ${whole}`;
  return [headline ?? '', opening].filter((each) => each !== '').join('\n\n');
}
