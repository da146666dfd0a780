import type { Command } from '../src/chat/ports/command.ts';
import { alarm } from './alarm.ts';
import { bericht } from './bericht.ts';
import { weergave } from './channel/weergave.ts';
import { doe } from './doe.ts';
import { embargo } from './embargo.ts';
import { gevolgd } from './gevolgd.ts';
import { gezien } from './gezien.ts';
import { hoort } from './hoort.ts';
import { gemist } from './hours/gemist.ts';
import { overzicht } from './hours/overzicht.ts';
import { stil } from './hours/stil.ts';
import { hulp } from './hulp.ts';
import { klopt } from './klopt.ts';
import { kopie } from './kopie.ts';
import { laatste } from './laatste.ts';
import { mijn } from './mijn.ts';
import { onderwerpen } from './onderwerpen.ts';
import { ontvolg } from './ontvolg.ts';
import { overdracht } from './overdracht.ts';
import { bron } from './sources/bron.ts';
import { bronnen } from './sources/bronnen.ts';
import { toestand } from './toestand.ts';
import { volg } from './volg.ts';
import { zoek } from './zoek.ts';

/** Every slash command, in the order that help and the platforms show them. */
export const commands: readonly Command[] = [
  laatste,
  gemist,
  zoek,
  bericht,
  kopie,
  doe,
  mijn,
  overdracht,
  gezien,
  klopt,
  hoort,
  volg,
  ontvolg,
  gevolgd,
  stil,
  overzicht,
  weergave,
  embargo,
  onderwerpen,
  bron,
  bronnen,
  toestand,
  alarm,
  hulp,
];
