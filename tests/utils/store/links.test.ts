import { expect, it } from 'vitest';
import { linksOf, linkTo } from '~/utils/store/links';
import { assessmentExample, evidenceExample, speakerExample, statementExample } from './examples';
import { noteExample, ROSA } from './own-store';

const note = (overrides = {}) => ({
  ...noteExample(overrides),
  id: 'n',
  createdAt: ROSA.at,
  modifiedAt: ROSA.at,
});

it('points from each row to what it speaks of, each once', () => {
  expect(linksOf('statements', statementExample({ speakerId: 'mayor' }))).toEqual(['speaker:mayor']);
  expect(linksOf('statements', statementExample({ speakerId: null }))).toEqual([]);
  const twice = assessmentExample({
    statementId: 's',
    evidence: [
      { evidenceId: 'e', stance: 'refutes' },
      { evidenceId: 'e', stance: 'context' },
    ],
  });
  expect(linksOf('assessments', twice)).toEqual(['statement:/s', 'evidence:e']);
  expect(linksOf('annotations', note({ statement: { packId: 'p', id: 's' } }))).toEqual([
    'page:https://gazette.example/bridge',
    'statement:p/s',
  ]);
  expect(linksOf('annotations', note())).toEqual(['page:https://gazette.example/bridge']);
  expect([...linksOf('speakers', speakerExample()), ...linksOf('evidence', evidenceExample())]).toEqual([]);
});

it('tells an own statement from one of a pack', () => {
  expect(linkTo.statement({ packId: null, id: 's' })).not.toBe(linkTo.statement({ packId: 'p', id: 's' }));
});
