import { ToldError } from '../../domain/said/told-error.ts';

/** An option of `npx telex manifest` that cannot be. */
export class ManifestError extends ToldError {
  readonly code = 'option-wrong';
}
