/** An element with a class and children. Text is always text: nothing from a feed is ever read as markup. */
export function element(
  name: string,
  className: string,
  ...children: readonly (Node | string | null)[]
): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A link that leaves the board, to http and https only; plain text for anything else. */
export function outsideLink(text: string, address: string | null): HTMLElement {
  if (address === null || !/^https?:\/\//i.test(address)) return element('span', '', text);
  const link = document.createElement('a');
  link.href = address;
  link.rel = 'noopener noreferrer';
  link.target = '_blank';
  link.textContent = text;
  return link;
}

/** A button that does something on this page. */
export function pushButton(text: string, className: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.textContent = text;
  button.addEventListener('click', press);
  return button;
}

/** A stretch that is heard and not seen. */
export function heard(text: string): HTMLElement {
  return element('span', 'visually-hidden', text);
}

/** A stretch that is seen and not heard: a shape that has its word beside it. */
export function seenOnly(text: string, className = ''): HTMLElement {
  const made = element('span', className, text);
  made.setAttribute('aria-hidden', 'true');
  return made;
}

/** An element that the page is known to have. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found as Kind;
}
