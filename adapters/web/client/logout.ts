import { byId } from './elements.ts';
import { tell } from './words.ts';

const problem = byId('problem');

byId('logout').addEventListener('click', () => {
  void logout();
});

async function logout(): Promise<void> {
  const answered = await fetch('/logout', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  }).catch(() => null);
  if (answered?.ok) {
    location.assign('/');
    return;
  }
  problem.textContent = tell('failed');
  problem.hidden = false;
}
