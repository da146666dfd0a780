import { overlay } from '../../../src/domain/extend.ts';
import type { Store, StorePorts } from '../../../src/store/open-store.ts';

/** Looks at the channel each time a transaction asks this of its hours; what that throws is thrown there. */
export function beforeEachTurn(
  store: Store,
  what: 'quiet' | 'noteDigest' | 'noteEnd',
  look: (channelId: number) => void,
): void {
  const { transaction } = store;
  const hoursOf = ({ hours }: StorePorts): StorePorts['hours'] => ({
    ...hours,
    [what]: async (asked: number | { readonly channel: { readonly id: number } }, ...rest: never[]) => {
      look(typeof asked === 'number' ? asked : asked.channel.id);
      return (hours[what] as (...all: unknown[]) => unknown)(asked, ...rest);
    },
  });
  Object.assign(store, {
    transaction: <Result>(work: (ports: StorePorts) => Promise<Result>) =>
      transaction((ports) => work(overlay(ports, { hours: hoursOf(ports) }))),
  });
}
