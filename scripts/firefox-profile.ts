import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

/** Names the folder of a profile that Firefox has been started with once; what starts Firefox copies it if it is set. */
export const PROFILE_VARIABLE = 'ON_RECORD_FIREFOX_PROFILE';

/** A profile's folder, and the way to be rid of it. */
export type FirefoxProfile = { readonly folder: string; readonly remove: () => void };

/**
 * A new profile that Firefox has been started with once: with the caches it made then, it starts in about half the time.
 *
 * @param executablePath the browser's program file
 */
export async function warmProfile(executablePath: string): Promise<FirefoxProfile> {
  const profile = newFolder();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir: profile.folder,
  });
  await browser.close();
  return profile;
}

/** A copy of the profile that `PROFILE_VARIABLE` names, for one browser to use up; null when it names none. */
export function copyOfWarmProfile(): FirefoxProfile | null {
  const template = process.env[PROFILE_VARIABLE];
  if (!template) return null;
  const profile = newFolder();
  cpSync(template, profile.folder, { recursive: true });
  return profile;
}

function newFolder(): FirefoxProfile {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-firefox-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
