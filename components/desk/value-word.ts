import { ASSESSMENT_STATES, VERDICTS } from '~/utils/model/assessment';
import { verdictWord } from '../words';
import { stateWord } from './state-word';

/** A field's value as readers know it: verdicts and states have words of their own. */
export function valueWord(field: string, value: string): string {
  const verdict = field === 'verdict' && VERDICTS.find((known) => known === value);
  if (verdict) return verdictWord(verdict);
  const state = field === 'state' && ASSESSMENT_STATES.find((known) => known === value);
  return state ? stateWord(state) : value;
}
