import type { Words } from '../../src/chat/ports/locale.ts';

/** The request is wrong; `message` is for whoever sent it. */
export class HttpError extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** As a person reads it; null: nobody but a program comes upon it. */
  readonly told: Words | null;
  constructor(
    status: number,
    message: string,
    headers: Readonly<Record<string, string>> = {},
    told: Words | null = null,
  ) {
    super(message);
    this.name = 'HttpError';
    this.status = status;
    this.headers = headers;
    this.told = told;
  }
}
