import type { Attribution } from '../model/attribution';

/**
 * What holds in a language whose grammar the engine does not know: the words between quotation marks, said by somebody.
 * Who, how and whether at all were guesses, so they are left open.
 */
export function quotationsOnly(attributions: readonly Attribution[]): Attribution[] {
  return attributions
    .filter(({ kind }) => kind === 'direct')
    .map((attribution) => ({
      ...attribution,
      source: [],
      cue: [],
      speaker: null,
      stance: 'neutral',
      negated: false,
    }));
}
