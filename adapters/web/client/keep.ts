/** What this browser keeps for the reader, by its name; a browser that keeps nothing keeps it for as long as the page is open. */
const unkept = new Map<string, string>();

/** What was kept under a name, read as JSON; null where there is nothing, or nothing that can be read. */
export function kept<Value>(name: string): Value | null {
  const text = unkept.get(name) ?? read(name);
  if (text === null) return null;
  try {
    return JSON.parse(text) as Value;
  } catch {
    return null;
  }
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(`telex-${name}`);
  } catch {
    return null;
  }
}

/** Keeps a value as JSON; null forgets it. */
export function keep(name: string, value: unknown): void {
  const text = value === null ? null : JSON.stringify(value);
  try {
    if (text === null) localStorage.removeItem(`telex-${name}`);
    else localStorage.setItem(`telex-${name}`, text);
  } catch {
    if (text === null) unkept.delete(name);
    else unkept.set(name, text);
  }
}

/** Calls when another tab kept something else under the name. */
export function onKeptElsewhere(name: string, act: () => void): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === `telex-${name}` || key === null) act();
  });
}
