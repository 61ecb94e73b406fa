import { findBrowser } from '~/scripts/find-browser';
import { PROFILE_VARIABLE, warmProfile } from '~/scripts/firefox-profile';

/** Run once before all files: each starts Firefox anew, and a profile that was used once spares it half of the time. */
export async function setup(): Promise<(() => void) | undefined> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) return undefined;
  const profile = await warmProfile(executablePath);
  process.env[PROFILE_VARIABLE] = profile.folder;
  return profile.remove;
}
