import type { Said } from './said.ts';

/** An error that says what a person can do about it, in their language. Its `message`, which logs have, is English. */
export abstract class ToldError extends Error {
  readonly said: Said;
  constructor(said: Said, options?: ErrorOptions) {
    super(said.en, options);
    this.said = said;
  }
}
