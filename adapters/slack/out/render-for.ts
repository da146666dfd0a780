import type { Locale } from '../../../src/chat/ports/locale.ts';

/** The reader's language and the newsroom's zone. `isEdit`: nobody is rung, so that people may be mentioned. */
export type RenderFor = { readonly locale: Locale; readonly timeZone: string; readonly isEdit?: boolean };
