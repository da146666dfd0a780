import { pushButton } from '../elements.ts';
import { tell } from '../words.ts';

/** The end of a list: older stories come when the reader gets there, or presses. */
export function createOlderPosts(
  list: HTMLElement,
  of: {
    /** Whether they are to come by themselves. */
    wants(): boolean;
    /** Puts the next ones in the list; whether there may be more. */
    load(): Promise<boolean>;
  },
) {
  const button = pushButton(tell('older'), 'older', () => void load());
  let isLoading = false;
  button.hidden = true;
  list.append(button);
  // A browser that is busy tells several at once: where the reader is by now stands last.
  const watch = new IntersectionObserver((told) => {
    if (told.at(-1)?.isIntersecting && of.wants()) void load();
  });
  watch.observe(button);

  return {
    isShown: () => !button.hidden,
    show(hasMore: boolean): void {
      button.hidden = !hasMore;
      lookAgain();
    },
    /** Under all that came since. */
    toEnd: () => list.append(button),
    stop: () => watch.disconnect(),
  };

  async function load(): Promise<void> {
    if (isLoading || button.hidden) return;
    isLoading = true;
    try {
      button.hidden = !(await of.load());
    } catch {
      // The button stays: it can be pressed again once Telex is back.
      return;
    } finally {
      isLoading = false;
    }
    lookAgain();
  }

  /** What came may still not reach the end of the screen: an observer tells of a change alone. */
  function lookAgain(): void {
    watch.unobserve(button);
    watch.observe(button);
  }
}
