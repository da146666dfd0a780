import { keep } from '../keep.ts';

/** Takes the address that a newcomer types on the board to the page that asks the rest. */
export function setUpInvitation(): void {
  const form = document.querySelector<HTMLFormElement>('#invitation');
  const field = form?.querySelector('input') ?? null;
  if (form === null || field === null) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Not in the address of the page: another site's link could lead there with an address of its own.
    keep('set-up-address', field.value.trim() || null);
    location.href = '/instellen';
  });
  field.addEventListener('paste', () => {
    if (field.value === '') setTimeout(() => form.requestSubmit());
  });
}
