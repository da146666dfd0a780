/**
 * How long the parts of a stop may take, in milliseconds: here together, since they have to add up. First no other newsroom file is taken up
 * (`lookMs`); then all that is under way ends at the same time, the work of the pipeline (`workMs`) and each platform, which lets answers out
 * (`drainMs`), says goodbye (`goodbyeMs`) and hangs up (`hangUpMs`), while the board lets pages out (`pagesMs`); then what reads and
 * the store are closed (`closeMs`). What has not ended by then is left: it is put back or looked up at the next start.
 */
export const stopBounds = {
  lookMs: 200,
  workMs: 1_000,
  drainMs: 600,
  goodbyeMs: 300,
  hangUpMs: 100,
  pagesMs: 400,
  closeMs: 400,
  /** All of it: then the process ends whatever hangs. A busy machine may see to that some tenths of a second late, and two seconds are promised. */
  allMs: 1_700,
} as const;
