import type { CodedReason } from '../../domain/reason.ts';
import { connectErrors } from './connect-errors.ts';

/** Why a connection never stood, the name that was not found among it; null: it stood, or may have. */
export function unreachedBy(error: unknown, platform: string): CodedReason | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = 'code' in at ? String(at.code) : '';
    if (!connectErrors.has(code)) continue;
    const host = 'hostname' in at && typeof at.hostname === 'string' ? at.hostname : null;
    if (host === null || !/^(?:ENOTFOUND|EAI_AGAIN)$/.test(code))
      return { code: 'unreachable', values: { platform }, detail: code };
    const unfound = code === 'ENOTFOUND' ? 'name-unknown' : 'name-unanswered';
    return { code: unfound, values: { platform, host }, detail: code };
  }
  return null;
}
