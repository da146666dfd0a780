import { type REST, Routes } from 'discord.js';
import type { SessionLimit } from './identify-budget.ts';

/** Asks Discord how many logins are left; null where it does not say. */
export async function askSessionLimit(rest: REST): Promise<SessionLimit | null> {
  const gateway = await rest.get(Routes.gatewayBot()).catch(() => null);
  if (typeof gateway !== 'object' || gateway === null || !('session_start_limit' in gateway)) return null;
  const limit = gateway.session_start_limit as { remaining?: unknown; reset_after?: unknown } | null;
  const { remaining, reset_after } = limit ?? {};
  if (typeof remaining !== 'number' || typeof reset_after !== 'number') return null;
  return { remaining, resetAfterMs: reset_after };
}
