import type { Words } from '../../chat/ports/locale.ts';
import type { Decision } from '../../store/ledger.ts';
import type { OperationState } from '../../store/ports.ts';

/** What `telex deliveries` says. */
export const deliveriesWords = {
  noState: { nl: 'er is geen toestand "{typed}"', en: 'there is no state "{typed}"' },
  noLimit: { nl: '"{typed}" is geen aantal regels', en: '"{typed}" is not a number of lines' },
  both: {
    nl: 'je probeert het opnieuw of je geeft het op, niet allebei',
    en: 'an operation is tried again or given up, not both',
  },
  noNumber: {
    nl: '"{typed}" is geen nummer uit npx telex deliveries',
    en: '"{typed}" is not the number of an operation',
  },
  retried: { nl: '{id} wordt nu opnieuw geprobeerd.', en: 'Operation {id} is tried again now.' },
  dropped: { nl: '{id} is opgegeven.', en: 'Operation {id} is given up.' },
  tries: { nl: '{count} keer geprobeerd', en: '{count} tries' },
} satisfies Record<string, Words>;

/** How a delivery stands. Its JSON has the English names, as ever. */
export const stateWords: Readonly<Record<OperationState, Words>> = {
  pending: { nl: 'wacht', en: 'pending' },
  sending: { nl: 'onderweg', en: 'sending' },
  held: { nl: 'vastgehouden', en: 'held' },
  sent: { nl: 'geplaatst', en: 'sent' },
  parked: { nl: 'geparkeerd', en: 'parked' },
  dead: { nl: 'mislukt', en: 'dead' },
  lapsed: { nl: 'verlopen', en: 'lapsed' },
};

/** Why nothing was decided on an operation. */
export const undecidedWords: Readonly<Record<Exclude<Decision, 'done'>, Words>> = {
  unknown: {
    nl: '{id} is er niet. npx telex deliveries toont wat er is, met de nummers.',
    en: 'there is no operation {id}. npx telex deliveries shows them with their numbers.',
  },
  'under-way': {
    nl: '{id} wordt net verstuurd, of het antwoord ging verloren en wordt opgezocht. Vraag het over een minuut nog eens.',
    en: 'operation {id} is being sent, or its answer was lost and is looked up. Ask again in a minute.',
  },
  sent: {
    nl: '{id} is verstuurd: er valt niets te beslissen.',
    en: 'operation {id} was sent: there is nothing to decide.',
  },
  'waits-already': {
    nl: '{id} wacht al op zijn beurt.',
    en: 'operation {id} waits for its turn already.',
  },
  over: {
    nl: '{id} hoeft niet meer: het bericht is op tijd ingetrokken, of het staat in een lijst.',
    en: 'operation {id} is not wanted any more: its story was withdrawn in time, or stands in a list.',
  },
};
