import { describe, expect, it } from 'vitest';
import { colourOf, luminanceOf } from '~/utils/page/css-colour';
import { groundOf } from '~/utils/page/ground';

describe('groundOf', () => {
  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(253, 246, 227)', 'light'],
    ['rgb(230, 230, 230)', 'light'],
    ['rgb(204, 204, 204)', 'light-grey'],
    ['rgb(128, 128, 128)', 'light-grey'],
    ['rgb(112, 112, 112)', 'dark-grey'],
    ['rgb(85, 85, 85)', 'dark-grey'],
    ['rgb(60, 60, 60)', 'dark'],
    ['rgb(18, 18, 18)', 'dark'],
  ])('%s is %s', (css, ground) => {
    const colour = colourOf(css);
    expect(colour && groundOf(luminanceOf(colour))).toBe(ground);
  });
});
