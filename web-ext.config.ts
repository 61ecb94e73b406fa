import { defineWebExtConfig } from 'wxt';

const isHeadless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const isRoot = process.getuid?.() === 0;
if (isHeadless) process.env.MOZ_HEADLESS = '1';

/** How `npm run dev` starts a browser. Chromium has no sandbox for root, as in a container. */
export default defineWebExtConfig({
  chromiumArgs: [
    ...(isHeadless ? ['--headless=new'] : []),
    ...(isRoot ? ['--no-sandbox'] : []),
    '--no-first-run',
  ],
});
