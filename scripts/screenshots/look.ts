import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../find-browser';

/** One way a reader may have set up the browser. */
export type Look = {
  readonly name: string;
  readonly dark?: true;
  readonly forcedColours?: true;
  /** 2 is a zoom of 200 %. */
  readonly zoom?: number;
};

export const LOOKS: readonly Look[] = [
  { name: 'light' },
  { name: 'dark', dark: true },
  { name: 'forced-colours', forcedColours: true },
  { name: 'zoom-200', zoom: 2 },
];

/** Preferences that give Firefox a look from its start: no protocol of it sets media features of a page. */
export function firefoxPrefs({ dark, forcedColours }: Look): Readonly<Record<string, unknown>> {
  return {
    // 0 is dark, 1 light: else it follows the machine.
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    ...(forcedColours && {
      // 2: pages never use their own colours.
      'browser.display.document_color_use': 2,
      'browser.display.use_system_colors': false,
      'ui.useAccessibilityTheme': 1,
    }),
  };
}

/** Gives a tab its window and its media features; `width` and `height` are those at a zoom of 100 %. */
export async function dress(
  page: Page,
  kind: BrowserKind,
  look: Look,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  const { zoom = 1 } = look;
  await page.setViewport({
    width: Math.round(size.width / zoom),
    height: Math.round(size.height / zoom),
    deviceScaleFactor: zoom,
  });
  if (kind === 'firefox' || (!look.dark && !look.forcedColours)) return;
  // By the browser's own protocol, since puppeteer lets only a few features through.
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: look.dark ? 'dark' : 'light' },
      { name: 'forced-colors', value: look.forcedColours ? 'active' : 'none' },
    ],
  });
}
