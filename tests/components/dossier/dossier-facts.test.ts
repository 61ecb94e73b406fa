import { describe, expect, it } from 'vitest';
import type { DossierEntry } from '~/components/dossier/dossier-entry';
import { dossierFacts, timelineOf } from '~/components/dossier/dossier-facts';
import type { Speaker } from '~/utils/model/speaker';
import { anAssessment, anEvidence, aRecord, aStatement } from '../../support/records';

const quill: Speaker = {
  id: 'speaker-1',
  name: 'Ada Quill',
  sort: 'person',
  aliases: ['A. Quill'],
  roles: [{ title: 'Harbour minister', from: '2021', to: null }],
  wikidata: null,
};

const entry = (fields: Partial<DossierEntry['record']>, packName: string | null = null): DossierEntry => ({
  ref: { packId: packName, id: 'statement-1' },
  record: aRecord({ speaker: quill, ...fields }),
  packName,
});

describe('dossierFacts', () => {
  it('unites names and roles of all records, each once', () => {
    const elsewhere: Speaker = {
      ...quill,
      name: 'Ada M. Quill',
      aliases: ['a. quill', 'Minister Quill'],
      roles: [
        { title: 'Harbour minister', from: '2021', to: null },
        { title: 'Mayor of Northport', from: '2012', to: '2019' },
      ],
      wikidata: 'Q42',
    };
    const facts = dossierFacts(quill, [entry({}), entry({ speaker: elsewhere }, 'Harbour facts')]);
    expect(facts.aliases).toEqual(['A. Quill', 'Ada M. Quill', 'Minister Quill']);
    expect(facts.roles.map(({ title }) => title)).toEqual(['Mayor of Northport', 'Harbour minister']);
    expect(facts.wikidata).toBe('Q42');
    expect(facts.origins).toEqual([
      { packName: null, count: 1 },
      { packName: 'Harbour facts', count: 1 },
    ]);
  });

  it('counts a document once, by kind, and only where readers see it cited', () => {
    const draft = anAssessment({
      state: 'draft',
      evidence: [{ evidenceId: 'evidence-2', stance: 'context' }],
    });
    const evidence = [
      anEvidence(),
      anEvidence({ id: 'evidence-2', kind: 'data', url: 'https://data.example/' }),
    ];
    const facts = dossierFacts(quill, [
      entry({ assessments: [anAssessment(), draft], evidence }),
      entry({ assessments: [anAssessment()], evidence }),
    ]);
    expect(facts.evidence).toEqual([{ kind: 'official-record', count: 1 }]);
  });
});

it('places each statement with the verdict that readers are shown', () => {
  const withdrawn = anAssessment({ state: 'withdrawn', verdict: 'true' });
  expect(
    timelineOf([
      entry({ assessments: [withdrawn, anAssessment({ verdict: 'contested' })] }),
      entry({ statement: aStatement({ saidOn: null }), assessments: [withdrawn] }),
    ]),
  ).toEqual([
    { saidOn: '2022-03-03', verdict: 'contested' },
    { saidOn: null, verdict: null },
  ]);
});
