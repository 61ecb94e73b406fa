import { describe, expect, it } from 'vitest';
import {
  isPlainSpeech,
  reportingBase,
  reportingType,
} from '~/utils/attribution/rules/reporting-verb-lexicon';

describe('reporting verbs', () => {
  it.each([
    ['said', 'say'],
    ['denies', 'deny'],
    ['denied', 'deny'],
    ['claiming', 'claim'],
    ['urged', 'urge'],
    ['admitted', 'admit'],
    ['tells', 'tell'],
  ])('%s is a form of %s', (form, base) => {
    expect(reportingBase(form)).toBe(base);
  });

  it('knows their types', () => {
    expect(
      ['said', 'believes', 'knows', 'promised', 'claim', 'making', 'continued', 'table'].map(reportingType),
    ).toEqual([
      'communication',
      'attitude',
      'factive',
      'control',
      'communication',
      null,
      'communication',
      null,
    ]);
  });

  it('knows no word that is only the name of a property', () => {
    expect(['constructor', '__proto__'].map(reportingType)).toEqual([null, null]);
  });

  it('keeps plain speech apart from the rest', () => {
    expect(['says', 'warned', 'called', 'hoped'].map(isPlainSpeech)).toEqual([true, true, false, false]);
  });
});
