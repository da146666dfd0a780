import type { StepDeps } from '../step.ts';
import type { NewSource } from './find-source.ts';
import { type Picked, pickPresets, takePresets } from './preset-step.ts';
import { askSource } from './source-step.ts';

/** What is to be added, and the one of an address that was typed, which may still be changed. */
export type ChosenSources = Picked & { readonly typed: NewSource | null };

const nothing: ChosenSources = { sources: [], toMend: [], typed: null };

/** What a person picks from the list of known feeds. */
export async function takeFromList(step: StepDeps): Promise<Picked> {
  return takePresets(await pickPresets(step), step);
}

/** The sources that are named, picked from the list, or found at an address. Null: there is none, and it was said why. */
export async function chooseSources(step: StepDeps): Promise<ChosenSources | null> {
  const { args, newsroom } = step;
  const named = await takePresets(args.presets, step);
  if (args.address === null && args.presets.length > 0) return { ...nothing, ...named };
  const found = await askSource(step);
  switch (found.kind) {
    case 'failed':
      if (!step.asker.isAnybodyThere) for (const line of named.toMend) step.asker.warn(line);
      return null;
    case 'new':
      return { ...named, typed: found.source };
    case 'list': {
      const picked = await takeFromList(step);
      if (picked.sources.length > 0 || newsroom.sources.length > 0) return { ...nothing, ...picked };
      return chooseSources({ ...step, args: { ...args, address: null, presets: [] } });
    }
    default:
      return { ...nothing, ...named };
  }
}
