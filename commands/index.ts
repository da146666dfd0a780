import type { Command } from '../src/chat/command.ts';
import { hulp } from './hulp.ts';
import { laatste } from './laatste.ts';
import { ontvolg } from './ontvolg.ts';
import { volg } from './volg.ts';

/** Every slash command, in the order that help and the platforms show them. */
export const commands: readonly Command[] = [laatste, volg, ontvolg, hulp];
