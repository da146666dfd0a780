import { keepPlain } from '../../../src/launch/plain-code.mjs';

/** Once a run, as `npm start` does it: what each Telex of the tests would else take types out of anew. */
export default function setup(): void {
  keepPlain();
}
