import type { WireItem } from '../../../src/domain/item.ts';
import { wireItem } from '../../support/wire-item.ts';

const place = { agencies: [], date: null, zone: null } as const;

/** One earthquake as an agency tells of it: `afp-1`, `rtr-1` and `anp-1` are takes of one happening. */
export function quake(guid: string, different: Partial<WireItem> = {}): WireItem {
  const [agency = ''] = guid.split('-');
  const [headline = '', lede = ''] = quakes[agency] ?? [];
  const dateline = { ...place, text: 'ERZURUM', places: ['ERZURUM'], country: 'TR' };
  return { ...wireItem({ guid, headline, dateline }), lede, ...different };
}

const quakes: { readonly [agency: string]: readonly [headline: string, lede: string] } = {
  afp: [
    'Veertien doden door aardbeving bij Erzurum',
    'Bij een aardbeving met een kracht van 6,8 zijn in de Turkse stad Erzurum zeker 14 mensen omgekomen, zegt burgemeester Mehmet Sekmen.',
  ],
  rtr: [
    'Aardbeving Turkije: 14 doden',
    'Een aardbeving van 6,8 heeft in Erzurum 14 levens geëist, aldus burgemeester Mehmet Sekmen van de Turkse stad.',
  ],
  anp: [
    'Zware aardbeving treft Erzurum, zeker 14 doden',
    'In het oosten van Turkije zijn door een aardbeving 14 mensen om het leven gekomen. Burgemeester Mehmet Sekmen van Erzurum meldt een kracht van 6,8.',
  ],
};
