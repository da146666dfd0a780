import { byId } from './elements.ts';
import { tell } from './words.ts';

const problem = byId('problem');
const password = byId<HTMLInputElement>('password');

password.focus();
byId('login').addEventListener('submit', (event) => {
  event.preventDefault();
  void login();
});

async function login(): Promise<void> {
  const answered = await fetch('/login', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ password: password.value }),
  }).catch(() => null);
  if (answered?.ok) {
    location.reload();
    return;
  }
  problem.textContent = tell(problemOf(answered?.status));
  problem.hidden = false;
  password.select();
}

function problemOf(status: number | undefined) {
  if (status === 401) return 'wrongPassword';
  return status === 429 ? 'tooManyTries' : 'failed';
}
