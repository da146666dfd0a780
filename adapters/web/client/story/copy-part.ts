import { element, pushButton } from '../elements.ts';
import { tell } from '../words.ts';

/** A text to be copied, with a button that copies it and a line that says whether that was done. */
export function copyPart(text: string): HTMLElement {
  const shown = element('pre', 'copy-text', text);
  const told = element('span', 'copy-told');
  told.setAttribute('role', 'status');
  const button = pushButton(tell('copy'), 'command primary', () => void copyOut());
  const part = element('section', 'copy-part', element('p', 'acts', button, told), shown);
  part.addEventListener(copyEvent, () => void copyOut());
  return part;

  async function copyOut(): Promise<void> {
    const isDone = await isCopied(text);
    told.textContent = tell(isDone ? 'copied' : 'copyByHand');
    // Then Ctrl+C alone is left to do.
    if (!isDone) getSelection()?.selectAllChildren(shown);
  }
}

const copyEvent = 'telex-copy';

/** Who asked for a text to copy has it, without another press. */
export function copyWhatWasAsked(answer: HTMLElement): void {
  answer.querySelector('.copy-part')?.dispatchEvent(new Event(copyEvent));
}

/** Browsers give the clipboard to pages of https and of this machine alone. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
