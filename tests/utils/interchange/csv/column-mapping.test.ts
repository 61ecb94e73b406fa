import { describe, expect, it } from 'vitest';
import { guessMapping } from '~/utils/interchange/csv/column-mapping';

describe('guessMapping', () => {
  it('knows names in any dress', () => {
    expect(guessMapping(['Claim', 'CLAIMANT', 'claim_date', 'Textual rating', 'reviewUrl', 'Odd'])).toEqual({
      text: 'Claim',
      speaker: 'CLAIMANT',
      saidOn: 'claim_date',
      rating: 'Textual rating',
      url: 'reviewUrl',
    });
  });

  it.each([
    ['German', ['Aussage', 'Wer', 'Urteil', 'Begründung', 'Geprüft am', 'Quellen']],
    ['French', ['Déclaration', 'Locuteur', 'Jugement', 'Constat', 'Vérifié le', 'Preuves']],
    ['Spanish', ['Declaración', 'Declarante', 'Veredicto', 'Explicación', 'Fecha', 'Pruebas']],
    ['Ukrainian', ['Заява', 'Спікер', 'Вердикт', 'Висновок', 'Дата', 'Докази']],
  ])('knows %s names', (_language, headers) => {
    const [text, speaker, rating, rationale, reviewedOn, citations] = headers;
    expect(guessMapping(headers)).toEqual({ text, speaker, rating, rationale, reviewedOn, citations });
  });

  it('uses no column twice', () => {
    const columns = Object.values(guessMapping(['Statement', 'Claim', 'Date', 'Label', 'Link']));
    expect(new Set(columns).size).toBe(columns.length);
    expect(guessMapping([])).toEqual({});
  });
});
