import { claimQuery } from '../../utils/matching/claim-query';
import { indexTerms } from '../../utils/matching/index-terms';
import { type ClaimRow, claimOfRow, type QueryRow } from '../matching-rows';
import { trainPairVectors } from './pair-vectors';
import { type Company, startVectors } from './start-vectors';

/** 64 found .002 more on the training queries, for twice the file. */
const DIMENSIONS = 32;
/** Terms in fewer claims have too little company to be known by. */
const LEAST_CLAIMS = 5;
/** Neighbouring sentences of a debate change the subject oftener than a claim and its title. */
const DEBATE_WEIGHT = 0.3;
const DEBATE_WORDS = 3;
/** Characters of a line of base64. */
const LINE = 20_000;

/** The source of `term-vectors-data.ts`, from claims with titles and the sentences of debates (no labels are used). */
export function trainTermVectors(claims: readonly ClaimRow[], debates: readonly QueryRow[]): string {
  const texts = claims.map((row) => ({
    text: new Set([row.text, ...row.variants].flatMap(indexTerms)),
    title: new Set(indexTerms([row.title, row.subtitle].filter(Boolean).join('. '))),
  }));
  const counts = new Map<string, number>();
  for (const { text, title } of texts)
    for (const term of new Set([...text, ...title])) counts.set(term, (counts.get(term) ?? 0) + 1);
  const terms = [...counts].flatMap(([term, count]) => (count >= LEAST_CLAIMS ? [term] : [])).sort();
  const numbers = new Map(terms.map((term, i) => [term, i]));
  const numbered = (list: Iterable<string>): number[] => [...list].flatMap((term) => numbers.get(term) ?? []);

  const sentences = debates.flatMap((row) => {
    const { content, near, far } = claimQuery(claimOfRow(row), row.date);
    return content.length < DEBATE_WORDS ? [] : [numbered(new Set([...content, ...near, ...far]))];
  });
  const company: Company[] = [
    ...texts.map(({ text, title }) => ({ terms: numbered(new Set([...text, ...title])), weight: 1 })),
    ...sentences.map((own) => ({ terms: own, weight: DEBATE_WEIGHT })),
  ];
  const rarity = Float64Array.from(terms, (term) => {
    const count = counts.get(term) ?? 0;
    return Math.log(1 + (texts.length - count + 0.5) / (count + 0.5));
  });
  const pairs = texts
    .filter(({ text, title }) => text.size > 0 && title.size > 0)
    .map(({ text, title }) => ({ a: numbered(text), b: numbered(title) }));
  const vectors = trainPairVectors(
    pairs,
    startVectors(company, terms.length, DIMENSIONS),
    rarity,
    DIMENSIONS,
  );
  return vectorsSource(terms, vectors);
}

function vectorsSource(terms: readonly string[], vectors: Float32Array): string {
  const most = vectors.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  const bytes = Buffer.from(Int8Array.from(vectors, (value) => Math.round((value / most) * 127)).buffer);
  const encoded = bytes.toString('base64');
  const lines = Array.from({ length: Math.ceil(encoded.length / LINE) }, (_, i) =>
    JSON.stringify(encoded.slice(i * LINE, (i + 1) * LINE)).replaceAll('"', "'"),
  );
  return `/** Written by scripts/train-matching.ts; see docs/MATCHING.md. */
export const VECTOR_DIMENSIONS = ${DIMENSIONS};
/** What one step of a byte is worth. */
export const TERM_VECTOR_SCALE = ${Number((most / 127).toPrecision(6))};
/** Porter2 stems, in the order of their vectors. */
export const VECTOR_TERMS =
  ${JSON.stringify(terms.join(' '))};
/** Signed bytes, base64. */
export const TERM_VECTORS =
  ${lines.join(' +\n  ')};
`;
}
