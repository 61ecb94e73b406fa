import { create, insertMultiple, search } from '@orama/orama';
import { Document } from 'flexsearch';
import MiniSearch from 'minisearch';
import { indexTerms } from '../../utils/matching/index-terms';
import type { StatementRecord } from '../../utils/model/statement';

/** A search engine over statements; `search` gives ids, best first. */
export type Peer = {
  readonly name: string;
  readonly build: (
    records: readonly StatementRecord[],
  ) => Promise<(query: string, keep: number) => Promise<readonly string[]>>;
};

const rows = (records: readonly StatementRecord[]) =>
  records.map(({ statement, speaker }) => ({
    id: statement.id,
    text: statement.text,
    title: statement.title ?? '',
    speaker: speaker?.name ?? '',
  }));

/** All on the tokens of ours: Porter2 stems, the same stopwords, numbers folded; fields text, title and speaker. */
export const PEERS: readonly Peer[] = [
  {
    name: 'MiniSearch',
    build: async (records) => {
      const engine = new MiniSearch({
        fields: ['text', 'title', 'speaker'],
        tokenize: indexTerms,
        processTerm: (term) => term,
      });
      engine.addAll(rows(records));
      return async (query, keep) =>
        engine
          .search(query)
          .slice(0, keep)
          .map(({ id }) => String(id));
    },
  },
  {
    name: 'FlexSearch',
    build: async (records) => {
      const engine = new Document({
        document: { id: 'id', index: ['all'] },
        encode: indexTerms,
        tokenize: 'strict',
        resolution: 9,
      });
      for (const { id, text, title, speaker } of rows(records))
        engine.add({ id, all: `${text} ${title} ${speaker}` });
      return async (query, keep) =>
        engine.search(query, { limit: keep, suggest: true }).flatMap(({ result }) => result.map(String));
    },
  },
  {
    name: 'Orama',
    build: async (records) => {
      const engine = create({
        schema: { id: 'string', text: 'string', title: 'string', speaker: 'string' } as const,
        components: {
          tokenizer: {
            language: 'english',
            normalizationCache: new Map(),
            tokenize: (text) => indexTerms(text),
          },
        },
      });
      await insertMultiple(engine, rows(records), 2000);
      return async (query, keep) => {
        const found = await search(engine, {
          term: query,
          properties: ['text', 'title', 'speaker'],
          limit: keep,
          threshold: 1,
        });
        return found.hits.map(({ document }) => document.id);
      };
    },
  },
];
